// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/yaml.h"

#include "content/markdown.h"

#include <yaml.h>

namespace wijzer::content {
namespace {

YamlPlace place_of(const yaml_mark_t& mark) { // a mark counts from 0
    return {static_cast<int>(mark.line) + 1, static_cast<int>(mark.column) + 1};
}

/// Reads what libyaml finds, one event at a time. Throws YamlError, which stays within this file.
class EventReader {
  public:
    explicit EventReader(std::string_view text) {
        yaml_parser_initialize(&m_parser); // fails only without memory
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }
    EventReader(const EventReader&) = delete;
    EventReader& operator=(const EventReader&) = delete;
    ~EventReader() {
        yaml_event_delete(&m_event);
        yaml_parser_delete(&m_parser);
    }

    /// Valid until the next call.
    const yaml_event_t& next() {
        yaml_event_delete(&m_event);
        if (yaml_parser_parse(&m_parser, &m_event) == 0) {
            const std::string context = m_parser.context ? std::string(m_parser.context) + ": " : std::string{};
            throw YamlError{place_of(m_parser.problem_mark), context + (m_parser.problem ? m_parser.problem : "")};
        }
        return m_event;
    }

  private:
    yaml_parser_t m_parser{};
    yaml_event_t m_event{};
};

std::string_view text_of(const yaml_char_t* text, std::size_t length) {
    return {reinterpret_cast<const char*>(text), length};
}

bool is_nothing(std::string_view plain) {
    return plain.empty() || plain == "~" || plain == "null" || plain == "Null" || plain == "NULL";
}

class TreeReader {
  public:
    explicit TreeReader(EventReader& events) : m_events(events) {}

    /// The value that begins with `event`; a copy of what is needed is taken before the next event is read.
    YamlNode read(const yaml_event_t& event, int depth) {
        YamlNode node;
        node.place = place_of(event.start_mark);
        if (depth > maximum_nesting) {
            throw YamlError{node.place, "nested too deeply"};
        }
        switch (event.type) {
        case YAML_SCALAR_EVENT: {
            const std::string_view text = text_of(event.data.scalar.value, event.data.scalar.length);
            const bool plain = event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
            node.kind = plain && is_nothing(text) ? YamlNode::Kind::none : YamlNode::Kind::scalar;
            node.scalar = text;
            break;
        }
        case YAML_SEQUENCE_START_EVENT:
            node.kind = YamlNode::Kind::list;
            for (const yaml_event_t* item = &m_events.next(); item->type != YAML_SEQUENCE_END_EVENT;
                 item = &m_events.next()) {
                node.items.push_back(read(*item, depth + 1));
            }
            break;
        case YAML_MAPPING_START_EVENT:
            node.kind = YamlNode::Kind::map;
            for (const yaml_event_t* key = &m_events.next(); key->type != YAML_MAPPING_END_EVENT;
                 key = &m_events.next()) {
                node.keys.push_back(read(*key, depth + 1));
                node.items.push_back(read(m_events.next(), depth + 1));
            }
            break;
        default: // an alias
            break;
        }
        return node;
    }

  private:
    EventReader& m_events;
};

} // namespace

std::variant<YamlNode, YamlError> read_yaml(std::string_view text) {
    try {
        EventReader events(text);
        const yaml_event_t* event = &events.next();
        while (event->type == YAML_STREAM_START_EVENT || event->type == YAML_DOCUMENT_START_EVENT) {
            event = &events.next();
        }
        if (event->type == YAML_STREAM_END_EVENT) {
            return YamlNode{};
        }
        return TreeReader(events).read(*event, 0);
    } catch (const YamlError& error) {
        return error;
    }
}

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/front_matter.h"

#include "content/head_values.h"
#include "content/situation_reader.h"
#include "content/worksheet_reader.h"

#include <algorithm>

namespace wijzer::content {
namespace {

constexpr std::string_view fence = "---";
constexpr std::size_t maximum_head_size = 64 * 1024; // bytes; a real head has two or three thousand

/// The next line of `text` from `at`, without its end; moves `at` past it.
std::string_view take_line(std::string_view text, std::size_t& at) {
    const auto end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = std::min(end + 1, text.size());
    return line;
}

bool is_fence(std::string_view line) {
    return line.starts_with(fence) && line.find_first_not_of(" \t", fence.size()) == std::string_view::npos;
}

class HeadReader {
  public:
    HeadReader(const Manifest& manifest, Document& document, Problems& problems)
        : m_manifest(manifest), m_document(document), m_values(document.file, problems) {}

    std::vector<HeadReference> read(std::string_view head) {
        const auto read = read_yaml(head);
        if (const auto* error = std::get_if<YamlError>(&read)) {
            m_values.report(error->place, "the front matter is not readable YAML: " + error->text);
            return {};
        }
        const auto& root = std::get<YamlNode>(read);
        if (!root.is_map()) {
            m_values.report(root.place, "the front matter must be a list of 'key: value' lines");
            return {};
        }
        for (std::size_t at = 0; at < root.keys.size(); ++at) {
            read_entry(root.keys[at], root.items[at]);
        }
        return m_values.take_references();
    }

  private:
    void read_entry(const YamlNode& key_node, const YamlNode& value) {
        if (!key_node.is_scalar()) {
            m_values.report(key_node.place, "a key must be a word");
            return;
        }
        const std::string key = key_node.scalar;
        if (std::find(m_seen.begin(), m_seen.end(), key) != m_seen.end()) {
            m_values.report(key_node.place, "'" + key + "' stands twice");
        }
        m_seen.push_back(key);
        m_document.key_lines.try_emplace(key, HeadValues::in_file(key_node.place).line);
        if (read_common(key, value)) {
            return;
        }
        const bool known = m_document.kind == Kind::intervention ? read_intervention(key, value)
                           : m_document.kind == Kind::story      ? read_story(key, value)
                           : m_document.kind == Kind::situation
                               ? read_situation_key(key, value, m_values, m_document.situation)
                               : false;
        if (!known && !read_facet(key, value)) {
            m_values.report(key_node.place, "unknown key '" + key + "'");
        }
    }

    bool read_common(const std::string& key, const YamlNode& value) {
        if (key == "titel") {
            m_document.title = m_values.text(key, value);
        } else if (key == "kort") {
            m_document.summary = m_values.text(key, value);
        } else if (key == "nummer") {
            m_document.number = m_values.number(key, value);
        } else if (key == "zoekwoorden") {
            m_document.keywords = m_values.texts(key, value);
        } else if (key == "gezocht_als") {
            m_document.asked_as = m_values.texts(key, value);
        } else if (key == "bronnen") {
            read_sources(value);
        } else {
            return false;
        }
        return true;
    }

    bool read_intervention(const std::string& key, const YamlNode& value) {
        if (key == "helpt_bij") {
            m_document.helps_with = m_values.texts(key, value);
        } else if (key == "duur") {
            m_document.minutes = m_values.range(key, value);
        } else if (key == "groep") {
            m_document.people = m_values.range(key, value);
        } else if (key == "materiaal") {
            m_document.materials = m_values.texts(key, value);
        } else if (key == "voor_deelnemers") {
            m_document.for_participants = m_values.text(key, value);
        } else if (key == "meenemen") {
            m_document.bring = m_values.texts(key, value);
        } else if (key == "varianten") {
            for (const YamlNode& item : m_values.items(key, value)) {
                read_variant(item);
            }
        } else if (key == "werkbladen") {
            m_document.worksheets = read_worksheets(value, m_values);
        } else if (key == "verwant") {
            m_document.related = m_values.references(key, value);
        } else {
            return false;
        }
        return true;
    }

    void read_sources(const YamlNode& value) {
        for (const YamlNode& item : m_values.items("bronnen", value)) {
            if (std::string line = m_values.text("bronnen", item); !line.empty()) {
                m_document.sources.push_back(std::move(line));
                m_document.source_lines.push_back(HeadValues::in_file(item.place).line);
            }
        }
    }

    void read_variant(const YamlNode& node) {
        Variant variant;
        variant.line = HeadValues::in_file(node.place).line;
        for (std::size_t at = 0; at < node.keys.size(); ++at) {
            const std::string& key = node.keys[at].scalar; // empty when the key is no word
            const YamlNode& value = node.items[at];
            if (key == "id") {
                variant.id = m_values.text(key, value);
            } else if (key == "minuten") {
                variant.minutes = m_values.number(key, value);
            } else if (key == "stappen") {
                read_variant_steps(value, variant);
            } else {
                m_values.report(node.keys[at].place, "unknown key '" + key + "' in 'varianten'");
            }
        }
        const std::vector<Variant>& others = m_document.variants;
        if (variant.id.empty() || variant.minutes == 0 || variant.steps.empty()) {
            m_values.report(node.place, "an entry of 'varianten' needs id, minuten and stappen");
        } else if (std::any_of(others.begin(), others.end(),
                               [&](const Variant& other) { return other.id == variant.id; })) {
            m_values.report(node.place, "variant '" + variant.id + "' stands twice");
        } else {
            m_document.variants.push_back(std::move(variant));
        }
    }

    void read_variant_steps(const YamlNode& value, Variant& variant) {
        if (!value.is_map()) {
            m_values.report(value.place, "'stappen' must give minutes to numbers of steps, such as {1: 10, 3: 20}");
            return;
        }
        for (std::size_t at = 0; at < value.keys.size(); ++at) {
            const int step = m_values.number("stappen", value.keys[at]);
            const int minutes = m_values.number("stappen", value.items[at]);
            if (step > 0 && minutes > 0) {
                variant.steps.push_back({step, minutes});
            }
        }
    }

    bool read_story(const std::string& key, const YamlNode& value) {
        if (key == "plaats") {
            m_document.place = m_values.text(key, value);
        } else if (key == "periode") {
            m_document.period = m_values.text(key, value);
        } else if (key == "interventies") {
            for (const YamlNode& item : m_values.items(key, value)) {
                read_practice(item);
            }
        } else {
            return false;
        }
        return true;
    }

    void read_practice(const YamlNode& node) {
        if (!node.is_map()) {
            m_values.report(node.place, "an entry of 'interventies' needs id, rol and hoe");
            return;
        }
        Practice practice;
        bool has_role = false;
        for (std::size_t at = 0; at < node.keys.size(); ++at) {
            const std::string& key = node.keys[at].scalar; // empty when the key is no word
            const YamlNode& value = node.items[at];
            if (key == "id") {
                practice.intervention = m_values.reference(key, value);
            } else if (key == "rol") {
                const std::string role = m_values.text(key, value);
                if (const auto known = role_from_name(role)) {
                    practice.role = *known;
                    has_role = true;
                } else {
                    m_values.report(value.place, "'" + role + "' is no value of 'rol'");
                }
            } else if (key == "hoe") {
                practice.how = m_values.text(key, value);
            } else {
                m_values.report(node.keys[at].place, "unknown key '" + key + "' in 'interventies'");
            }
        }
        if (practice.intervention.name.empty() || practice.how.empty() || !has_role) {
            m_values.report(node.place, "an entry of 'interventies' needs id, rol and hoe");
        }
        if (!practice.intervention.name.empty()) {
            m_document.practices.push_back(std::move(practice));
        }
    }

    bool read_facet(const std::string& key, const YamlNode& value) {
        const Facet* facet = m_manifest.find_facet(key);
        if (!facet || facet->kind != kind_name(m_document.kind)) {
            return false;
        }
        const bool is_list = value.is_list();
        if (is_list && !facet->multiple) {
            m_values.report(value.place, "'" + key + "' takes one value, not a list");
            return true;
        }
        for (const YamlNode& item : is_list ? value.items : std::vector<YamlNode>{value}) {
            const std::string id = m_values.text(key, item);
            if (facet->find_value(id)) {
                m_document.facets[key].push_back(id);
            } else if (!id.empty()) {
                m_values.report(item.place, "'" + id + "' is no value of '" + key + "'");
            }
        }
        return true;
    }

    const Manifest& m_manifest;
    Document& m_document;
    HeadValues m_values;
    std::vector<std::string> m_seen;
};

} // namespace

HeadAndBody split_front_matter(std::string_view text, const std::filesystem::path& file, Problems& problems) {
    std::size_t at = 0;
    if (!is_fence(take_line(text, at))) {
        problems.push_back({file, 1, 1, Severity::error, "no front matter: the first line must be '---'"});
        return {{}, text, 1};
    }
    const std::size_t head_start = at;
    for (int line = 2; at < text.size(); ++line) {
        const std::size_t line_start = at;
        if (is_fence(take_line(text, at))) {
            return {text.substr(head_start, line_start - head_start), text.substr(at), line + 1};
        }
    }
    problems.push_back({file, 1, 1, Severity::error, "the front matter is not closed by a line '---'"});
    return {{}, text.substr(head_start), 2};
}

std::vector<HeadReference> read_front_matter(std::string_view head, const Manifest& manifest, Document& document,
                                             Problems& problems) {
    if (head.empty()) {
        return {};
    }
    if (head.size() > maximum_head_size) {
        problems.push_back(
            {document.file, 1, 1, Severity::error, "the front matter is larger than 64 kB and is not read"});
        return {};
    }
    return HeadReader(manifest, document, problems).read(head);
}

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/head_values.h"

#include <charconv>

namespace wijzer::content {
namespace {

std::optional<int> parse_number(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace

void HeadValues::report(const YamlPlace& place, std::string text) {
    const auto [line, column] = in_file(place);
    m_problems.push_back({m_file, line, column, Severity::error, std::move(text)});
}

std::string HeadValues::text(const std::string& key, const YamlNode& value) {
    if (!value.is_scalar()) {
        report(value.place, "'" + key + "' must be a text");
        return {};
    }
    return value.scalar;
}

int HeadValues::number(const std::string& key, const YamlNode& value) {
    const auto parsed = value.is_scalar() ? parse_number(value.scalar) : std::nullopt;
    if (!parsed || *parsed < 1) {
        report(value.place, "'" + key + "' must be a whole number from 1");
        return 0;
    }
    return *parsed;
}

std::optional<Range> HeadValues::range(const std::string& key, const YamlNode& value) {
    const std::string written = value.is_scalar() ? value.scalar : std::string{};
    const auto dash = written.find('-');
    const auto low = parse_number(std::string_view(written).substr(0, dash));
    const auto high = dash == std::string::npos ? low : parse_number(std::string_view(written).substr(dash + 1));
    if (!low || !high || *low < 1 || *high < 1) {
        report(value.place, "'" + key + "' must be a range such as 60-120");
        return std::nullopt;
    }
    if (*high < *low) {
        report(value.place, "'" + key + "' is upside down: " + written);
        return Range{*high, *low};
    }
    return Range{*low, *high};
}

void HeadValues::read_map(const std::string& within, const YamlNode& node,
                          const std::function<bool(const std::string& key, const YamlNode& value)>& read) {
    if (!node.is_map()) {
        report(node.place, "an entry of '" + within + "' must be a list of 'key: value'");
        return;
    }
    for (std::size_t at = 0; at < node.keys.size(); ++at) {
        if (!read(node.keys[at].scalar, node.items[at])) { // empty when the key is no word
            report(node.keys[at].place, "unknown key '" + node.keys[at].scalar + "' in '" + within + "'");
        }
    }
}

const std::vector<YamlNode>& HeadValues::items(const std::string& key, const YamlNode& value) {
    if (!value.is_list()) {
        report(value.place, "'" + key + "' must be a list");
    }
    return value.items;
}

std::vector<std::string> HeadValues::texts(const std::string& key, const YamlNode& value) {
    std::vector<std::string> result;
    for (const YamlNode& item : items(key, value)) {
        if (std::string line = text(key, item); !line.empty()) {
            result.push_back(std::move(line));
        }
    }
    return result;
}

DocumentId HeadValues::reference(const std::string& key, const YamlNode& value) {
    DocumentId id{text(key, value)};
    if (!id.name.empty()) {
        const auto [line, column] = in_file(value.place);
        m_references.push_back({id, line, column});
    }
    return id;
}

std::vector<DocumentId> HeadValues::references(const std::string& key, const YamlNode& value) {
    std::vector<DocumentId> ids;
    for (const YamlNode& item : items(key, value)) {
        ids.push_back(reference(key, item));
    }
    return ids;
}

} // namespace wijzer::content

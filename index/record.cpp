// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/record.h"

#include <algorithm>
#include <charconv>

namespace wijzer::index {
namespace {

constexpr char field_end = '\x1F';
constexpr char item_end = '\x1E';
constexpr std::size_t field_count = 11;

std::vector<std::string_view> split(std::string_view text, char end) {
    std::vector<std::string_view> pieces;
    while (!text.empty()) {
        const auto at = std::min(text.find(end), text.size());
        pieces.push_back(text.substr(0, at));
        text.remove_prefix(std::min(at + 1, text.size()));
    }
    return pieces;
}

std::string range_text(const std::optional<content::Range>& range) {
    return range ? std::to_string(range->low) + '-' + std::to_string(range->high) : std::string{};
}

std::optional<content::Range> parse_range(std::string_view text) {
    content::Range range;
    const auto dash = std::min(text.find('-'), text.size());
    const auto low = std::from_chars(text.data(), text.data() + dash, range.low);
    const auto high = std::from_chars(std::min(text.data() + dash + 1, text.data() + text.size()),
                                      text.data() + text.size(), range.high);
    return low.ec == std::errc{} && high.ec == std::errc{} ? std::optional(range) : std::nullopt;
}

} // namespace

std::string Record::facet(std::string_view facet_id) const {
    const auto found =
        std::find_if(facets.begin(), facets.end(), [&](const auto& entry) { return entry.first == facet_id; });
    return found == facets.end() ? std::string{} : found->second;
}

Record make_record(const content::Document& document) {
    Record record{document.id,      document.kind,   document.code(), document.title,  document.summary,    {},
                  document.minutes, document.people, document.place,  document.period, document.helps_with, {}};
    for (const auto& [facet, values] : document.facets) {
        for (const std::string& value : values) {
            record.facets.emplace_back(facet, value);
        }
    }
    for (const content::Section& section : document.sections) {
        record.body += section.text;
        record.body += '\n';
    }
    return record;
}

std::string serialise(const Record& record) {
    std::string facets;
    for (const auto& [facet, value] : record.facets) {
        facets += facet + ':' + value + item_end;
    }
    std::string helps_with;
    for (const std::string& sentence : record.helps_with) {
        helps_with += sentence + item_end;
    }
    std::string data;
    for (const std::string& field :
         {record.id.name, std::string(content::kind_name(record.kind)), record.code, record.title, record.summary,
          facets, range_text(record.minutes), range_text(record.people), record.place, record.period, helps_with}) {
        data += field;
        data += field_end;
    }
    return data;
}

std::optional<Record> parse_record(std::string_view data) {
    const std::vector<std::string_view> fields = split(data, field_end);
    const auto kind = fields.size() == field_count ? content::kind_from_name(fields[1]) : std::nullopt;
    if (!kind) {
        return std::nullopt;
    }
    Record record;
    record.id.name = fields[0];
    record.kind = *kind;
    record.code = fields[2];
    record.title = fields[3];
    record.summary = fields[4];
    for (const std::string_view entry : split(fields[5], item_end)) {
        const auto colon = std::min(entry.find(':'), entry.size());
        record.facets.emplace_back(entry.substr(0, colon), entry.substr(std::min(colon + 1, entry.size())));
    }
    record.minutes = parse_range(fields[6]);
    record.people = parse_range(fields[7]);
    record.place = fields[8];
    record.period = fields[9];
    for (const std::string_view sentence : split(fields[10], item_end)) {
        record.helps_with.emplace_back(sentence);
    }
    return record;
}

} // namespace wijzer::index

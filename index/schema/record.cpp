// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/schema/record.h"

#include "content/base/text.h"

#include <algorithm>
#include <charconv>

namespace wijzer::index {
namespace {

using content::split;
using content::split_once;

constexpr char field_end = '\x1F';
constexpr char item_end = '\x1E';
constexpr char part_end = '\x1D';
constexpr std::size_t field_count = 12;

std::string range_text(const std::optional<content::Range>& range) {
    return range ? std::to_string(range->low) + '-' + std::to_string(range->high) : std::string{};
}

/// "60-120"; a low end below zero has a sign of its own.
std::optional<content::Range> parse_range(std::string_view text) {
    content::Range range;
    const char* const end = text.data() + text.size();
    const auto low = std::from_chars(text.data(), end, range.low);
    if (low.ec != std::errc{} || low.ptr == end) {
        return std::nullopt;
    }
    const auto high = std::from_chars(low.ptr + 1, end, range.high);
    return high.ec == std::errc{} ? std::optional(range) : std::nullopt;
}

int parse_number(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::vector<content::Practice> parse_practices(std::string_view text) {
    std::vector<content::Practice> practices;
    for (const std::string_view item : split(text, item_end)) {
        const std::vector<std::string_view> parts = split(item, part_end);
        if (parts.size() == 3) {
            practices.push_back({{std::string(parts[0])},
                                 content::role_from_name(parts[1]).value_or(content::Role::recognisable),
                                 std::string(parts[2])});
        }
    }
    return practices;
}

/// Copies the fields that a document and its record share, in either direction.
template<typename From, typename To> void copy_common(const From& from, To& to) {
    to.id = from.id;
    to.kind = from.kind;
    to.number = from.number;
    to.title = from.title;
    to.summary = from.summary;
    to.minutes = from.minutes;
    to.people = from.people;
    to.place = from.place;
    to.period = from.period;
    to.helps_with = from.helps_with;
    to.practices = from.practices;
    to.guide = from.guide;
}

} // namespace

std::string Record::code() const {
    content::Document document;
    document.kind = kind;
    document.number = number;
    return document.code();
}

std::string Record::facet(std::string_view facet_id) const {
    const auto found =
        std::find_if(facets.begin(), facets.end(), [&](const auto& entry) { return entry.first == facet_id; });
    return found == facets.end() ? std::string{} : found->second;
}

Record make_record(const content::Document& document) {
    Record record;
    copy_common(document, record);
    for (const auto& [facet, values] : document.facets) {
        for (const std::string& value : values) {
            record.facets.emplace_back(facet, value);
        }
    }
    return record;
}

Texts make_texts(const content::Document& document) {
    Texts texts;
    const auto add_unseen = [&](const std::string& text) { texts.unseen += text + '\n'; };
    const auto add_all_unseen = [&](const std::vector<std::string>& all) {
        std::for_each(all.begin(), all.end(), add_unseen);
    };
    add_unseen(document.title);
    add_all_unseen(document.keywords);
    add_all_unseen(document.asked_as);
    for (const content::Practice& practice : document.practices) {
        add_unseen(practice.how);
    }
    add_unseen(document.place);
    add_unseen(document.period);
    add_all_unseen(document.materials);
    add_all_unseen(document.sources);
    for (const content::Section& section : document.sections) {
        add_unseen(section.title);
        texts.body += section.text + '\n';
    }
    return texts;
}

content::Document make_head(const Record& record) {
    content::Document head;
    copy_common(record, head);
    for (const auto& [facet, value] : record.facets) {
        head.facets[facet].push_back(value);
    }
    return head;
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
    std::string practices;
    for (const content::Practice& practice : record.practices) {
        practices += practice.intervention.name + part_end + std::string(content::role_name(practice.role)) + part_end +
                     practice.how + part_end + item_end;
    }
    std::string data;
    for (const std::string& field :
         {record.id.name, std::string(content::kind_name(record.kind)), std::to_string(record.number), record.title,
          record.summary, facets, range_text(record.minutes), range_text(record.people), record.place, record.period,
          helps_with, practices}) {
        data += field;
        data += field_end;
    }
    return data;
}

std::string serialise(const Texts& texts) {
    return texts.body + field_end + texts.unseen;
}

Texts parse_texts(std::string_view data) {
    const auto [body, unseen] = split_once(data, field_end);
    return {std::string(body), std::string(unseen)};
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
    record.number = parse_number(fields[2]);
    record.title = fields[3];
    record.summary = fields[4];
    for (const std::string_view entry : split(fields[5], item_end)) {
        const auto [facet, value] = split_once(entry, ':');
        record.facets.emplace_back(facet, value);
    }
    record.minutes = parse_range(fields[6]);
    record.people = parse_range(fields[7]);
    record.place = fields[8];
    record.period = fields[9];
    for (const std::string_view sentence : split(fields[10], item_end)) {
        record.helps_with.emplace_back(sentence);
    }
    record.practices = parse_practices(fields[11]);
    return record;
}

} // namespace wijzer::index

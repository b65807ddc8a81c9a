// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wijzer::index {

/// What a list shows of a document; kept in the index so that a list opens no file.
struct Record {
    content::DocumentId id;
    content::Kind kind = content::Kind::page;
    int number = 0; ///< as in content::Document
    std::string title;
    std::string summary;
    std::vector<std::pair<std::string, std::string>> facets; ///< facet id, value id; a facet may come more than once
    std::optional<content::Range> minutes;
    std::optional<content::Range> people;
    std::string place;
    std::string period;
    std::vector<std::string> helps_with;
    std::vector<content::Practice> practices;
    std::string guide; ///< title of its guide, empty for the first guide; filled in after reading, not stored

    std::string code() const; ///< as in content::Document
    /// The first value of a facet, or empty.
    std::string facet(std::string_view facet_id) const;
};

/// The searchable texts of a document other than its summary and `helps_with`. Stored apart from the record (schema.h),
/// since only the best hits need them.
struct Texts {
    std::string body;   ///< plain text, a line per block: what snippets come from
    std::string unseen; ///< the rest, a line each: title, keywords, sources, what it is asked as …
};

Record make_record(const content::Document& document);
Texts make_texts(const content::Document& document);
/// What lists show of a document, without opening its file.
content::Document make_head(const Record& record);

/// Fields in the order above without `guide`, divided by U+001F, list items by U+001E, parts of an item by U+001D.
/// Clean text (content/base/utf8.h) holds none of these.
std::string serialise(const Record& record);
std::string serialise(const Texts& texts);
/// The reverse; nothing when `data` is no record.
std::optional<Record> parse_record(std::string_view data);
Texts parse_texts(std::string_view data);

} // namespace wijzer::index

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What belongs to the reader, as values. Every record knows when it last changed and stays when it is removed, so that
// two copies of a library can be merged without bringing back what was taken away (merge.h).
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace wijzer::app::library {

/// UTC, in milliseconds.
using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

enum class Presence { present, removed };

/// A document that the reader marked. `title` is the last one known, for when the document has left the guide.
struct Bookmark {
    std::string document;
    std::string title;
    TimePoint changed{};
    Presence presence = Presence::present;
    bool operator==(const Bookmark&) const = default;
};

/// The reader's own text on a document: clean UTF-8 with "\n" line ends, as it was typed. A removed note has no text.
struct Note {
    std::string document;
    std::string title;
    std::string text;
    TimePoint changed{};
    Presence presence = Presence::present;
    bool operator==(const Note&) const = default;
};

/// A set of documents for one occasion, in the reader's order.
struct Workshop {
    std::string id; ///< unique; given by the library
    std::string name;
    std::string date; ///< "2026-11-24", or empty
    std::vector<std::string> documents;
    TimePoint changed{};
    Presence presence = Presence::present;
    bool operator==(const Workshop&) const = default;
};

/// When a document was last read.
struct Reading {
    std::string document;
    std::string title;
    TimePoint changed{};
    bool operator==(const Reading&) const = default;
};

/// All records, by document id (workshops by their own id).
struct Records {
    std::map<std::string, Bookmark> bookmarks;
    std::map<std::string, Note> notes;
    std::map<std::string, Workshop> workshops;
    std::map<std::string, Reading> readings;
    bool operator==(const Records&) const = default;
};

/// The title that a document had when it was last noted, marked or read; empty when it never was.
std::string last_title(const Records& records, const std::string& document);

/// The records that are not removed, by key.
template<typename Record> std::vector<Record> present_ones(const std::map<std::string, Record>& records) {
    std::vector<Record> result;
    for (const auto& [key, record] : records) {
        if (record.presence == Presence::present) {
            result.push_back(record);
        }
    }
    return result;
}

} // namespace wijzer::app::library

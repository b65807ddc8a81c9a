// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/merge.h"

#include <algorithm>

namespace wijzer::app::library {
namespace {

constexpr const char* between_texts = "\n\n---\n\n";

template<typename Record> const Record& later(const Record& ours, const Record& theirs) {
    return theirs.changed > ours.changed ? theirs : ours;
}

template<typename Record>
bool changed_since(const std::map<std::string, Record>& base, const std::string& key, const Record& record) {
    const auto before = base.find(key);
    return before == base.end() || !(before->second == record);
}

template<typename Record>
std::map<std::string, Record> later_of_each(const std::map<std::string, Record>& ours,
                                            const std::map<std::string, Record>& theirs) {
    std::map<std::string, Record> result = ours;
    for (const auto& [key, record] : theirs) {
        const auto [place, is_new] = result.emplace(key, record);
        if (!is_new) {
            place->second = later(place->second, record);
        }
    }
    return result;
}

bool is_present(Presence presence) {
    return presence == Presence::present;
}

template<typename Record>
void take_in_missing(std::map<std::string, Record>& records, const std::string& key, const Record& other, TimePoint now,
                     Intake& intake) {
    const auto [place, is_new] = records.emplace(key, other);
    if (is_new) {
        ++intake.added;
    } else if (!is_present(place->second.presence)) {
        place->second = other;
        place->second.changed = std::max(now, other.changed);
        ++intake.added;
    } else {
        ++intake.unchanged;
    }
}

void take_in_note(Note& note, const Note& other, TimePoint now, Intake& intake) {
    std::string joined = join_texts(note.text, other.text);
    if (joined == note.text) {
        ++intake.unchanged;
        return;
    }
    note.text = std::move(joined);
    note.changed = std::max(now, later(note, other).changed);
    ++intake.changed;
}

} // namespace

std::string join_texts(const std::string& first, const std::string& second) {
    if (first.find(second) != std::string::npos) {
        return first;
    }
    if (second.find(first) != std::string::npos) {
        return second;
    }
    return first + between_texts + second;
}

Records merge(const Records& base, const Records& ours, const Records& theirs) {
    Records result;
    result.bookmarks = later_of_each(ours.bookmarks, theirs.bookmarks);
    result.notes = later_of_each(ours.notes, theirs.notes);
    result.workshops = later_of_each(ours.workshops, theirs.workshops);
    result.readings = later_of_each(ours.readings, theirs.readings);
    for (const auto& [document, own] : ours.notes) {
        const auto other = theirs.notes.find(document);
        if (other == theirs.notes.end() || own.text == other->second.text ||
            !changed_since(base.notes, document, own) || !changed_since(base.notes, document, other->second)) {
            continue;
        }
        Note& note = result.notes[document];
        const Note& earlier = note == own ? other->second : own;
        note.text = join_texts(note.text, earlier.text);
        note.presence = Presence::present;
    }
    return result;
}

Intake take_in(Records& records, const Records& others, TimePoint now) {
    Intake intake;
    for (const auto& [key, bookmark] : others.bookmarks) {
        if (is_present(bookmark.presence)) {
            take_in_missing(records.bookmarks, key, bookmark, now, intake);
        }
    }
    for (const auto& [key, note] : others.notes) {
        if (!is_present(note.presence)) {
            continue;
        }
        const auto own = records.notes.find(key);
        if (own != records.notes.end() && is_present(own->second.presence)) {
            take_in_note(own->second, note, now, intake);
        } else {
            take_in_missing(records.notes, key, note, now, intake);
        }
    }
    for (const auto& [key, workshop] : others.workshops) {
        if (!is_present(workshop.presence)) {
            continue;
        }
        const auto own = records.workshops.find(key);
        if (own != records.workshops.end() && is_present(own->second.presence) &&
            workshop.changed > own->second.changed) {
            own->second = workshop;
            ++intake.changed;
        } else {
            take_in_missing(records.workshops, key, workshop, now, intake);
        }
    }
    return intake;
}

} // namespace wijzer::app::library

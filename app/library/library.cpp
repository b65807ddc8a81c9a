// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"

#include "content/base/utf8.h"

#include <algorithm>
#include <map>
#include <random>

namespace wijzer::app::library {
namespace {

constexpr std::size_t most_readings = 50;
constexpr const char* white_space = " \t\n";

template<typename Record> void sort_newest_first(std::vector<Record>& records) {
    std::stable_sort(records.begin(), records.end(),
                     [](const Record& a, const Record& b) { return a.changed > b.changed; });
}

std::string new_id(TimePoint now) {
    return std::to_string(now.time_since_epoch().count()) + "-" +
           std::to_string(std::random_device{}()); // unique among laptops
}

} // namespace

TimePoint system_time() {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Library Library::open(std::filesystem::path file, Clock clock) {
    Library library(std::move(file), std::move(clock));
    library.m_records = library.m_file->load();
    library.m_base = library.m_records;
    library.m_changed = library.m_file->previous_used(); // the previous generation must become the file again
    return library;
}

/// A change is later than what it changes, also when the clock was set back.
TimePoint Library::later_than(TimePoint before) const {
    return std::max(m_clock(), before + std::chrono::milliseconds{1});
}

bool Library::has_bookmark(const std::string& document) const {
    const auto found = m_records.bookmarks.find(document);
    return found != m_records.bookmarks.end() && found->second.presence == Presence::present;
}

void Library::set_bookmark(const std::string& document, const std::string& title, Presence presence) {
    if (has_bookmark(document) == (presence == Presence::present)) {
        return;
    }
    Bookmark& bookmark = m_records.bookmarks[document];
    bookmark = {document, content::clean_text(title), later_than(bookmark.changed), presence};
    m_changed = true;
}

std::vector<Bookmark> Library::bookmarks() const {
    std::vector<Bookmark> result = present_ones(m_records.bookmarks);
    sort_newest_first(result);
    return result;
}

std::string Library::note(const std::string& document) const {
    const auto found = m_records.notes.find(document);
    return found == m_records.notes.end() ? std::string{} : found->second.text;
}

std::optional<TimePoint> Library::note_changed(const std::string& document) const {
    const auto found = m_records.notes.find(document);
    return found == m_records.notes.end() || found->second.presence == Presence::removed
               ? std::nullopt
               : std::optional(found->second.changed);
}

void Library::set_note(const std::string& document, const std::string& title, const std::string& text) {
    std::string clean = content::clean_text(text);
    if (clean.find_first_not_of(white_space) == std::string::npos) {
        clean.clear();
    }
    if (clean == note(document)) {
        return;
    }
    Note& note = m_records.notes[document];
    const Presence presence = clean.empty() ? Presence::removed : Presence::present;
    note = {document, content::clean_text(title), std::move(clean), later_than(note.changed), presence};
    m_changed = true;
}

std::vector<Note> Library::notes() const {
    std::vector<Note> result = present_ones(m_records.notes);
    sort_newest_first(result);
    return result;
}

std::vector<FoundNote> Library::find_notes(const std::string& words) {
    return m_finder.find(m_records.notes, words);
}

std::string Library::last_title(const std::string& document) const {
    return library::last_title(m_records, document);
}

std::vector<Workshop> Library::workshops() const {
    std::vector<Workshop> result = present_ones(m_records.workshops);
    std::stable_sort(result.begin(), result.end(), [](const Workshop& a, const Workshop& b) {
        return a.date.empty() != b.date.empty() ? b.date.empty() : a.date < b.date;
    });
    return result;
}

std::string Library::put_workshop(Workshop workshop) {
    if (workshop.id.empty()) {
        workshop.id = new_id(m_clock());
    }
    workshop.name = content::clean_text(workshop.name);
    Workshop& place = m_records.workshops[workshop.id];
    workshop.changed = later_than(place.changed);
    workshop.presence = Presence::present;
    place = std::move(workshop);
    m_changed = true;
    return place.id;
}

void Library::remove_workshop(const std::string& id) {
    const auto found = m_records.workshops.find(id);
    if (found != m_records.workshops.end() && found->second.presence == Presence::present) {
        found->second.presence = Presence::removed;
        found->second.changed = later_than(found->second.changed);
        m_changed = true;
    }
}

void Library::follow_names(const std::set<std::string>& documents) {
    std::map<std::string, std::vector<std::string>> by_lower;
    for (const std::string& document : documents) {
        by_lower[content::lower_case(document)].push_back(document);
    }
    const auto new_name = [&](const std::string& old) -> const std::string* {
        const auto found = by_lower.find(content::lower_case(old));
        const bool is_one = found != by_lower.end() && found->second.size() == 1;
        return is_one && !documents.contains(old) ? &found->second.front() : nullptr;
    };
    for (const Note& old : notes()) {
        if (const std::string* name = new_name(old.document); name && note(*name).empty()) {
            set_note(*name, old.title, old.text);
            set_note(old.document, old.title, {});
        }
    }
    for (const Bookmark& old : bookmarks()) {
        if (const std::string* name = new_name(old.document); name && !has_bookmark(*name)) {
            set_bookmark(*name, old.title, Presence::present);
            set_bookmark(old.document, old.title, Presence::removed);
        }
    }
}

void Library::remember_reading(const std::string& document, const std::string& title) {
    Reading& reading = m_records.readings[document];
    reading = {document, content::clean_text(title), later_than(reading.changed)};
    forget_old_readings();
    // A document's new title is taken over by its note and its bookmark.
    if (const auto note = m_records.notes.find(document); note != m_records.notes.end()) {
        note->second.title = m_records.readings[document].title;
    }
    if (const auto bookmark = m_records.bookmarks.find(document); bookmark != m_records.bookmarks.end()) {
        bookmark->second.title = m_records.readings[document].title;
    }
    m_changed = true;
}

void Library::forget_old_readings() {
    while (m_records.readings.size() > most_readings) {
        m_records.readings.erase(
            std::min_element(m_records.readings.begin(), m_records.readings.end(),
                             [](const auto& a, const auto& b) { return a.second.changed < b.second.changed; }));
    }
}

std::vector<Reading> Library::recently_read(std::size_t limit) const {
    std::vector<Reading> result;
    for (const auto& [key, reading] : m_records.readings) {
        result.push_back(reading);
    }
    sort_newest_first(result);
    result.resize(std::min(limit, result.size()));
    return result;
}

Intake Library::take_in(const Records& others) {
    const Intake intake = library::take_in(m_records, others, m_clock());
    m_changed = m_changed || intake.added > 0 || intake.changed > 0;
    return intake;
}

Library::Saved Library::save() {
    const std::optional<LibrarySave> begun = begin_save();
    if (!begun) {
        return Saved::as_it_is_here;
    }
    try {
        return finish_save(*begun, begun->write());
    } catch (...) {
        give_up_save();
        throw;
    }
}

std::optional<LibrarySave> Library::begin_save() {
    if (!m_changed) {
        return std::nullopt;
    }
    LibrarySave begun;
    begun.m_file = m_file;
    begun.m_base = m_base;
    begun.m_records = m_records;
    m_changed = false;
    return begun;
}

Library::Saved Library::finish_save(const LibrarySave& begun, Records on_disk) {
    const bool is_theirs_too = !(on_disk == begun.m_records);
    if (is_theirs_too) {
        m_records = m_changed ? merge(begun.m_records, m_records, on_disk) : on_disk;
        forget_old_readings();
    }
    m_base = std::move(on_disk);
    return is_theirs_too ? Saved::merged : Saved::as_it_is_here;
}

void Library::restore_previous() {
    m_records = m_file->restore_previous(m_base, m_records);
    m_base = m_records;
    m_changed = false;
}

} // namespace wijzer::app::library

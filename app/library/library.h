// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library_file.h"
#include "app/library/merge.h"
#include "app/library/note_finder.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace wijzer::app::library {

/// The time now; a test brings its own.
using Clock = std::function<TimePoint()>;
TimePoint system_time();

/// A copy of what a save writes, so that another thread can write it.
class LibrarySave {
  public:
    /// Writes, and returns what is on disk afterwards, for Library::finish_save. Throws content::Error.
    Records write() const { return m_file->save(m_base, m_records); }

  private:
    friend class Library;
    std::shared_ptr<LibraryFile> m_file;
    Records m_base;
    Records m_records;
};

/// Bookmarks, notes, workshops and what was read last. All is in memory; `save` brings it to disk. For one thread.
class Library {
  public:
    /// Never fails; `take_reports` tells what could not be used.
    static Library open(std::filesystem::path file, Clock clock = system_time);

    bool has_bookmark(const std::string& document) const;
    /// `title` is shown when the document has left the guide.
    void set_bookmark(const std::string& document, const std::string& title, Presence presence);
    std::vector<Bookmark> bookmarks() const; ///< newest first

    /// Empty when there is none.
    std::string note(const std::string& document) const;
    std::optional<TimePoint> note_changed(const std::string& document) const; ///< nothing when there is none
    /// Any bytes will do (utf8.h); white space alone removes the note.
    void set_note(const std::string& document, const std::string& title, const std::string& text);
    std::vector<Note> notes() const; ///< newest first
    /// The notes that answer a question (note_finder.h), newest first.
    std::vector<FoundNote> find_notes(const std::string& words);

    /// The title that a document had when it was last noted, marked or read; empty when it never was.
    std::string last_title(const std::string& document) const;

    std::vector<Workshop> workshops() const; ///< by date, those without one last
    /// Adds a workshop (empty id) or replaces it; returns its id.
    std::string put_workshop(Workshop workshop);
    void remove_workshop(const std::string& id);

    /// What was written with a document goes along when that is called otherwise now in capitals alone: when
    /// `documents` (ids) have none of its name and just one that differs no further.
    void follow_names(const std::set<std::string>& documents);

    void remember_reading(const std::string& document, const std::string& title);
    std::vector<Reading> recently_read(std::size_t limit) const; ///< newest first

    const Records& records() const { return m_records; }
    /// Takes in another library's records, such as an import (merge.h).
    Intake take_in(const Records& others);

    bool is_changed() const { return m_changed; }
    enum class Saved { as_it_is_here, merged }; ///< merged: another program's changes came in; show the records again
    /// Does nothing when nothing changed. Throws content::Error; everything then stays in memory, still to be saved.
    Saved save();
    /// A save in two halves, between which another thread calls LibrarySave::write. begin_save returns nothing when
    /// nothing changed. What changes meanwhile is still to be saved, and finish_save merges it with what is on disk.
    std::optional<LibrarySave> begin_save();
    Saved finish_save(const LibrarySave& begun, Records on_disk);
    /// Ends a save that failed: all changes are still to be saved.
    void give_up_save() { m_changed = true; }

    std::optional<TimePoint> previous_time() const { return m_file->previous_time(); }
    /// Brings back the previous generation; a second call undoes that. Throws content::Error, and then nothing changed.
    void restore_previous();
    std::vector<SetAside> take_reports() { return m_file->take_reports(); }

  private:
    Library(std::filesystem::path file, Clock clock)
        : m_file(std::make_shared<LibraryFile>(std::move(file))), m_clock(std::move(clock)) {}
    TimePoint later_than(TimePoint before) const;
    void forget_old_readings();

    std::shared_ptr<LibraryFile> m_file;
    Clock m_clock;
    NoteFinder m_finder;
    Records m_records;
    Records m_base; ///< what was on disk when it was last taken in here
    bool m_changed = false;
};

} // namespace wijzer::app::library

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"
#include "app/reader/notes/notes_panel.h"
#include "app/service/reader_saver.h"
#include "content/guide.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace wijzer::app::reader {

/// Connects the reader's library with the panel that shows it. Saves what is typed, and reports when that fails.
class NotesController {
  public:
    /// Both must outlive the controller.
    NotesController(library::Library& library, service::ReaderSaver& saver);
    /// Shows the library in this panel from now on. The panel must outlive the controller.
    void attach(NotesPanel& panel);

    void show_document(const std::string& id, const std::string& title);
    bool is_bookmarked(const std::string& id) const { return m_library.has_bookmark(id); }
    void toggle_bookmark(const std::string& id, const std::string& title);
    void remember_reading(const std::string& id, const std::string& title);
    /// Moves notes and bookmarks of documents that were renamed to their new ids (library::Library::follow_names).
    void follow_names(const content::Guide& guide);
    std::vector<std::string> bookmarked() const; ///< ids of documents, the newest bookmark first
    std::vector<library::FoundNote> find_notes(const std::string& question) { return m_library.find_notes(question); }
    /// Whether a document has a note or a bookmark. The document need not be in the guide any more.
    bool keeps(const std::string& id) const { return m_library.has_bookmark(id) || !m_library.note(id).empty(); }
    /// The title that a document had when the reader last wrote a note with it, bookmarked it or read it; else empty.
    std::string last_title(const std::string& id) const { return m_library.last_title(id); }
    std::string note(const std::string& id) const { return m_library.note(id); }
    /// Saves changes in the background.
    void save() { m_saver.save(); }

    /// Asks for a file and writes all notes and bookmarks in it. True when they were written.
    bool export_notes(wxWindow* parent);
    /// Asks for a file and imports it.
    void import_notes(wxWindow* parent);
    /// Adds the notes and bookmarks of a file, and reports how many were read and what could not be read.
    void import_file(const std::filesystem::path& file);
    /// After asking, puts back the notes and bookmarks as they were before. Doing it again undoes it.
    void restore_previous(wxWindow* parent);

    std::function<void()> on_notes_changed;
    std::function<void(const std::string& sentence)> on_report;
    /// The outcome of saving, exporting or importing, which should stay in sight until the reader closes it.
    std::function<void(const std::string& sentence)> on_outcome;
    /// Sentences about what could not be read when the library was opened. Each is given once.
    std::vector<std::string> reports();

  private:
    void say(const std::string& sentence);
    void tell(const std::string& sentence);
    void show_in_panel();
    void refresh();
    void notes_changed();

    library::Library& m_library;
    service::ReaderSaver& m_saver;
    NotesPanel* m_panel = nullptr; ///< null until attach()
    std::string m_document;
    std::string m_title;
};

} // namespace wijzer::app::reader

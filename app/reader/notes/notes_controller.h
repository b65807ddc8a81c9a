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

/// The reader's own library and the panel that shows it: brings what is typed to disk, and says so when it cannot.
class NotesController {
  public:
    /// Both must outlive the controller.
    NotesController(library::Library& library, service::ReaderSaver& saver);
    /// From now on this panel shows what the desk has. It must outlive the desk.
    void attach(NotesPanel& panel);

    void show_document(const std::string& id, const std::string& title);
    bool is_bookmarked(const std::string& id) const { return m_library.has_bookmark(id); }
    void toggle_bookmark(const std::string& id, const std::string& title);
    void remember_reading(const std::string& id, const std::string& title);
    /// What was written with documents that are called otherwise now goes along (library::Library::follow_names).
    void follow_names(const content::Guide& guide);
    std::vector<std::string> bookmarked() const; ///< ids, the newest first
    std::vector<library::FoundNote> find_notes(const std::string& question) { return m_library.find_notes(question); }
    /// Whether there is a note or a bookmark with a document, which may have left the guide.
    bool keeps(const std::string& id) const { return m_library.has_bookmark(id) || !m_library.note(id).empty(); }
    /// The title that a document had when it was last noted, marked or read; empty when it never was.
    std::string last_title(const std::string& id) const { return m_library.last_title(id); }
    std::string note(const std::string& id) const { return m_library.note(id); }
    /// Brings what changed to disk, beside the window.
    void save() { m_saver.save(); }

    /// True when they were written.
    bool export_notes(wxWindow* parent);
    void import_notes(wxWindow* parent);
    /// Says what was read of the file, what not, and why.
    void import_file(const std::filesystem::path& file);
    void restore_previous(wxWindow* parent);

    std::function<void()> on_notes_changed;
    std::function<void(const std::string& sentence)> on_report;
    /// What became of saving, exporting and importing: worth a place where it stays.
    std::function<void(const std::string& sentence)> on_outcome;
    /// What could not be read when the library was opened, in sentences.
    std::vector<std::string> reports();

  private:
    void say(const std::string& sentence);
    void tell(const std::string& sentence);
    void show_in_panel();
    void refresh();
    void notes_changed();

    library::Library& m_library;
    service::ReaderSaver& m_saver;
    NotesPanel* m_panel = nullptr; ///< once attached
    std::string m_document;
    std::string m_title;
};

} // namespace wijzer::app::reader

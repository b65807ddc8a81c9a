// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"
#include "app/reader/notes/notes_place.h"
#include "themes/theme.h"

#include <functional>
#include <wx/panel.h>
#include <wx/timer.h>

class wxBoxSizer;
class wxCheckBox;
class wxListBox;
class wxSearchCtrl;
class wxStaticText;
class wxTextCtrl;

namespace wijzer::app::reader {

/// Shows the reader's note on the current document, its bookmark, and a list of all notes and bookmarks. Owns only
/// widgets.
class NotesPanel : public wxPanel {
  public:
    explicit NotesPanel(wxWindow* parent);

    /// Calls flush() for the document before, then shows a document's note and bookmark; none when the id is empty.
    void show_document(const std::string& document, const std::string& title, const library::Library& library);
    /// Fills the list again and keeps the filter.
    void show_list(const library::Library& library);
    /// Reports what was typed and not yet reported; call it before the window closes.
    void flush();
    void set_theme(const themes::Theme& theme);
    /// Arranges the panel for its place: below the page the note and the list stand side by side, else one above the
    /// other.
    void stand(NotesPlace place);
    void focus_note();
    /// Gives the note the keyboard, and selects and shows this line of it.
    void go_to_line(const std::string& line);
    std::string selected_text() const;
    std::string note_text() const;
    wxListBox& list() { return *m_list; }
    wxSearchCtrl& filter() { return *m_filter; }

    /// Called a moment after typing begins, repeatedly while it goes on, and at flush().
    std::function<void(const std::string& document, const std::string& title, const std::string& text)> on_changed;
    std::function<void(const std::string& document, const std::string& title, library::Presence)> on_bookmark;
    std::function<void(const std::string& document)> on_open;

  private:
    struct Row {
        std::string document;
        std::string label;
        std::string searched; ///< title and text that the filter searches, folded by index::fold()
    };
    void fill_list();
    void show_changed(const library::Library& library);
    void wrap_changed();
    void open_selected();

    wxBoxSizer* m_parts; ///< holds the note and the list
    wxCheckBox* m_bookmark;
    wxTextCtrl* m_note;
    wxStaticText* m_changed; ///< when the note was changed
    wxSearchCtrl* m_filter;
    wxListBox* m_list;
    wxTimer m_pause;
    std::string m_document;
    std::string m_title;
    std::string m_changed_text; ///< the text of m_changed before it was wrapped
    std::vector<Row> m_rows;
    std::vector<std::string> m_shown; ///< the documents of the list's rows
    bool m_typed = false;
};

} // namespace wijzer::app::reader

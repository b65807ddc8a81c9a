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

/// The reader's own words with the document shown, its bookmark, and a list of all notes and bookmarks. Owns only
/// widgets.
class NotesPanel : public wxPanel {
  public:
    explicit NotesPanel(wxWindow* parent);

    /// Shows a document's note and bookmark, after `flush` of the one before; an empty id shows none.
    void show_document(const std::string& document, const std::string& title, const library::Library& library);
    /// Fills the list anew, keeping the filter.
    void show_list(const library::Library& library);
    /// Reports what was typed and not yet reported; call it before the window closes.
    void flush();
    void set_theme(const themes::Theme& theme);
    /// Below the page the note and the list stand side by side.
    void stand(NotesPlace place);
    void focus_note();
    /// Gives the note the keyboard, with this line of it selected and in sight.
    void go_to_line(const std::string& line);
    std::string selected_text() const;
    std::string note_text() const;
    wxListBox& list() { return *m_list; }
    wxSearchCtrl& filter() { return *m_filter; }

    /// A moment after typing begins, again while it goes on, and at `flush`.
    std::function<void(const std::string& document, const std::string& title, const std::string& text)> on_changed;
    std::function<void(const std::string& document, const std::string& title, library::Presence)> on_bookmark;
    std::function<void(const std::string& document)> on_open;

  private:
    struct Row {
        std::string document;
        std::string label;
        std::string searched; ///< folded
    };
    void fill_list();
    void show_changed(const library::Library& library);
    void wrap_changed();
    void open_selected();

    wxBoxSizer* m_parts; ///< the note, the list
    wxCheckBox* m_bookmark;
    wxTextCtrl* m_note;
    wxStaticText* m_changed; ///< when
    wxSearchCtrl* m_filter;
    wxListBox* m_list;
    wxTimer m_pause;
    std::string m_document;
    std::string m_title;
    std::string m_changed_text; ///< unwrapped
    std::vector<Row> m_rows;
    std::vector<std::string> m_shown; ///< the documents of the list's rows
    bool m_typed = false;
};

} // namespace wijzer::app::reader

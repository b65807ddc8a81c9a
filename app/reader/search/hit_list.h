// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/note_finder.h"
#include "content/manifest.h"
#include "index/query/query.h"
#include "themes/theme.h"

#include <functional>
#include <string>
#include <vector>
#include <wx/dataview.h>

namespace wijzer::app::reader {

/// The hits of a search: a native list that shows for each hit its title, facts and a snippet with the found words
/// marked. The reader's own notes stand among the hits of the guide and are marked as such.
class HitList : public wxDataViewCtrl {
  public:
    explicit HitList(wxWindow* parent);

    void set_theme(const themes::Theme& theme) { m_theme = theme; }
    /// Shows the best hits of the guide first, then the first few notes, the other hits and the other notes.
    void show(const index::Answer& answer, const std::vector<library::FoundNote>& notes,
              const content::Manifest& manifest);
    /// Selects this row only and gives the list the keyboard.
    void focus_row(unsigned row);
    /// The document of a row; an empty id when there is no such row.
    content::DocumentId document_at(unsigned row) const;
    bool is_note(unsigned row) const;
    unsigned rows() const;
    /// The documents of the selected rows, each once, in the order of the list.
    std::vector<content::DocumentId> selected_documents() const;
    /// Opens a row as a click or Enter does.
    void open_row(unsigned row, bool new_tab);

    /// Called when the reader opens a hit by a click, Enter, or Ctrl+Enter for a new tab. A click with Ctrl or Shift
    /// only selects.
    std::function<void(const content::DocumentId&, bool new_tab)> on_open;
    /// The same for a note: its document and the line that was found.
    std::function<void(const content::DocumentId&, const std::string& line, bool new_tab)> on_open_note;
    /// Called when the reader presses the up arrow at the first row.
    std::function<void()> on_leave_top;
    /// Called when the reader asks to print the selected rows.
    std::function<void()> on_print;

  private:
    class Model;
    struct Row {
        std::string markup; ///< the whole text of the row, as Pango markup
        content::DocumentId document;
        std::string note_line; ///< the line that was found; empty when the row is not a note
        bool is_note = false;
    };
    Row hit_row(const index::Hit& hit, const content::Manifest& manifest) const;
    Row situation_row(const index::Hit& hit, const content::Manifest& manifest) const;
    Row note_row(const library::FoundNote& found) const;
    void on_size(wxSizeEvent& event);
    void on_key(wxKeyEvent& event);
    void on_selected(wxDataViewEvent& event);
    void on_menu(wxDataViewEvent& event);
    void open_current(bool new_tab);
    void open_item(const wxDataViewItem& item, bool new_tab);

    wxObjectDataPtr<Model> m_model;
    themes::Theme m_theme;
};

} // namespace wijzer::app::reader

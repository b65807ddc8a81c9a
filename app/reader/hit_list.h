// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/manifest.h"
#include "index/query.h"
#include "themes/theme.h"

#include <functional>
#include <wx/dataview.h>

namespace wijzer::app::reader {

/// The hits of a search: a native list with, per hit, title, facts and a snippet with the found words marked.
class HitList : public wxDataViewCtrl {
  public:
    explicit HitList(wxWindow* parent);

    void set_theme(const themes::Theme& theme) { m_theme = theme; }
    void show(const index::Answer& answer, const content::Manifest& manifest);
    /// Selects a row and gives the list the keyboard.
    void focus_row(unsigned row);
    /// The document of a row, or an empty id.
    content::DocumentId document_at(unsigned row) const;
    unsigned rows() const;

    /// Called when the reader chooses a hit, by Enter or click; with Ctrl or the middle button for a new tab.
    std::function<void(const content::DocumentId&, bool new_tab)> on_open;
    /// Called when the reader leaves the list at its top by the arrow up.
    std::function<void()> on_leave_top;

  private:
    class Model;
    void on_size(wxSizeEvent& event);
    void on_key(wxKeyEvent& event);
    void open_selected();
    void open_item(const wxDataViewItem& item);

    wxObjectDataPtr<Model> m_model;
    themes::Theme m_theme;
};

} // namespace wijzer::app::reader

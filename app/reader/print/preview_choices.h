// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/job.h"

#include <functional>
#include <string>
#include <wx/panel.h>

class wxCheckBox;
class wxChoice;
class wxSizer;

namespace wijzer::app::reader {

/// The controls with which the reader chooses the kind of print, the paper, the zoom of the preview, large text, ink,
/// and whether sheets have practice stories and notes.
class PreviewChoices : public wxPanel {
  public:
    /// `paper`: "a4", "a5" or "letter"; anything else counts as "a4". Without notes their box is hidden.
    PreviewChoices(wxWindow* parent, print::PrintKind kind, const std::string& paper, bool has_notes);

    /// Puts the choices in a job, except its documents and notes.
    void fill(print::PrintJob& job) const;
    bool with_notes() const;
    std::string paper() const;
    /// The index of the chosen zoom: 0 is a whole page, 1 the page's width, from 2 on zoom_at() gives the per cent.
    int zoom_choice() const;
    int zoom_at(int choice) const;
    /// Chooses a zoom (per cent); none when it is not in the list.
    void show_zoom(int zoom);

    wxChoice& kind_choice() { return *m_kind; }
    wxChoice& paper_choice() { return *m_paper; }
    wxCheckBox& large_box() { return *m_large; }
    wxCheckBox& stories_box() { return *m_stories; }
    wxCheckBox& notes_box() { return *m_notes; }

    std::function<void()> on_changed; ///< the pages must be composed again
    std::function<void()> on_paper;   ///< another paper was chosen; on_changed is called after it
    std::function<void()> on_zoom;

  private:
    wxChoice* add_choice(wxSizer& row, const std::string& name, const wxArrayString& labels);
    wxCheckBox* add_check(wxSizer& row, const std::string& label, bool checked);
    void changed();

    wxChoice* m_kind = nullptr;
    wxChoice* m_paper = nullptr;
    wxChoice* m_zoom = nullptr;
    wxCheckBox* m_large = nullptr;
    wxCheckBox* m_grey = nullptr;
    wxCheckBox* m_stories = nullptr;
    wxCheckBox* m_notes = nullptr;
};

} // namespace wijzer::app::reader

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

/// What a reader chooses about a print: kind, paper, zoom of the preview, type, ink, and what stands on the sheets.
class PreviewChoices : public wxPanel {
  public:
    /// `paper` is "a4", "a5" or "letter"; else a4. Without notes to print they are no choice.
    PreviewChoices(wxWindow* parent, print::PrintKind kind, const std::string& paper, bool has_notes);

    /// Puts what is chosen into a job, all but documents and notes.
    void fill(print::PrintJob& job) const;
    bool with_notes() const;
    std::string paper() const;
    /// The zoom's place in the choice: 0 is a whole page, 1 its width, then per cent (zoom_at()).
    int zoom_choice() const;
    int zoom_at(int choice) const;
    /// Shows a zoom, in per cent; none is chosen when it is not among them.
    void show_zoom(int zoom);

    wxChoice& kind_choice() { return *m_kind; }
    wxChoice& paper_choice() { return *m_paper; }
    wxCheckBox& large_box() { return *m_large; }
    wxCheckBox& stories_box() { return *m_stories; }
    wxCheckBox& notes_box() { return *m_notes; }

    std::function<void()> on_changed; ///< another print is wanted
    std::function<void()> on_paper;   ///< another paper was chosen; on_changed comes too
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

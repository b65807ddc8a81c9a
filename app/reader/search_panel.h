// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/hit_list.h"

#include <functional>
#include <wx/panel.h>

class wxSearchCtrl;
class wxStaticText;

namespace wijzer::app::reader {

/// The left side: the question, how much was found, and the hits.
class SearchPanel : public wxPanel {
  public:
    explicit SearchPanel(wxWindow* parent);

    void set_theme(const themes::Theme& theme);
    void show(const index::Answer& answer, const std::string& question, const content::Manifest& manifest);
    void show_status(const std::string& sentence);
    void focus_field();
    bool field_has_focus() const;
    HitList& list() { return *m_list; }
    std::string question() const;
    /// The question that the list answers.
    const std::string& answered_question() const { return m_answered; }

    /// Called at every change of the question.
    std::function<void(const std::string& text)> on_question;
    std::function<void(const content::DocumentId&)> on_open;

  private:
    void on_field_key(wxKeyEvent& event);
    std::string count_text(const index::Answer& answer) const;

    wxSearchCtrl* m_field;
    wxStaticText* m_count;
    HitList* m_list;
    std::string m_answered = "\n"; ///< at first, none that can be typed
};

} // namespace wijzer::app::reader

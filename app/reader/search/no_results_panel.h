// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/manifest.h"
#include "index/query/query.h"

#include <functional>
#include <string>
#include <vector>
#include <wx/panel.h>

namespace wijzer::app::reader {

/// Offers what to do when nothing was found: the nearest spelling, the same question with one filter less, and similar
/// words.
class NoResultsPanel : public wxPanel {
  public:
    explicit NoResultsPanel(wxWindow* parent);

    /// Shows itself when the answer has no hits, and hides otherwise.
    void show(const index::Answer& answer, const content::Manifest& manifest);

    const std::vector<wxWindow*>& buttons() const { return m_buttons; }

    std::function<void(const std::string& words)> on_words;
    std::function<void(const std::string& filter)> on_loosen;

  private:
    void add_button(const std::string& label, const std::function<void()>& press);
    wxPanel* m_content = nullptr;
    std::vector<wxWindow*> m_buttons;
};

} // namespace wijzer::app::reader

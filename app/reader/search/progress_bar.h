// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <wx/panel.h>

class wxButton;
class wxGauge;

namespace wijzer::app::reader {

/// Shows the progress of long work, with a button that stops it. Hidden when there is no such work.
class ProgressBar : public wxPanel {
  public:
    explicit ProgressBar(wxWindow* parent);

    /// Shows the progress in documents. Hides when the work is done or too short to be worth a bar.
    void show(std::size_t done, std::size_t total);
    void end();
    wxButton& button() { return *m_stop; } ///< only after the bar was shown

    std::function<void()> on_stop;

  private:
    void build();

    wxGauge* m_gauge = nullptr; ///< this and the button are null until the bar is first shown, which is rare
    wxButton* m_stop = nullptr;
};

} // namespace wijzer::app::reader

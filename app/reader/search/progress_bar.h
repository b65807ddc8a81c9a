// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <wx/panel.h>

class wxButton;
class wxGauge;

namespace wijzer::app::reader {

/// How far long work is, with a button that stops it. Hidden when there is none.
class ProgressBar : public wxPanel {
  public:
    explicit ProgressBar(wxWindow* parent);

    /// Work that is over, or so little that nobody would see it, shows nothing.
    void show(std::size_t done, std::size_t total);
    void end();
    wxButton& button() { return *m_stop; } ///< once shown

    std::function<void()> on_stop;

  private:
    void build();

    wxGauge* m_gauge = nullptr; ///< both once shown: it seldom is
    wxButton* m_stop = nullptr;
};

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/overview/overview_canvas.h"

#include <wx/frame.h>

class wxButton;

namespace wijzer::app::reader {

/// The overview in a window of its own, with buttons to compare what is chosen and to switch to the transition curve.
class OverviewWindow : public wxFrame {
  public:
    OverviewWindow(wxWindow* parent, std::shared_ptr<const content::Guide> guide, const themes::Theme& theme,
                   int text_size);

    OverviewCanvas& canvas() { return *m_canvas; }

    std::function<void(const content::DocumentId& id)> on_open;
    std::function<void(const std::vector<content::DocumentId>& ids)> on_compare;

  private:
    OverviewCanvas* m_canvas;
    wxButton* m_switch;
    wxButton* m_compare;
};

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/overview/overview_window.h"
#include "content/guide.h"
#include "themes/theme.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>
#include <wx/weakref.h>

class wxWindow;

namespace wijzer::app::reader {

/// Opens the windows of the overview and of comparisons, and keeps the overview up to date.
class OverviewController {
  public:
    /// Both must outlive the controller.
    OverviewController(wxWindow& parent, const themes::ThemeSet& themes) : m_parent(parent), m_themes(themes) {}

    void set_guide(std::shared_ptr<const content::Guide> guide);
    /// `text_size`: of the interface. `reading_size`: of a page. Both in pixels.
    void set_style(const themes::Theme& theme, int text_size, int reading_size);
    /// Dims all documents but these; nothing dims none. Does nothing while the overview is not open.
    void set_matches(std::optional<std::set<content::DocumentId>> matches);

    void show();
    OverviewWindow* window() const { return m_window; } ///< null until it is opened
    /// Asks which interventions to compare and opens the comparison. Those among the first four of `offered` are chosen
    /// beforehand.
    void choose_to_compare(const std::vector<content::DocumentId>& offered);
    /// Opens a comparison of two to four interventions; reports when there are fewer or more.
    void compare(const std::vector<content::DocumentId>& ids);

    std::function<void(const content::DocumentId& id)> on_open;
    std::function<void()> on_shown; ///< the overview was opened and needs set_matches()
    std::function<void(const std::string& sentence)> on_report;

  private:
    void open(const content::DocumentId& id) const;

    wxWindow& m_parent;
    const themes::ThemeSet& m_themes;
    std::optional<themes::Theme> m_theme;
    int m_text_size = 0;                           ///< pixels
    int m_reading_size = 0;                        ///< pixels
    std::shared_ptr<const content::Guide> m_guide; ///< null until it is opened
    wxWeakRef<OverviewWindow> m_window;
};

} // namespace wijzer::app::reader

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

/// The picture of the whole guide, and interventions beside each other.
class OverviewController {
  public:
    /// Both must outlive the controller.
    OverviewController(wxWindow& parent, const themes::ThemeSet& themes) : m_parent(parent), m_themes(themes) {}

    void set_guide(std::shared_ptr<const content::Guide> guide);
    /// `text_size` is that of the interface in pixels, `reading_size` that of a page.
    void set_style(const themes::Theme& theme, int text_size, int reading_size);
    /// What does not match steps back; nothing: all stands out alike.
    void set_matches(std::optional<std::set<content::DocumentId>> matches);

    void show();
    OverviewWindow* window() const { return m_window; } ///< null until it is opened
    /// Asks which interventions to compare; `offered`, in this order, are chosen as far as there is room.
    void choose_to_compare(const std::vector<content::DocumentId>& offered);
    void compare(const std::vector<content::DocumentId>& ids);

    std::function<void(const content::DocumentId& id)> on_open;
    std::function<void()> on_shown; ///< wants to know what matches
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

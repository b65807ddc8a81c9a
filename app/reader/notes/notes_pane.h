// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/notes/notes_panel.h"
#include "themes/theme.h"

#include <functional>
#include <optional>
#include <string>

class wxBoxSizer;
class wxWindow;

namespace wijzer::app::reader {

class NotesController;

/// Places the panel of notes beside the page, below it or instead of it, depending on the room (notes_place.h). The
/// panel is created at its first use, because most sessions begin without it.
class NotesPane {
  public:
    /// The panel is added to `row`, which holds `page`; the parent of `page` becomes its parent. All must outlive the
    /// pane.
    NotesPane(wxWindow& page, wxBoxSizer& row, NotesController& controller);

    NotesPanel& panel(); ///< created at the first call
    bool is_shown() const { return m_panel && m_panel->IsShown(); }
    /// Passes what was typed, and not yet reported, to the controller.
    void flush();
    /// `width`: of the panel when it stands beside the page. `reading_size`: of the page's text. Both in pixels.
    void set_style(const themes::Theme& theme, int width, int reading_size);
    void toggle();
    /// Shows the notes, with this line of the note selected.
    void show_line(const std::string& line);
    /// Hides the notes when they stand in the place of the page.
    void uncover_page();

    std::function<void(const std::string& id)> on_open;
    std::function<void()> on_hidden; ///< toggle() hid the notes; the page should get the keyboard

  private:
    void arrange();

    wxWindow& m_page;
    wxBoxSizer& m_row;
    NotesController& m_controller;
    NotesPanel* m_panel = nullptr; ///< null until its first use
    std::optional<themes::Theme> m_theme;
    int m_width = 0;        ///< pixels
    int m_reading_size = 0; ///< pixels
};

} // namespace wijzer::app::reader

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

/// Where the notes stand in the window: beside the page, below it or instead of it, as there is room
/// (notes_place.h). Their panel is made when it is wanted for the first time: most days begin without it.
class NotesPane {
  public:
    /// `page` and the panel share `row`, whose window is the parent of both. All must outlive the pane.
    NotesPane(wxWindow& page, wxBoxSizer& row, NotesController& controller);

    NotesPanel& panel(); ///< made if need be
    bool is_shown() const { return m_panel && m_panel->IsShown(); }
    /// Brings what was typed to the controller.
    void flush();
    /// `width` is that of the panel beside the page, `reading_size` that of the page's text, both in pixels.
    void set_style(const themes::Theme& theme, int width, int reading_size);
    void toggle();
    void show_line(const std::string& line);
    /// Where the notes took the page's place, the page takes it back.
    void uncover_page();

    std::function<void(const std::string& id)> on_open;
    std::function<void()> on_hidden; ///< the page wants the keyboard

  private:
    void arrange();

    wxWindow& m_page;
    wxBoxSizer& m_row;
    NotesController& m_controller;
    NotesPanel* m_panel = nullptr; ///< once wanted
    std::optional<themes::Theme> m_theme;
    int m_width = 0;        ///< pixels
    int m_reading_size = 0; ///< pixels
};

} // namespace wijzer::app::reader

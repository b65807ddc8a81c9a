// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <wx/panel.h>

class wxSearchCtrl;
class wxStaticText;

namespace wijzer::app::reader {

/// The bar for finding in a page: a field, the number of matches, and buttons for the previous and next one. Hidden
/// until open().
class FindBar : public wxPanel {
  public:
    explicit FindBar(wxWindow* parent);

    void open(const std::string& selected); ///< shows the bar, with this text unless empty, and gives it the keyboard
    void close();
    void show_count(std::size_t current, std::size_t count); ///< `current` counts from 1; `count` may be 0
    std::string words() const;
    bool has_keyboard() const;

    std::function<void(const std::string& words)> on_words;
    std::function<void(int direction)> on_step;
    std::function<void()> on_close;

  private:
    wxSearchCtrl* m_field;
    wxStaticText* m_count;
};

} // namespace wijzer::app::reader

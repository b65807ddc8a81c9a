// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <wx/panel.h>

class wxSearchCtrl;
class wxStaticText;

namespace wijzer::app::reader {

/// "Find in this page": a field, how many there are, previous and next. Hidden until asked for.
class FindBar : public wxPanel {
  public:
    explicit FindBar(wxWindow* parent);

    void open(const std::string& selected); ///< shows the bar with a first word, and gives it the keyboard
    void close();
    void show_count(std::size_t current, std::size_t count); ///< `current` from 1; 0 when nothing was found
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

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>
#include <wx/weakref.h>

class wxInfoBar;
class wxSizer;
class wxWindow;

namespace wijzer::app::reader {

/// Sentences above what the reader looks at, each once, until the reader closes them or they are no longer true. The
/// bar is made with the first of them.
class NoticeBar {
  public:
    /// Puts the bar on top of this sizer, as a child of `parent`. Both must outlive it.
    void attach(wxWindow& parent, wxSizer& sizer);
    void tell(const std::string& sentence);
    void withdraw(const std::string& sentence);
    std::string text() const; ///< what is told, a sentence a line; empty when nothing is

  private:
    void show();

    wxWindow* m_parent = nullptr;
    wxSizer* m_sizer = nullptr;
    wxWeakRef<wxInfoBar> m_bar;
    std::vector<std::string> m_sentences;
};

} // namespace wijzer::app::reader

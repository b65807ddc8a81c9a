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

/// A bar with sentences above the document, each shown once, until the reader closes the bar or they are withdrawn. The
/// bar is created with the first sentence.
class NoticeBar {
  public:
    /// Must be called first. The bar will stand at the top of this sizer, as a child of `parent`; both must outlive it.
    void attach(wxWindow& parent, wxSizer& sizer);
    void tell(const std::string& sentence);
    void withdraw(const std::string& sentence);
    std::string text() const; ///< the sentences that are shown, one on each line; empty when there are none

  private:
    void show();

    wxWindow* m_parent = nullptr;
    wxSizer* m_sizer = nullptr;
    wxWeakRef<wxInfoBar> m_bar;
    std::vector<std::string> m_sentences;
};

} // namespace wijzer::app::reader

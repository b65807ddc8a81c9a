// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/page_text.h"

#include <string>

class wxWindow;

namespace wijzer::app::reader {

/// What a screen reader may ask of a text that we draw ourselves. Offsets are bytes; boxes are pixels of the window.
class AccessibleText {
  public:
    virtual ~AccessibleText() = default;
    virtual const layout::PageText& text() const = 0;
    virtual std::size_t caret() const = 0;
    virtual layout::TextRange selection() const = 0;
    virtual layout::Rect box_of(layout::TextRange range) const = 0;
    virtual std::size_t offset_at(int x, int y) const = 0;
    virtual void follow_link(int index) = 0;
};

namespace native {

/// Publishes the text, its headings and its links to the system's screen readers, until withdraw_text().
void publish_text(wxWindow& window, AccessibleText& text);
/// To be called before the text goes: a screen reader may keep the window's accessible longer than that.
void withdraw_text(wxWindow& window);
void name_text(wxWindow& window, const std::string& name);
/// Tells screen readers that the text, or the caret, is another one.
void text_changed(wxWindow& window);
void caret_moved(wxWindow& window);

} // namespace native
} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/page_text.h"

#include <string>

class wxWindow;

namespace wijzer::app::reader {

/// What a screen reader may ask of a text that the program draws itself. Offsets are bytes of PageText::text; boxes and
/// points are pixels of the window.
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

/// Makes the text, its headings and its links available to screen readers until withdraw_text(). `text` must outlive
/// that.
void publish_text(wxWindow& window, AccessibleText& text);
/// Must be called before the text is destroyed, because a screen reader may keep the window's accessible object longer.
void withdraw_text(wxWindow& window);
void name_text(wxWindow& window, const std::string& name);
/// Tell screen readers that the text has changed or the caret has moved.
void text_changed(wxWindow& window);
void caret_moved(wxWindow& window);

} // namespace native
} // namespace wijzer::app::reader

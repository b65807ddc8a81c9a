// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Private to app/layout.
#pragma once

#include <el_div.h>
#include <el_para.h>
#include <el_table.h>
#include <el_td.h>
#include <litehtml.h>
#include <memory>
#include <string_view>

namespace wijzer::app::layout {

/// A block that is drawn only when it lies in the area to draw. Without this, litehtml visits every word of a page four
/// times for each drawing, which takes longer than a screen refresh on a long page. The contents may reach out of the
/// block by a few lines; our stylesheets let nothing reach further.
template<typename Base> class CulledElement final : public Base {
  public:
    using Base::Base;

    void draw_children(litehtml::uint_ptr target, int x, int y, const litehtml::position* clip,
                       litehtml::draw_flag flag, int z_index) override {
        constexpr int reach = 4; // lines, about
        const int slack = reach * this->get_font_size();
        const int top = this->m_pos.y + y - slack;
        const int bottom = this->m_pos.y + y + this->m_pos.height + slack;
        if (!clip || (top <= clip->bottom() && bottom >= clip->top())) {
            Base::draw_children(target, x, y, clip, flag, z_index);
        }
    }
};

/// The element for a block's tag; null for other tags, and for a table's row, to which litehtml gives no height.
inline litehtml::element::ptr make_culled(std::string_view tag, const std::shared_ptr<litehtml::document>& document) {
    if (tag == "p") {
        return std::make_shared<CulledElement<litehtml::el_para>>(document);
    }
    if (tag == "td") {
        return std::make_shared<CulledElement<litehtml::el_td>>(document);
    }
    if (tag == "div") {
        return std::make_shared<CulledElement<litehtml::el_div>>(document);
    }
    if (tag == "table") {
        return std::make_shared<CulledElement<litehtml::el_table>>(document);
    }
    if (tag == "ul" || tag == "ol" || tag == "li" || tag == "h1" || tag == "h2" || tag == "h3") {
        return std::make_shared<CulledElement<litehtml::html_tag>>(document);
    }
    return nullptr;
}

} // namespace wijzer::app::layout

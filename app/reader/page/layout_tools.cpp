// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/page/layout_tools.h"

#include <cairo.h>
#include <utility>

namespace wijzer::app::reader {
namespace {

/// Opens the typefaces of a page at the usual size (themes/*.xml, page.css). Others are opened when a page needs them.
void open_typefaces(layout::CairoPainter& painter) {
    constexpr const char* reading = "Vollkorn, Georgia, 'Liberation Serif', serif";
    constexpr const char* finding = "'Open Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif";
    for (const layout::FontRequest& request : {layout::FontRequest{reading, 18},
                                               {reading, 18, 700},
                                               {reading, 20, 400, true},
                                               {finding, 13},
                                               {finding, 13, 600},
                                               {finding, 35, 700},
                                               {finding, 21, 600},
                                               {finding, 14}}) {
        painter.text_width("Transitie", painter.load_font(request));
    }
}

/// Opens the typefaces and ignores failures: they happen again when a page needs the typeface, and are reported then.
void warm(layout::CairoPainter& painter) noexcept {
    try {
        open_typefaces(painter);
    } catch (...) { // only the time gained is lost
    }
}

} // namespace

LayoutTools::LayoutTools() : m_warming([this] { warm(m_painter); }) {}

void LayoutTools::wait_for_typefaces() {
    if (m_warming.joinable()) {
        m_warming.join();
    }
}

void LayoutTools::take_over() {
    const std::lock_guard lock(m_mutex);
    if (!m_is_taken_over) {
        m_is_taken_over = true;
        wait_for_typefaces();
    }
}

layout::CairoPainter& LayoutTools::painter() {
    take_over();
    return m_painter;
}

std::unique_ptr<layout::Page> LayoutTools::make_new_page(const PageSource& source, int width) {
    return std::make_unique<layout::Page>(
        source.html, source.css, layout::PageOptions{width, &m_hyphenator, source.shortest_divided}, m_painter);
}

std::unique_ptr<layout::Page> LayoutTools::make_page(const PageSource& source, int width) {
    take_over();
    if (m_prepared && m_prepared->source == source) {
        Prepared prepared = std::move(*std::exchange(m_prepared, std::nullopt));
        if (prepared.width != width) {
            prepared.page->lay_out(width);
        }
        return std::move(prepared.page);
    }
    return make_new_page(source, width);
}

void LayoutTools::prepare(PageSource source, int width) {
    const std::lock_guard lock(m_mutex);
    if (!m_is_taken_over) {
        wait_for_typefaces();
        std::unique_ptr<layout::Page> page = make_new_page(source, width);
        m_prepared = Prepared{std::move(source), width, std::move(page)};
    }
}

} // namespace wijzer::app::reader

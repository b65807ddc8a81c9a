// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/layout_tools.h"

namespace wijzer::app::reader {
namespace {

/// The typefaces of a page at the usual size (themes/*.xml, page.css). Others are opened when they are met.
void open_typefaces(layout::CairoPainter& painter) {
    constexpr const char* reading = "Vollkorn, Georgia, 'Liberation Serif', serif";
    constexpr const char* finding = "Inter, 'Liberation Sans', 'DejaVu Sans', sans-serif";
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

} // namespace

LayoutTools::LayoutTools() : m_warming([this] { open_typefaces(m_painter); }) {}

void LayoutTools::wait() {
    if (m_warming.joinable()) {
        m_warming.join();
    }
}

layout::CairoPainter& LayoutTools::painter() {
    wait();
    return m_painter;
}

const layout::Hyphenator& LayoutTools::hyphenator() {
    wait();
    return m_hyphenator;
}

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/container.h"
#include "app/layout/page_text.h"

#include <litehtml.h>
#include <map>
#include <string>
#include <string_view>

namespace wijzer::app::layout {

/// Visits the laid-out elements once and fills a PageText with their text and places. Private to app/layout.
class TextCollector {
  public:
    TextCollector(PageText& text, std::map<std::string, int>& anchors, const Container& container)
        : m_text(text), m_anchors(anchors), m_container(container) {}

    void collect(const litehtml::element::ptr& root);

  private:
    struct Surroundings {
        int link = -1;
        int block = -1;        ///< index in PageText::blocks
        bool in_steps = false; ///< in a table of class "steps", which is read as a numbered list
        bool in_code = false;  ///< in code, where a hyphen would look like part of the code
    };

    void visit(const litehtml::element::ptr& element, Surroundings around);
    void begin_block(std::string_view tag, std::string_view classes, Surroundings& around);
    void finish(const litehtml::element& element, std::string_view tag, const Rect& box, std::size_t begin, int link);
    void note_row(const Rect& row, bool is_head);
    void take_text(litehtml::element& element, const Surroundings& around);
    void skip_text(const litehtml::element& element);
    void end_with(char end);
    void mark_hyphens();

    PageText& m_text;
    std::map<std::string, int>& m_anchors;
    const Container& m_container;
    bool m_in_headed_table = false;
};

} // namespace wijzer::app::layout

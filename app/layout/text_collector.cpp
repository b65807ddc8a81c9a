// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/text_collector.h"

#include <algorithm>
#include <array>
#include <el_text.h>
#include <optional>

namespace wijzer::app::layout {
namespace {

bool is_block(litehtml::style_display display) {
    return display == litehtml::display_block || display == litehtml::display_list_item ||
           display == litehtml::display_table || display == litehtml::display_table_row ||
           display == litehtml::display_table_caption;
}

int heading_level(std::string_view tag) {
    return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6' ? tag[1] - '0' : 0;
}

Rect placement(const litehtml::element& element) {
    const litehtml::position place = element.get_placement();
    return {place.x, place.y, place.width, place.height};
}

/// litehtml 0.6 gives a table's row no height. This takes it from the cells, with their padding and borders.
Rect row_placement(const litehtml::element& row) {
    Rect box = placement(row);
    for (std::size_t index = 0; index < row.get_children_count(); ++index) {
        const litehtml::element::ptr cell = row.get_child(static_cast<int>(index));
        if (cell->get_display() != litehtml::display_table_cell) {
            continue;
        }
        const Rect inner = placement(*cell);
        const int top = inner.y - cell->padding_top() - cell->border_top();
        const int bottom = inner.bottom() + cell->padding_bottom() + cell->border_bottom();
        const int lowest = std::max(box.bottom(), bottom);
        box.y = box.height == 0 ? top : std::min(box.y, top);
        box.height = (box.height == 0 ? bottom : lowest) - box.y;
    }
    return box;
}

bool has_class(std::string_view classes, std::string_view wanted) {
    for (auto at = classes.find(wanted); at != std::string_view::npos; at = classes.find(wanted, at + 1)) {
        const auto end = at + wanted.size();
        if ((at == 0 || classes[at - 1] == ' ') && (end == classes.size() || classes[end] == ' ')) {
            return true;
        }
    }
    return false;
}

std::optional<PageBlock::Kind> kind_of(std::string_view tag) {
    using Kind = PageBlock::Kind;
    constexpr std::array<std::pair<std::string_view, Kind>, 11> kinds{{{"p", Kind::paragraph},
                                                                       {"div", Kind::paragraph},
                                                                       {"ul", Kind::bullets},
                                                                       {"ol", Kind::numbers},
                                                                       {"li", Kind::item},
                                                                       {"table", Kind::table},
                                                                       {"tr", Kind::row},
                                                                       {"td", Kind::cell},
                                                                       {"th", Kind::cell},
                                                                       {"blockquote", Kind::quote},
                                                                       {"pre", Kind::preformatted}}};
    if (heading_level(tag) > 0) {
        return Kind::heading;
    }
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto& each) { return each.first == tag; });
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

void TextCollector::collect(const litehtml::element::ptr& root) {
    visit(root, {});
    while (!m_text.text.empty() && m_text.text.back() == '\n') {
        m_text.text.pop_back();
    }
    mark_hyphens();
}

void TextCollector::visit(const litehtml::element::ptr& element, Surroundings around) {
    if (dynamic_cast<litehtml::el_text*>(element.get())) {
        take_text(*element, around);
        return;
    }
    const char* tag_name = element->get_tagName();
    const std::string_view tag = tag_name ? tag_name : "";
    const litehtml::style_display display = element->get_display();
    if (display == litehtml::display_none) {
        return;
    }
    if (is_block(display)) {
        end_with('\n');
    }
    const Rect box = tag == "tr" ? row_placement(*element) : placement(*element);
    if (const char* id = element->get_attr("id")) {
        m_anchors.emplace(id, box.y);
    }
    if (tag == "a") {
        if (const char* address = element->get_attr("href")) {
            around.link = static_cast<int>(m_text.links.size());
            m_text.links.push_back({address, {m_text.text.size(), m_text.text.size()}});
        }
    }
    if (tag == "br") {
        end_with('\n');
    }
    const std::size_t begin = m_text.text.size();
    Surroundings within = around;
    within.in_code = around.in_code || tag == "code" || tag == "pre";
    begin_block(tag, element->get_attr("class", ""), within);
    const std::size_t count = element->get_children_count();
    for (std::size_t index = 0; index < count; ++index) {
        visit(element->get_child(static_cast<int>(index)), within);
    }
    if (within.block != around.block) {
        m_text.blocks[static_cast<std::size_t>(within.block)].range.end = m_text.text.size();
    }
    finish(*element, tag, box, begin, within.link);
}

/// Adds a block for an element of this tag, if it is one. A table of class "steps" is a list whose numbers stand in
/// cells of their own, so that they can be drawn large.
void TextCollector::begin_block(std::string_view tag, std::string_view classes, Surroundings& around) {
    using Kind = PageBlock::Kind;
    std::optional<Kind> kind = kind_of(tag);
    if (kind == Kind::table && has_class(classes, "steps")) {
        around.in_steps = true;
        kind = Kind::numbers;
    } else if (around.in_steps && kind == Kind::row) {
        kind = Kind::item;
    } else if (around.in_steps && kind == Kind::cell) {
        kind = has_class(classes, "step-number") ? std::optional(Kind::marker) : std::nullopt;
    }
    if (!kind) {
        return;
    }
    if (PageBlock* parent = around.block < 0 ? nullptr : &m_text.blocks[static_cast<std::size_t>(around.block)];
        parent && parent->kind == Kind::paragraph) {
        parent->kind = Kind::group;
    }
    m_text.blocks.push_back({*kind, heading_level(tag), around.block, {m_text.text.size(), m_text.text.size()}});
    around.block = static_cast<int>(m_text.blocks.size()) - 1;
}

void TextCollector::finish(const litehtml::element& element, std::string_view tag, const Rect& box, std::size_t begin,
                           int link) {
    const TextRange range{begin, m_text.text.size()};
    if (tag == "a" && link >= 0) {
        m_text.links[static_cast<std::size_t>(link)].range = range;
    }
    const char* classes = element.get_attr("class", "");
    if (tag == "tr") {
        note_row(box, std::string_view(classes) == "table-head");
    } else if (tag == "table") {
        m_in_headed_table = false;
    }
    if (const int level = heading_level(tag); level > 0 && !range.empty()) {
        const char* id = element.get_attr("id", "");
        m_text.headings.push_back({level, id, range, box.y});
        m_text.zones.push_back({box.y, box.bottom(), UnbrokenZone::Kind::heading});
    } else if (tag == "img") {
        m_text.zones.push_back({box.y, box.bottom(), UnbrokenZone::Kind::line});
    } else if (tag == "tr" || std::string_view(classes).find("keep") != std::string_view::npos) {
        m_text.zones.push_back({box.y, box.bottom(), UnbrokenZone::Kind::keep});
    }
    const litehtml::style_display display = element.get_display();
    if (is_block(display)) {
        end_with('\n');
    } else if (display == litehtml::display_table_cell) {
        end_with('\t');
    }
}

/// Rows of class "table-head" form a table's head. <thead> cannot be used: litehtml 0.6 gives it no place.
void TextCollector::note_row(const Rect& row, bool is_head) {
    if (is_head && !m_in_headed_table) {
        m_text.tables.push_back({row.y, row.bottom(), row.bottom()});
        m_in_headed_table = true;
    } else if (m_in_headed_table) {
        TableZone& table = m_text.tables.back();
        table.bottom = std::max(table.bottom, row.bottom());
        table.head_bottom = is_head ? row.bottom() : table.head_bottom;
    }
}

void TextCollector::take_text(litehtml::element& element, const Surroundings& around) {
    if (element.skip()) {
        skip_text(element);
        return;
    }
    std::string piece;
    element.get_text(piece);
    bool divided = false;
    if (piece.ends_with(Container::soft_hyphen)) {
        piece.resize(piece.size() - Container::soft_hyphen.size());
        divided = !around.in_code;
    }
    const bool space = element.is_white_space();
    if (space) {
        if (m_text.text.empty() || m_text.text.back() == '\n' || m_text.text.back() == '\t') {
            return;
        }
        piece.assign(1, piece == "\n" ? '\n' : ' ');
    }
    const Rect box = placement(element);
    if (box.height <= 0 || piece.empty()) {
        return;
    }
    const std::size_t begin = m_text.text.size();
    m_text.text += piece;
    const FontId font = element.get_font();
    m_text.runs.push_back(
        {{begin, m_text.text.size()}, box, font, around.link, divided, m_container.emphasis_of(font)});
    if (!space) {
        m_text.zones.push_back({box.y, box.bottom(), UnbrokenZone::Kind::line});
    }
}

/// Keeps a space that litehtml skips at the beginning of a line. The text would depend on the width without it.
void TextCollector::skip_text(const litehtml::element& element) {
    std::string& text = m_text.text;
    if (element.is_white_space() && !text.empty() && std::string_view(" \n\t").find(text.back()) == std::string::npos) {
        text += ' ';
    }
}

void TextCollector::end_with(char end) {
    std::string& text = m_text.text;
    if (!text.empty() && text.back() == ' ') {
        text.back() = end; // replaced, not removed: a run may cover this byte
    } else if (!text.empty() && text.back() != '\n' && text.back() != end) {
        text += end;
    }
}

/// Takes back the hyphen of every run after which the line does not end.
void TextCollector::mark_hyphens() {
    for (std::size_t index = 0; index < m_text.runs.size(); ++index) {
        TextRun& run = m_text.runs[index];
        run.hyphen = run.hyphen && index + 1 < m_text.runs.size() && m_text.runs[index + 1].box.y > run.box.y;
    }
}

} // namespace wijzer::app::layout

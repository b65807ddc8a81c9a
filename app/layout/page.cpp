// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/page.h"

#include "app/layout/container.h"

#include <algorithm>
#include <el_text.h>
#include <map>

namespace wijzer::app::layout {
namespace {

/// What HTML elements are by default; the page's own stylesheet says how they look.
constexpr const char* master_css = R"(
html, body, div, p, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, pre, hr { display: block }
li { display: list-item } head, title, style, script { display: none }
ul { list-style-type: disc } ol { list-style-type: decimal }
table { display: table } tr { display: table-row } td, th { display: table-cell; vertical-align: top }
thead { display: table-header-group } tbody { display: table-row-group } tfoot { display: table-footer-group }
b, strong { font-weight: bold } em, i { font-style: italic }
pre { white-space: pre } a { text-decoration: underline } hr { border-top: 1px solid }
)";

litehtml::context& shared_context() {
    static litehtml::context context = [] {
        litehtml::context made;
        made.load_master_stylesheet(master_css);
        return made;
    }();
    return context;
}

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

/// A table's row has a place but no height in litehtml 0.6: its cells, with what they have around their text, make it.
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

/// Walks the laid-out elements once and writes down what stands where.
class TextCollector {
  public:
    TextCollector(PageText& text, std::map<std::string, int>& anchors) : m_text(text), m_anchors(anchors) {}

    void collect(const litehtml::element::ptr& root) {
        visit(root, {});
        while (!m_text.text.empty() && m_text.text.back() == '\n') {
            m_text.text.pop_back();
        }
        mark_hyphens();
    }

  private:
    struct Surroundings {
        int link = -1;
    };

    void visit(const litehtml::element::ptr& element, Surroundings around) {
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
        const std::size_t count = element->get_children_count();
        for (std::size_t index = 0; index < count; ++index) {
            visit(element->get_child(static_cast<int>(index)), around);
        }
        finish(*element, tag, display, box, begin, around);
    }

    void finish(const litehtml::element& element, std::string_view tag, litehtml::style_display display,
                const Rect& box, std::size_t begin, const Surroundings& around) {
        const TextRange range{begin, m_text.text.size()};
        if (tag == "a" && around.link >= 0) {
            m_text.links[static_cast<std::size_t>(around.link)].range = range;
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
        } else if (tag == "tr" || tag == "img" || std::string_view(classes).find("keep") != std::string_view::npos) {
            m_text.zones.push_back({box.y, box.bottom(), UnbrokenZone::Kind::keep});
        }
        if (is_block(display)) {
            end_with('\n');
        } else if (display == litehtml::display_table_cell) {
            end_with('\t');
        }
    }

    /// Rows of class "table-head" are a table's head; litehtml 0.6 gives <thead> no place.
    void note_row(const Rect& row, bool is_head) {
        if (is_head && !m_in_headed_table) {
            m_text.tables.push_back({row.y, row.bottom(), row.bottom()});
            m_in_headed_table = true;
        } else if (m_in_headed_table) {
            TableZone& table = m_text.tables.back();
            table.bottom = std::max(table.bottom, row.bottom());
            table.head_bottom = is_head ? row.bottom() : table.head_bottom;
        }
    }

    void take_text(litehtml::element& element, const Surroundings& around) {
        if (element.skip()) {
            return;
        }
        std::string piece;
        element.get_text(piece);
        bool divided = false;
        if (piece.ends_with(Container::soft_hyphen)) {
            piece.resize(piece.size() - Container::soft_hyphen.size());
            divided = true;
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
        m_text.runs.push_back({{begin, m_text.text.size()}, box, element.get_font(), around.link, divided});
        if (!space) {
            m_text.zones.push_back({box.y, box.bottom(), UnbrokenZone::Kind::line});
        }
    }

    void end_with(char end) {
        std::string& text = m_text.text;
        if (!text.empty() && text.back() == ' ') {
            text.back() = end; // the run of that space keeps its one byte
        } else if (!text.empty() && text.back() != '\n' && text.back() != end) {
            text += end;
        }
    }

    /// A divided word shows its hyphen only where the line really ends.
    void mark_hyphens() {
        for (std::size_t index = 0; index < m_text.runs.size(); ++index) {
            TextRun& run = m_text.runs[index];
            run.hyphen = run.hyphen && index + 1 < m_text.runs.size() && m_text.runs[index + 1].box.y > run.box.y;
        }
    }

    PageText& m_text;
    std::map<std::string, int>& m_anchors;
    bool m_in_headed_table = false;
};

} // namespace

struct Page::Parts {
    Parts(Painter& painter, const Container::Options& options) : container(painter, options) {}

    Container container;
    litehtml::document::ptr document;
    PageText text;
    std::map<std::string, int> anchors;
};

Page::Page(const std::string& html, const std::string& css, const PageOptions& options, Painter& painter) {
    Container::Options container_options;
    container_options.hyphenator = options.hyphenator;
    container_options.shortest_hyphenated = options.shortest_hyphenated;
    container_options.pixels_per_inch = options.pixels_per_inch;
    m_parts = std::make_unique<Parts>(painter, container_options);
    m_parts->container.set_viewport_width(options.width);
    litehtml::css user_css;
    user_css.parse_stylesheet(css.c_str(), nullptr, nullptr, nullptr);
    user_css.sort_selectors();
    m_parts->document =
        litehtml::document::createFromUTF8(html.c_str(), &m_parts->container, &shared_context(), &user_css);
    lay_out(options.width);
}

Page::~Page() = default;
Page::Page(Page&&) noexcept = default;
Page& Page::operator=(Page&&) noexcept = default;

void Page::lay_out(int width) {
    m_parts->container.set_viewport_width(width);
    m_parts->document->render(width);
    m_parts->text = {};
    m_parts->anchors.clear();
    if (const litehtml::element::ptr root = m_parts->document->root()) {
        TextCollector(m_parts->text, m_parts->anchors).collect(root);
    }
}

int Page::width() const {
    return m_parts->document->width();
}

int Page::height() const {
    return m_parts->document->height();
}

const PageText& Page::text() const {
    return m_parts->text;
}

void Page::draw(const Rect& clip, const std::vector<Highlight>& highlights) {
    // litehtml also draws what only touches the area; a line of the next sheet must not be in this one's text.
    const litehtml::position area(clip.x, clip.y + 1, clip.width, clip.height - 2);
    m_parts->container.set_highlights(&m_parts->text, &highlights);
    m_parts->document->draw(0, 0, 0, &area);
    m_parts->container.set_highlights(nullptr, nullptr);
}

int Page::anchor_y(const std::string& anchor) const {
    const auto found = m_parts->anchors.find(anchor);
    return found == m_parts->anchors.end() ? -1 : found->second;
}

} // namespace wijzer::app::layout

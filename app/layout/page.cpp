// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/page.h"

#include "app/layout/container.h"
#include "app/layout/text_collector.h"

#include <cstdlib>
#include <map>
#include <string>
#include <string_view>

namespace wijzer::app::layout {
namespace {

/// The defaults of the HTML elements. The page's own stylesheet says how they look.
constexpr const char* master_css = R"(
html, body, div, p, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, pre, hr { display: block }
li { display: list-item } head, title, style, script { display: none }
ul { list-style-type: disc } ol { list-style-type: decimal }
table { display: table } tr { display: table-row } td, th { display: table-cell; vertical-align: top }
br { display: inline-block } thead { display: table-header-group } tbody { display: table-row-group } tfoot { display: table-footer-group }
b, strong { font-weight: bold } em, i { font-style: italic }
pre { white-space: pre-wrap } a { text-decoration: underline } hr { border-top: 1px solid }
)";

litehtml::context& shared_context() {
    static litehtml::context context = [] {
        litehtml::context made;
        made.load_master_stylesheet(master_css);
        return made;
    }();
    return context;
}

/// litehtml 0.6 draws the attribute "list_index" as an item's number but does not count itself.
void number_items(const litehtml::element::ptr& element) {
    const char* tag = element->get_tagName();
    const bool ordered = tag && std::string_view(tag) == "ol";
    int number = ordered ? std::atoi(element->get_attr("start", "1")) : 0;
    const std::size_t count = element->get_children_count();
    for (std::size_t index = 0; index < count; ++index) {
        const litehtml::element::ptr child = element->get_child(static_cast<int>(index));
        if (ordered && child->get_display() == litehtml::display_list_item) {
            const char* own = child->get_attr("value");
            number = own ? std::atoi(own) : number;
            child->set_attr("list_index", std::to_string(number++).c_str());
        }
        number_items(child);
    }
}

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
    if (const litehtml::element::ptr root = m_parts->document->root()) {
        number_items(root);
    }
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
        TextCollector(m_parts->text, m_parts->anchors, m_parts->container).collect(root);
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
    // litehtml also draws what only touches the area. Without the margin of a pixel, a picture of the next sheet would
    // be hidden in the PDF page of this one.
    const litehtml::position area(clip.x, clip.y + 1, clip.width, clip.height - 2);
    m_parts->container.set_highlights(&m_parts->text, &highlights);
    m_parts->document->draw(0, 0, 0, &area);
    m_parts->container.set_highlights(nullptr, nullptr);
}

void Page::draw_lines(const Rect& part) {
    m_parts->container.show_lines_within(&part);
    draw(part);
    m_parts->container.show_lines_within(nullptr);
}

int Page::anchor_y(const std::string& anchor) const {
    const auto found = m_parts->anchors.find(anchor);
    return found == m_parts->anchors.end() ? -1 : found->second;
}

} // namespace wijzer::app::layout

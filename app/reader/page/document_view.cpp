// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/page/document_view.h"

#include "app/language/translate.h"
#include "app/pages/side_page.h"
#include "app/pages/stories_page.h"
#include "app/reader/page/first_page.h"
#include "app/reader/toolkit/callback_guard.h"
#include "content/address.h"
#include "index/text/words.h"

#include <wx/sizer.h>

namespace wijzer::app::reader {
namespace {

using language::tr;
using language::tr_with;

constexpr int side_width = 264;          // DIP at 100 %
constexpr int least_width_for_side = 46; // reading sizes: the least width of the text beside which a side page stands

std::vector<layout::TextRange> matching_words(const layout::PageText& text, const index::WordMatcher& matcher) {
    std::vector<layout::TextRange> ranges;
    for (const index::Word& word : index::split_words(text.text)) {
        if (matcher.matches(word.folded)) {
            ranges.push_back({word.begin, word.end});
        }
    }
    return ranges;
}

} // namespace

DocumentView::DocumentView(wxWindow* parent, LayoutTools& tools)
    : wxPanel(parent), m_canvas(new DocumentCanvas(this, tools)), m_side(new DocumentCanvas(this, tools)) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_canvas, wxSizerFlags(1).Expand());
    row->Add(m_side, wxSizerFlags().Expand());
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(row, wxSizerFlags(1).Expand());
    SetSizer(column);
    m_side->Hide();
    native::name_text(*m_canvas, tr("Document"));
    native::name_text(*m_side, tr("Beside the document"));
    connect();
}

void DocumentView::connect() {
    for (DocumentCanvas* canvas : {m_canvas, m_side}) {
        canvas->on_link = [this](const std::string& address, OpenIn where) { follow(address, where); };
        canvas->on_hover = [this](const std::string& address) {
            if (on_hover) {
                on_hover(address);
            }
        };
    }
    m_canvas->on_painted = [this] {
        call_later(*this, [this] { update_side(); }); // the document is drawn first
        if (on_painted) {
            on_painted();
        }
    };
    m_canvas->on_scrolled = [this] {
        if (m_side->IsShown() && current_anchor() != m_shown_anchor) {
            update_side();
        }
    };
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        make_room();
        update_side();
        event.Skip();
    });
}

void DocumentView::set_style(const CanvasStyle& page, const CanvasStyle& side) {
    m_canvas->set_style(page);
    m_side->set_style(side);
    m_side->SetMinSize(wxSize(FromDIP(side_width) * page.reading_size / FromDIP(18), -1));
    make_room();
    update_side();
}

void DocumentView::set_question(index::WordMatcher matcher) {
    m_matcher = std::move(matcher);
}

void DocumentView::open(const library::Place& place, const std::string& anchor) {
    if (!m_guide) {
        return; // the window opens its first document when the guide has been read
    }
    m_history.visit(place, m_canvas->scroll());
    show(place, anchor);
}

void DocumentView::show_page(const std::string& title, const std::string& html) {
    m_is_used = true;
    m_document.clear();
    m_page_title = title;
    m_canvas->set_marks({});
    make_room();
    m_canvas->show(html, 0);
    if (on_shown) {
        on_shown();
    }
}

void DocumentView::reload() {
    if (m_page_title.empty()) {
        show(place());
    }
}

bool DocumentView::go_back() {
    const auto place = m_history.back(m_canvas->scroll());
    if (place) {
        show(*place);
    }
    return place.has_value();
}

bool DocumentView::go_forward() {
    const auto place = m_history.forward(m_canvas->scroll());
    if (place) {
        show(*place);
    }
    return place.has_value();
}

std::string DocumentView::title() const {
    const content::Document* document = m_guide ? m_guide->find(content::DocumentId{m_document}) : nullptr;
    if (!m_page_title.empty()) {
        return m_page_title;
    }
    if (m_guide && m_document == pages::stories_page_id) {
        return m_guide->manifest().word("praktijkverhalen");
    }
    if (document) {
        return document->title;
    }
    const std::string kept = kept_title();
    return m_document.empty() ? tr("Start page") : kept.empty() ? m_document : kept;
}

std::string DocumentView::kept_title() const {
    return m_kept_title && !m_document.empty() ? m_kept_title(m_document) : std::string{};
}

void DocumentView::show(const library::Place& place, const std::string& anchor) {
    m_is_used = true;
    m_document = place.document;
    m_page_title.clear();
    const std::string html =
        make_page(*m_guide, m_document, {m_recent ? m_recent() : std::vector<std::string>{}, kept_title()});
    update_marks(); // the canvas finds them again after its layout
    make_room();    // before show(), so that the page is laid out once, at its final width
    m_canvas->show(html, place.scroll, anchor);
    if (on_shown) {
        on_shown();
    }
}

std::string DocumentView::current_anchor() const {
    std::string anchor;
    for (const layout::PageHeading& heading : m_canvas->text().headings) {
        if (heading.level != 2 || heading.anchor.empty()) {
            continue;
        }
        if (!anchor.empty() && heading.y > m_canvas->scroll() + FromDIP(120)) {
            break;
        }
        anchor = heading.anchor;
    }
    return anchor;
}

void DocumentView::make_room() {
    const bool is_document = m_guide && m_page_title.empty() && m_guide->find(content::DocumentId{m_document});
    const int wanted = least_width_for_side * m_canvas->reading_size() + m_side->GetMinSize().x;
    const bool room = is_document && GetSize().x >= wanted;
    if (room != m_side->IsShown()) {
        m_side->Show(room);
        Layout();
    }
}

void DocumentView::update_side() {
    const content::Document* document = m_guide ? m_guide->find(content::DocumentId{m_document}) : nullptr;
    if (!document || !m_side->IsShown() || !m_canvas->has_painted()) {
        return;
    }
    std::vector<pages::OutlineEntry> outline;
    const layout::PageText& text = m_canvas->text();
    for (const layout::PageHeading& heading : text.headings) {
        if (heading.level == 2 && !heading.anchor.empty()) {
            outline.push_back(
                {text.text.substr(heading.range.begin, heading.range.end - heading.range.begin), heading.anchor});
        }
    }
    m_shown_anchor = current_anchor();
    m_side->show(pages::make_side_page(*m_guide, *document, outline, m_shown_anchor), m_side->scroll());
}

void DocumentView::update_marks() {
    if (m_find && m_find->IsShown() && !m_find->words().empty()) {
        m_canvas->set_marks([words = m_find->words()](const layout::PageText& text) { return text.find_all(words); });
    } else if (!m_matcher.empty() && !m_document.empty()) {
        m_canvas->set_marks(
            [matcher = m_matcher](const layout::PageText& text) { return matching_words(text, matcher); });
    } else {
        m_canvas->set_marks({});
    }
}

void DocumentView::find() {
    if (!m_find) { // created at the first use, because most tabs never need one
        m_find = new FindBar(this);
        GetSizer()->Insert(0, m_find, wxSizerFlags().Expand());
        m_find->on_words = [this](const std::string&) {
            update_marks();
            m_canvas->go_to_mark(0);
            m_find->show_count(m_canvas->current_mark() + 1, m_canvas->marks());
        };
        m_find->on_step = [this](int direction) { step_mark(direction); };
        m_find->on_close = [this] {
            update_marks();
            m_canvas->SetFocus();
        };
    }
    m_find->open(m_canvas->selected_text());
}

void DocumentView::step_mark(int direction) {
    m_canvas->go_to_mark(direction);
    if (m_find) {
        m_find->show_count(m_canvas->current_mark() + 1, m_canvas->marks());
    }
}

void DocumentView::follow(const std::string& address, OpenIn where) {
    if (address.starts_with('#')) {
        m_canvas->scroll_to_anchor(content::anchor_in(address));
    } else if (on_link) {
        on_link(std::string(address), where);
    }
}

} // namespace wijzer::app::reader

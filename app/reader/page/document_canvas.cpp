// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/page/document_canvas.h"

#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <wx/dcclient.h>
#include <wx/graphics.h>
#include <wx/settings.h>

namespace wijzer::app::reader {
namespace {

constexpr int lines_per_notch = 3;
constexpr int narrowest_layout = 200; // pixels; in a narrower window the page is cut off

wxColour to_wx_colour(layout::Color color) {
    return {color.red, color.green, color.blue, color.alpha};
}

} // namespace

DocumentCanvas::DocumentCanvas(wxWindow* parent, LayoutTools& tools) : m_tools(tools) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    Create(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
           wxVSCROLL | wxALWAYS_SHOW_SB | wxWANTS_CHARS | wxFULL_REPAINT_ON_RESIZE | wxBORDER_NONE);
    Bind(wxEVT_PAINT, &DocumentCanvas::on_paint, this);
    Bind(wxEVT_SIZE, &DocumentCanvas::on_size, this);
    Bind(wxEVT_MOUSEWHEEL, &DocumentCanvas::on_wheel, this);
    for (const auto& type :
         {wxEVT_SCROLLWIN_TOP, wxEVT_SCROLLWIN_BOTTOM, wxEVT_SCROLLWIN_LINEUP, wxEVT_SCROLLWIN_LINEDOWN,
          wxEVT_SCROLLWIN_PAGEUP, wxEVT_SCROLLWIN_PAGEDOWN, wxEVT_SCROLLWIN_THUMBTRACK, wxEVT_SCROLLWIN_THUMBRELEASE}) {
        Bind(type, &DocumentCanvas::on_scroll, this);
    }
    Bind(wxEVT_LEFT_DOWN, &DocumentCanvas::on_left_down, this);
    Bind(wxEVT_LEFT_UP, &DocumentCanvas::on_left_up, this);
    Bind(wxEVT_LEFT_DCLICK, &DocumentCanvas::on_double_click, this);
    Bind(wxEVT_MOTION, &DocumentCanvas::on_motion, this);
    Bind(wxEVT_MIDDLE_UP, &DocumentCanvas::on_middle_up, this);
    Bind(wxEVT_CONTEXT_MENU, &DocumentCanvas::on_context_menu, this);
    Bind(wxEVT_KEY_DOWN, &DocumentCanvas::on_key, this);
    Bind(wxEVT_MENU, [this](wxCommandEvent& event) {
        if (!perform(static_cast<Action>(event.GetId()))) {
            event.Skip();
        }
    });
    Bind(wxEVT_MOUSE_CAPTURE_LOST, [this](wxMouseCaptureLostEvent&) { m_dragging = false; });
    native::publish_text(*this, *this);
    const auto repaint = [this](wxFocusEvent& event) {
        Refresh();
        event.Skip();
    };
    Bind(wxEVT_SET_FOCUS, repaint);
    Bind(wxEVT_KILL_FOCUS, repaint);
}

DocumentCanvas::~DocumentCanvas() {
    native::withdraw_text(*this);
}

void DocumentCanvas::set_style(CanvasStyle style) {
    m_style = std::move(style);
    if (m_page) {
        lay_out_again();
    }
}

/// Lays the page out and keeps the same line at the top of the window. That line is remembered until the reader
/// scrolls, so that rounding in many small changes of size does not add up.
void DocumentCanvas::lay_out_again() {
    if (!m_painted || scroll() == 0) {
        lay_out();
        scroll_to(m_painted ? 0 : m_wanted_scroll);
        scroll_to_anchor(m_painted ? std::string{} : m_wanted_anchor);
        return;
    }
    const Held held = m_held.value_or(what_is_on_top());
    lay_out();
    const int run = text().run_at(held.position);
    scroll_to(run < 0 ? 0 : text().runs[static_cast<std::size_t>(run)].box.y - held.space);
    m_held = held;
}

DocumentCanvas::Held DocumentCanvas::what_is_on_top() const {
    for (const layout::TextRun& run : text().runs) {
        if (run.box.bottom() > scroll()) {
            return {run.range.begin, run.box.y - scroll()};
        }
    }
    return {};
}

void DocumentCanvas::show(std::string html, int scroll, std::string anchor) {
    m_html = std::move(html);
    m_painted = false;
    m_anchor = m_caret = 0;
    m_focused_link = m_hovered_link = -1;
    m_wanted_scroll = scroll;
    m_wanted_anchor = std::move(anchor);
    if (has_size()) {
        show_laid_out();
    } else {
        m_page.reset(); // on_size() lays it out once, at the final width
    }
}

/// False for a window that was never shown: it has only the small size with which it was created.
bool DocumentCanvas::has_size() const {
    return GetSize().x > narrowest_layout;
}

void DocumentCanvas::show_laid_out() {
    lay_out();
    scroll_to(m_wanted_scroll);
    scroll_to_anchor(m_wanted_anchor);
    native::text_changed(*this);
}

layout::Rect DocumentCanvas::box_of(layout::TextRange range) const {
    const std::vector<layout::Rect> boxes = text().boxes(range, m_tools.painter());
    layout::Rect box = boxes.empty() ? layout::Rect{} : boxes.front();
    box.y -= m_scroll;
    return box;
}

void DocumentCanvas::follow_link(int index) {
    if (on_link && index >= 0 && index < static_cast<int>(text().links.size())) {
        on_link(std::string(text().links[static_cast<std::size_t>(index)].address), OpenIn::here);
    }
}

/// The width for the page in pixels: the window without its scrollbar. GTK updates the client size too late to use
/// that.
int DocumentCanvas::layout_width() const {
    return std::max(GetSize().x - wxSystemSettings::GetMetric(wxSYS_VSCROLL_X, this), narrowest_layout);
}

void DocumentCanvas::lay_out() {
    m_laid_width = layout_width();
    PageSource source = m_style.source(m_html, m_laid_width);
    if (m_page && source == m_source) {
        m_page->lay_out(m_laid_width);
    } else {
        m_page = m_tools.make_page(source, m_laid_width);
        m_source = std::move(source);
    }
    find_marks();
    update_scrollbar();
    Refresh();
}

const layout::PageText& DocumentCanvas::text() const {
    static const layout::PageText none;
    return m_page ? m_page->text() : none;
}

void DocumentCanvas::set_marks(FindMarks find) {
    m_find_marks = std::move(find);
    m_current_mark = 0;
    find_marks();
    Refresh();
}

void DocumentCanvas::find_marks() {
    m_marks = m_page && m_find_marks ? m_find_marks(m_page->text()) : std::vector<layout::TextRange>{};
    m_current_mark = std::min(m_current_mark, m_marks.empty() ? 0 : m_marks.size() - 1);
}

layout::Rect DocumentCanvas::box_of_mark(std::size_t index) const {
    const std::vector<layout::Rect> boxes = text().boxes(m_marks[index], m_tools.painter());
    return boxes.empty() ? layout::Rect{} : boxes.front();
}

void DocumentCanvas::go_to_mark(int direction) {
    if (m_marks.empty()) {
        m_anchor = m_caret;
        Refresh();
        return;
    }
    const std::size_t count = m_marks.size();
    if (direction == 0) {
        const auto in_sight = std::find_if(m_marks.begin(), m_marks.end(), [&](const layout::TextRange& mark) {
            return box_of_mark(static_cast<std::size_t>(&mark - m_marks.data())).bottom() > m_scroll;
        });
        m_current_mark = in_sight == m_marks.end() ? 0 : static_cast<std::size_t>(in_sight - m_marks.begin());
    } else {
        m_current_mark = direction > 0 ? (m_current_mark + 1) % count : (m_current_mark + count - 1) % count;
    }
    m_anchor = m_marks[m_current_mark].begin;
    m_caret = m_marks[m_current_mark].end;
    const layout::Rect box = box_of_mark(m_current_mark);
    if (box.y < m_scroll || box.bottom() > m_scroll + GetClientSize().y) {
        scroll_to(box.y - GetClientSize().y / 3);
    }
    Refresh();
}

void DocumentCanvas::update_scrollbar() {
    const int seen = std::max(GetClientSize().y, 1);
    SetScrollbar(wxVERTICAL, m_scroll, seen, std::max(m_page ? m_page->height() : 0, seen));
}

void DocumentCanvas::scroll_to(int y) {
    m_glide.reset();
    m_held.reset();
    m_wanted_scroll = m_painted ? within_page(y) : y;
    move_to(within_page(y));
}

int DocumentCanvas::within_page(int y) const {
    return std::clamp(y, 0, m_page ? std::max(0, m_page->height() - GetClientSize().y) : 0);
}

void DocumentCanvas::move_to(int y) {
    m_scroll = y;
    update_scrollbar();
    Refresh();
    if (on_scrolled) {
        on_scrolled();
    }
}

void DocumentCanvas::glide_to(int y) {
    if (!native::animations_enabled()) {
        scroll_to(y);
        return;
    }
    m_held.reset();
    m_glide.emplace(m_scroll, within_page(y));
    if (!m_has_frames) {
        m_has_frames = true;
        native::call_each_frame(*this, [this](double time) { return m_has_frames = step_glide(time); });
    }
}

/// Moves to the place for this time (milliseconds). False when the animation is over.
bool DocumentCanvas::step_glide(double time) {
    if (!m_glide) {
        return false;
    }
    move_to(within_page(m_glide->place_at(time)));
    if (m_glide->is_over_at(time)) {
        m_glide.reset();
    }
    return m_glide.has_value();
}

void DocumentCanvas::scroll_to_anchor(const std::string& anchor) {
    if (const int y = m_page ? m_page->anchor_y(anchor) : -1; y >= 0) {
        scroll_to(y - FromDIP(12));
    }
}

layout::TextRange DocumentCanvas::selection() const {
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

std::string DocumentCanvas::selected_text() const {
    const layout::TextRange range = selection();
    return text().text.substr(std::min(range.begin, text().text.size()), range.end - range.begin);
}

void DocumentCanvas::select_all() {
    m_anchor = 0;
    m_caret = text().text.size();
    Refresh();
}

std::vector<layout::Highlight> DocumentCanvas::highlights() const {
    std::vector<layout::Highlight> all;
    for (const layout::TextRange& mark : m_marks) {
        all.push_back({mark, m_style.mark});
    }
    if (const layout::TextRange selected = selection(); !selected.empty()) {
        all.push_back({selected, m_style.selection});
    }
    return all;
}

void DocumentCanvas::on_paint(wxPaintEvent&) {
    wxPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    const wxSize size = GetClientSize();
    context->SetBrush(wxBrush(to_wx_colour(m_style.paper)));
    context->SetPen(*wxTRANSPARENT_PEN);
    context->DrawRectangle(0, 0, size.x, size.y);
    if (!m_page) {
        return;
    }
    if (layout_width() != m_laid_width) {
        lay_out_again();
    }
    auto* cairo = static_cast<cairo_t*>(context->GetNativeContext());
    cairo_save(cairo);
    cairo_translate(cairo, 0, -m_scroll);
    m_tools.painter().set_target(cairo);
    m_page->draw({0, m_scroll, size.x, size.y}, highlights());
    if (HasFocus() && m_focused_link >= 0) {
        for (const layout::Rect& box :
             text().boxes(text().links[static_cast<std::size_t>(m_focused_link)].range, m_tools.painter())) {
            const layout::BorderSide side{FromDIP(2), m_style.focus};
            const int space = FromDIP(3);
            m_tools.painter().draw_borders({box.x - space, box.y - 1, box.width + 2 * space, box.height + 2},
                                           {side, side, side, side, {space, space, space, space}});
        }
    }
    m_tools.painter().set_target(nullptr);
    cairo_restore(cairo);
    if (!m_painted) {
        m_painted = true;
        if (on_painted) {
            on_painted();
        }
    }
}

void DocumentCanvas::on_size(wxSizeEvent& event) {
    event.Skip();
    if (!m_page) {
        if (!m_html.empty() && has_size()) {
            show_laid_out();
        }
        return;
    }
    if (layout_width() == m_laid_width) {
        move_to(within_page(m_scroll));
    } // else on_paint() lays out: of several changes of size in a row, only the last is drawn
}

void DocumentCanvas::on_wheel(wxMouseEvent& event) {
    if (event.ControlDown()) {
        event.Skip(); // the main frame changes the text size
        return;
    }
    const double notches = event.GetWheelRotation() / static_cast<double>(std::max(event.GetWheelDelta(), 1));
    const int place = scroll() - static_cast<int>(std::lround(notches * lines_per_notch * FromDIP(24)));
    std::abs(notches) < 1 ? scroll_to(place) : glide_to(place); // small steps, from a touch pad, need no animation
}

void DocumentCanvas::on_scroll(wxScrollWinEvent& event) {
    const wxEventType type = event.GetEventType();
    const int page = GetClientSize().y - FromDIP(40);
    const int line = FromDIP(40);
    if (type == wxEVT_SCROLLWIN_THUMBTRACK || type == wxEVT_SCROLLWIN_THUMBRELEASE) {
        scroll_to(event.GetPosition());
    } else if (type == wxEVT_SCROLLWIN_LINEUP || type == wxEVT_SCROLLWIN_LINEDOWN) {
        glide_to(scroll() + (type == wxEVT_SCROLLWIN_LINEUP ? -line : line));
    } else if (type == wxEVT_SCROLLWIN_PAGEUP || type == wxEVT_SCROLLWIN_PAGEDOWN) {
        glide_to(scroll() + (type == wxEVT_SCROLLWIN_PAGEUP ? -page : page));
    } else if (m_page) {
        scroll_to(type == wxEVT_SCROLLWIN_TOP ? 0 : m_page->height());
    }
}

} // namespace wijzer::app::reader

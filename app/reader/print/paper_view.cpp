// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/print/paper_view.h"

#include "app/reader/print/paper_drawing.h"

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <memory>
#include <wx/dcclient.h>
#include <wx/graphics.h>
#include <wx/settings.h>

namespace wijzer::app::reader {
namespace {

constexpr int page_gap = 12;      // DIP
constexpr int scroll_step = 20;   // pixels
constexpr double pixel_inch = 96; // DIP per inch
constexpr double points_an_inch = 72;
constexpr int zooms[] = {10, 15, 25, 35, 50, 75, 100, 125, 150, 200, 250, 300};

} // namespace

PaperView::PaperView(wxWindow* parent)
    : wxScrolledCanvas(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxWANTS_CHARS | wxVSCROLL | wxHSCROLL) {
    SetScrollRate(scroll_step, scroll_step);
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    Bind(wxEVT_PAINT, &PaperView::on_paint, this);
    Bind(wxEVT_MOUSEWHEEL, &PaperView::on_wheel, this);
    Bind(wxEVT_KEY_DOWN, &PaperView::on_key, this);
    Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent& event) {
        SetFocus();
        event.Skip();
    });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        arrange();
        event.Skip();
    });
}

void PaperView::show(const print::Composition* pages) {
    m_pages = pages;
    const std::size_t last = pages && !pages->pages.empty() ? pages->pages.size() - 1 : 0;
    m_page = std::min(m_page, last);
    arrange();
    go_to_page(m_page);
}

void PaperView::set_fit(Fit fit) {
    m_fit = fit;
    arrange();
    go_to_page(m_page);
}

void PaperView::set_zoom(int zoom) {
    m_fit = Fit::none;
    m_zoom = std::clamp(zoom, smallest_zoom, largest_zoom);
    arrange();
    go_to_page(m_page);
}

void PaperView::step_zoom(int direction) {
    if (direction > 0) {
        const int* larger = std::upper_bound(std::begin(zooms), std::end(zooms), m_zoom);
        set_zoom(larger == std::end(zooms) ? largest_zoom : *larger);
    } else {
        const int* own = std::lower_bound(std::begin(zooms), std::end(zooms), m_zoom);
        set_zoom(own == std::begin(zooms) ? smallest_zoom : *(own - 1));
    }
    if (on_zoom) {
        on_zoom();
    }
}

double PaperView::scale() const {
    return FromDIP(100) / 100.0 * pixel_inch / points_an_inch * m_zoom / 100;
}

int PaperView::page_width() const {
    return static_cast<int>(m_pages->width * scale());
}

int PaperView::page_height() const {
    return static_cast<int>(m_pages->height * scale());
}

int PaperView::gap() const {
    return FromDIP(page_gap);
}

int PaperView::columns() const {
    const int most = std::max(1, (GetClientSize().x - gap()) / (page_width() + gap()));
    return std::min(most, std::max(1, static_cast<int>(m_pages->pages.size())));
}

void PaperView::arrange() {
    if (m_pages) {
        if (m_fit != Fit::none) {
            const double width = GetSize().x - 2 * gap() - wxSystemSettings::GetMetric(wxSYS_VSCROLL_X, this);
            const double height = GetSize().y - 2 * gap();
            m_zoom = 100; // page_width() and page_height() must give the size at 100 %
            const double across = width / page_width();
            const double fitting = m_fit == Fit::width ? across : std::min(across, height / page_height());
            m_zoom = std::clamp(static_cast<int>(std::floor(100 * fitting)), smallest_zoom, largest_zoom);
        }
        const int count = static_cast<int>(m_pages->pages.size());
        const int rows = (count + columns() - 1) / columns();
        SetVirtualSize(columns() * (page_width() + gap()) + gap(), rows * (page_height() + gap()) + gap());
    }
    Refresh();
}

void PaperView::on_paint(wxPaintEvent&) {
    wxPaintDC dc(this);
    dc.SetBackground(wxBrush(wxColour(128, 132, 136))); // a grey on which white paper stands out in every theme
    dc.Clear();
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    if (!m_pages || !context) {
        return;
    }
    auto* cairo = static_cast<cairo_t*>(context->GetNativeContext());
    const wxPoint origin = CalcUnscrolledPosition(wxPoint(0, 0));
    const wxRect window(GetClientSize());
    const int used = columns() * (page_width() + gap()) + gap();
    const int left = std::max(0, (window.width - used) / 2);
    for (std::size_t page = 0; page < m_pages->pages.size(); ++page) {
        const int index = static_cast<int>(page);
        const wxPoint corner(left + gap() + index % columns() * (page_width() + gap()) - origin.x,
                             gap() + index / columns() * (page_height() + gap()) - origin.y);
        const wxRect part = window.Intersect(wxRect(corner, wxSize(page_width(), page_height())));
        if (!part.IsEmpty()) {
            draw_paper(cairo, *m_pages, page, corner, part, scale());
        }
    }
}

void PaperView::on_wheel(wxMouseEvent& event) {
    if (event.ControlDown()) {
        step_zoom(event.GetWheelRotation());
    } else {
        event.Skip();
    }
}

int PaperView::row_at(int y) const {
    return y / (page_height() + gap());
}

void PaperView::go_to_row(int row) {
    Scroll(-1, (std::max(row, 0) * (page_height() + gap()) + scroll_step - 1) / scroll_step);
}

void PaperView::go_to_page(std::size_t page) {
    if (m_pages && page < m_pages->pages.size()) {
        m_page = page;
        go_to_row(static_cast<int>(page) / columns());
    }
}

/// Goes to the first page of a row at the reader's request, and so calls on_page. Rows out of range are clamped.
void PaperView::move_to_row(int row) {
    const int last = static_cast<int>(m_pages->pages.size()) - 1;
    go_to_page(static_cast<std::size_t>(std::clamp(row * columns(), 0, std::max(last, 0))));
    if (on_page) {
        on_page();
    }
}

bool PaperView::is_in_sight(int row) const {
    const int top = gap() + row * (page_height() + gap()) - CalcUnscrolledPosition(wxPoint(0, 0)).y;
    return top >= -scroll_step && top + page_height() <= GetClientSize().y + scroll_step;
}

void PaperView::notice_page() {
    if (!m_pages || m_pages->pages.empty() || is_in_sight(static_cast<int>(m_page) / columns())) {
        return;
    }
    const int top = CalcUnscrolledPosition(wxPoint(0, 0)).y;
    int row = row_at(top + GetClientSize().y / 3);
    if (const int above = row_at(top + gap()); is_in_sight(above)) {
        row = above;
    }
    const auto page = std::min(static_cast<std::size_t>(row * columns()), m_pages->pages.size() - 1);
    if (static_cast<int>(page) / columns() != static_cast<int>(m_page) / columns()) {
        m_page = page;
        if (on_page) {
            on_page();
        }
    }
}

/// wx calls this at every scroll, from whatever cause, but before the new scroll position can be read.
void PaperView::ScrollWindow(int dx, int dy, const wxRect* rect) {
    wxScrolledCanvas::ScrollWindow(dx, dy, rect);
    CallAfter([this] { notice_page(); });
}

void PaperView::on_key(wxKeyEvent& event) {
    const int key = event.GetKeyCode();
    if (!m_pages) {
        event.Skip();
    } else if (event.ControlDown() && (key == '+' || key == '=' || key == WXK_NUMPAD_ADD)) {
        step_zoom(1);
    } else if (event.ControlDown() && (key == '-' || key == WXK_NUMPAD_SUBTRACT)) {
        step_zoom(-1);
    } else if (key == WXK_PAGEDOWN) {
        move_to_row(row_at(CalcUnscrolledPosition(wxPoint(0, gap())).y) + 1);
    } else if (key == WXK_PAGEUP) {
        const int top = CalcUnscrolledPosition(wxPoint(0, 0)).y;
        move_to_row(row_at(std::max(0, top - scroll_step)));
    } else if (key == WXK_HOME) {
        move_to_row(0);
    } else if (key == WXK_END) {
        move_to_row(static_cast<int>(m_pages->pages.size()));
    } else {
        event.Skip();
    }
}

} // namespace wijzer::app::reader

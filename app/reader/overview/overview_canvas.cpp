// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/overview/overview_canvas.h"

#include "app/language/translate.h"
#include "app/overview/curve_layout.h"
#include "app/overview/overview_layout.h"
#include "app/reader/toolkit/native.h"

#include <algorithm>
#include <cairo.h>
#include <wx/dcclient.h>
#include <wx/graphics.h>

namespace wijzer::app::reader {
namespace {

using language::tr;

constexpr int default_text_size = 13; // DIP
constexpr double space_around = 4;    // radii around a mark's centre that are scrolled into sight with it

} // namespace

/// The part of the scene that is in sight, drawn at rest and stepped back. Each is drawn when it is first needed.
struct OverviewCanvas::Pictures {
    cairo_surface_t* at_rest = nullptr;
    cairo_surface_t* stepped_back = nullptr;

    Pictures() = default;
    Pictures(const Pictures&) = delete;
    Pictures& operator=(const Pictures&) = delete;
    ~Pictures() {
        cairo_surface_destroy(at_rest);
        cairo_surface_destroy(stepped_back);
    }
};

OverviewCanvas::OverviewCanvas(wxWindow* parent) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    Create(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
           wxVSCROLL | wxHSCROLL | wxWANTS_CHARS | wxFULL_REPAINT_ON_RESIZE | wxBORDER_NONE);
    m_type =
        std::make_unique<overview::Typography>(m_painter, m_theme.font_stack("finding"), FromDIP(default_text_size));
    Bind(wxEVT_PAINT, &OverviewCanvas::on_paint, this);
    Bind(wxEVT_SIZE, &OverviewCanvas::on_size, this);
    Bind(wxEVT_MOTION, &OverviewCanvas::on_motion, this);
    Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent&) { SetFocus(); });
    Bind(wxEVT_LEFT_UP, &OverviewCanvas::on_left_up, this);
    Bind(wxEVT_LEAVE_WINDOW, [this](wxMouseEvent&) {
        if (m_pointed_by_mouse) {
            point(std::nullopt, true);
        }
    });
    Bind(wxEVT_MOUSEWHEEL, &OverviewCanvas::on_wheel, this);
    for (const auto& type :
         {wxEVT_SCROLLWIN_TOP, wxEVT_SCROLLWIN_BOTTOM, wxEVT_SCROLLWIN_LINEUP, wxEVT_SCROLLWIN_LINEDOWN,
          wxEVT_SCROLLWIN_PAGEUP, wxEVT_SCROLLWIN_PAGEDOWN, wxEVT_SCROLLWIN_THUMBTRACK, wxEVT_SCROLLWIN_THUMBRELEASE}) {
        Bind(type, &OverviewCanvas::on_scroll, this);
    }
    Bind(wxEVT_KEY_DOWN, &OverviewCanvas::on_key, this);
    Bind(wxEVT_SHOW, [this](wxShowEvent& event) {
        forget_pictures(); // they take much memory and are quickly drawn again
        event.Skip();
    });
    tell_reader();
}

OverviewCanvas::~OverviewCanvas() = default;

void OverviewCanvas::set_guide(std::shared_ptr<const content::Guide> guide) {
    m_scene = {}; // its marks point into the old guide
    m_guide = std::move(guide);
    m_chosen.clear();
    place();
}

void OverviewCanvas::set_theme(const themes::Theme& theme, int text_size) {
    m_theme = theme;
    m_type = std::make_unique<overview::Typography>(m_painter, theme.font_stack("finding"), text_size);
    place();
}

void OverviewCanvas::set_matches(std::optional<std::set<content::DocumentId>> matches) {
    m_matches = std::move(matches);
    forget_pictures();
    Refresh();
}

void OverviewCanvas::show_view(View view) {
    const content::Document* document = pointed();
    m_view = view;
    place();
    if (document) {
        point_at(document->id); // keep pointing at the same document
    }
    tell_reader();
}

void OverviewCanvas::place() {
    m_pointed.reset();
    forget_pictures();
    if (m_guide) {
        const overview::Size least = m_view == View::map ? overview::smallest_overview(*m_guide, *m_type)
                                                         : overview::smallest_curve(*m_guide, *m_type);
        const overview::Size seen = sight();
        const overview::Size size{std::max(seen.width, least.width), std::max(seen.height, least.height)};
        m_scene = m_view == View::map ? overview::place_overview(*m_guide, size, *m_type)
                                      : overview::place_curve(*m_guide, size, *m_type);
    }
    scroll_to(m_offset.x, m_offset.y);
}

int OverviewCanvas::band_height() const {
    return overview::ScenePainter::card_height(*m_type);
}

overview::Size OverviewCanvas::sight() const {
    const wxSize size = GetClientSize();
    return {std::max(size.x, 0), std::max(size.y - band_height(), 0)};
}

void OverviewCanvas::update_scrollbars() {
    const overview::Size seen = sight();
    SetScrollbar(wxHORIZONTAL, m_offset.x, std::max(seen.width, 1), std::max(m_scene.size.width, seen.width));
    SetScrollbar(wxVERTICAL, m_offset.y, std::max(seen.height, 1), std::max(m_scene.size.height, seen.height));
}

void OverviewCanvas::scroll_to(int x, int y) {
    const overview::Size seen = sight();
    const wxPoint before = m_offset;
    m_offset.x = std::clamp(x, 0, std::max(0, m_scene.size.width - seen.width));
    m_offset.y = std::clamp(y, 0, std::max(0, m_scene.size.height - seen.height));
    if (m_offset != before) {
        forget_pictures();
    }
    update_scrollbars();
    Refresh();
}

const content::Document* OverviewCanvas::pointed() const {
    return m_pointed ? m_scene.marks[*m_pointed].document : nullptr;
}

wxPoint OverviewCanvas::place_of(std::size_t mark) const {
    const overview::Point center = m_scene.marks[mark].center;
    return {static_cast<int>(center.x) - m_offset.x, static_cast<int>(center.y) - m_offset.y};
}

void OverviewCanvas::point_at(const content::DocumentId& id) {
    point(m_scene.mark_of(id), false);
}

void OverviewCanvas::point(std::optional<std::size_t> mark, bool by_mouse) {
    m_pointed_by_mouse = by_mouse;
    if (mark == m_pointed) {
        return;
    }
    m_pointed = mark;
    if (mark && !by_mouse) {
        const overview::Mark& target = m_scene.marks[*mark];
        const int space = static_cast<int>(target.radius * space_around);
        const overview::Size seen = sight();
        const auto into_sight = [space](int offset, double center, int extent) {
            const int middle = static_cast<int>(center);
            return std::clamp(offset, std::min(middle + space - extent, middle - space), middle - space);
        };
        scroll_to(into_sight(m_offset.x, target.center.x, seen.width),
                  into_sight(m_offset.y, target.center.y, seen.height));
    }
    tell_reader();
    Refresh();
}

void OverviewCanvas::tell_reader() {
    std::string name = m_view == View::map ? tr("Kaart") : tr("Transition curve");
    if (m_pointed) {
        const overview::Card shown = card();
        name += ": " + shown.title + ". " + shown.facts + ". " + shown.text;
    }
    native::set_accessible_name(*this, name);
}

overview::Matches OverviewCanvas::matches() const {
    if (!m_matches) {
        return {};
    }
    return [this](const content::Document& document) { return m_matches->contains(document.id); };
}

overview::Card OverviewCanvas::card() const {
    if (!m_guide) {
        return {};
    }
    if (const content::Document* document = pointed()) {
        return overview::make_card(*m_guide, *document);
    }
    return m_view == View::map ? overview::make_overview_legend(
                                     *m_guide, tr("The whole guide in one picture"),
                                     tr("Point at something, or use the arrow keys. Enter opens, Ctrl+click chooses."))
                               : overview::make_curve_legend(*m_guide, tr("Transition curve"));
}

void OverviewCanvas::toggle_chosen(const content::Document& document) {
    if (document.kind != content::Kind::intervention) {
        return;
    }
    const auto place = std::find(m_chosen.begin(), m_chosen.end(), document.id);
    if (place != m_chosen.end()) {
        m_chosen.erase(place);
    } else if (m_chosen.size() < most_chosen) {
        m_chosen.push_back(document.id);
    } else {
        return;
    }
    Refresh();
    if (on_choose) {
        on_choose();
    }
}

void OverviewCanvas::clear_chosen() {
    m_chosen.clear();
    Refresh();
}

void OverviewCanvas::forget_pictures() {
    m_pictures = std::make_unique<Pictures>();
}

void OverviewCanvas::draw_scene(cairo_t* cairo, bool stepped_back) {
    cairo_translate(cairo, -m_offset.x, -m_offset.y);
    m_painter.set_target(cairo);
    overview::ScenePainter painter(m_painter, m_theme, *m_type);
    stepped_back ? painter.draw_stepped_back(m_scene, matches()) : painter.draw(m_scene, matches());
    m_painter.set_target(nullptr);
}

void OverviewCanvas::draw_pictures(bool stepped_back) {
    cairo_surface_t*& picture = stepped_back ? m_pictures->stepped_back : m_pictures->at_rest;
    if (picture) {
        return;
    }
    const overview::Size seen = sight();
    const double scale = GetContentScaleFactor();
    picture = cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(seen.width * scale),
                                         static_cast<int>(seen.height * scale));
    cairo_surface_set_device_scale(picture, scale, scale);
    cairo_t* cairo = cairo_create(picture);
    draw_scene(cairo, stepped_back);
    cairo_destroy(cairo);
}

void OverviewCanvas::on_paint(wxPaintEvent&) {
    wxPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
    auto* cairo = static_cast<cairo_t*>(context->GetNativeContext());
    const overview::Size seen = sight();
    draw_pictures(m_pointed.has_value());
    cairo_save(cairo);
    cairo_rectangle(cairo, 0, 0, seen.width, seen.height);
    cairo_clip(cairo);
    cairo_set_source_surface(cairo, m_pointed ? m_pictures->stepped_back : m_pictures->at_rest, 0, 0);
    cairo_paint(cairo);
    cairo_translate(cairo, -m_offset.x, -m_offset.y);
    m_painter.set_target(cairo);
    overview::ScenePainter painter(m_painter, m_theme, *m_type);
    if (m_pointed) {
        painter.draw_pointed(m_scene, *m_pointed);
    }
    for (const content::DocumentId& id : m_chosen) {
        if (const auto mark = m_scene.mark_of(id)) {
            painter.draw_chosen(m_scene, *mark);
        }
    }
    cairo_restore(cairo);
    painter.draw_card({0, seen.height, seen.width, band_height()}, card());
    m_painter.set_target(nullptr);
}

void OverviewCanvas::on_size(wxSizeEvent& event) {
    event.Skip();
    const content::Document* document = pointed();
    place();
    if (document) {
        m_pointed = m_scene.mark_of(document->id);
    }
}

} // namespace wijzer::app::reader

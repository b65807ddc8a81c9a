// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse and the keyboard do on the overview.
#include "app/reader/overview/overview_canvas.h"

#include <algorithm>

namespace wijzer::app::reader {
namespace {

constexpr int wheel_step = 60; // DIP

} // namespace

std::optional<std::size_t> OverviewCanvas::mark_under(const wxPoint& point) const {
    return point.y < sight().height ? m_scene.mark_at(point.x + m_offset.x, point.y + m_offset.y) : std::nullopt;
}

void OverviewCanvas::on_motion(wxMouseEvent& event) {
    const auto mark = mark_under(event.GetPosition());
    SetCursor(mark ? wxCURSOR_HAND : wxCURSOR_ARROW);
    if (mark || m_pointed_by_mouse) {
        point(mark, true);
    }
}

void OverviewCanvas::on_left_up(wxMouseEvent& event) {
    const auto mark = mark_under(event.GetPosition());
    if (!mark) {
        return;
    }
    const content::Document& document = *m_scene.marks[*mark].document;
    if (event.ControlDown()) {
        toggle_chosen(document);
    } else if (on_open) {
        on_open(content::DocumentId(document.id));
    }
}

void OverviewCanvas::on_wheel(wxMouseEvent& event) {
    if (event.ControlDown()) {
        event.Skip(); // the main frame changes the text size
        return;
    }
    const double notches = event.GetWheelRotation() / static_cast<double>(std::max(event.GetWheelDelta(), 1));
    const int distance = static_cast<int>(-notches * FromDIP(wheel_step));
    const bool sideways = event.ShiftDown() || event.GetWheelAxis() == wxMOUSE_WHEEL_HORIZONTAL;
    scroll_to(m_offset.x + (sideways ? distance : 0), m_offset.y + (sideways ? 0 : distance));
}

void OverviewCanvas::on_scroll(wxScrollWinEvent& event) {
    const bool sideways = event.GetOrientation() == wxHORIZONTAL;
    const overview::Size seen = sight();
    const int page = sideways ? seen.width : seen.height;
    int place = sideways ? m_offset.x : m_offset.y;
    const wxEventType type = event.GetEventType();
    if (type == wxEVT_SCROLLWIN_THUMBTRACK || type == wxEVT_SCROLLWIN_THUMBRELEASE) {
        place = event.GetPosition();
    } else if (type == wxEVT_SCROLLWIN_LINEUP || type == wxEVT_SCROLLWIN_LINEDOWN) {
        place += type == wxEVT_SCROLLWIN_LINEUP ? -FromDIP(wheel_step) : FromDIP(wheel_step);
    } else if (type == wxEVT_SCROLLWIN_PAGEUP || type == wxEVT_SCROLLWIN_PAGEDOWN) {
        place += type == wxEVT_SCROLLWIN_PAGEUP ? -page : page;
    } else {
        place = type == wxEVT_SCROLLWIN_TOP ? 0 : sideways ? m_scene.size.width : m_scene.size.height;
    }
    scroll_to(sideways ? place : m_offset.x, sideways ? m_offset.y : place);
}

void OverviewCanvas::on_tab(int step) {
    const auto next = overview::next_stop(m_scene, m_pointed, step);
    if (next) {
        point(next, false);
    } else {
        point(std::nullopt, false);
        Navigate((step > 0 ? wxNavigationKeyEvent::IsForward : wxNavigationKeyEvent::IsBackward) |
                 wxNavigationKeyEvent::FromTab);
    }
}

bool OverviewCanvas::on_arrow(int key) {
    constexpr std::pair<int, overview::Direction> arrows[] = {{WXK_LEFT, overview::Direction::left},
                                                              {WXK_RIGHT, overview::Direction::right},
                                                              {WXK_UP, overview::Direction::up},
                                                              {WXK_DOWN, overview::Direction::down}};
    for (const auto& [arrow, direction] : arrows) {
        if (key != arrow) {
            continue;
        }
        const auto next =
            m_pointed ? overview::neighbour(m_scene, *m_pointed, direction) : overview::next_stop(m_scene, {}, 1);
        if (next) {
            point(next, false);
        }
        return true;
    }
    return false;
}

void OverviewCanvas::on_key(wxKeyEvent& event) {
    const int key = event.GetKeyCode();
    const content::Document* document = pointed();
    if (key == WXK_TAB && !event.ControlDown()) {
        on_tab(event.ShiftDown() ? -1 : 1);
    } else if (event.HasAnyModifiers()) {
        event.Skip();
    } else if ((key == WXK_RETURN || key == WXK_NUMPAD_ENTER) && document && on_open) {
        on_open(content::DocumentId(document->id));
    } else if (key == WXK_SPACE && document) {
        toggle_chosen(*document);
    } else if (key == WXK_ESCAPE && m_pointed) {
        point(std::nullopt, false);
    } else if (!on_arrow(key)) {
        event.Skip();
    }
}

} // namespace wijzer::app::reader

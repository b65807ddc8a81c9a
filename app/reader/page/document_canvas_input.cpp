// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the mouse and the keyboard do on a page: selecting, following links, scrolling.
#include "app/language/translate.h"
#include "app/layout/page_html.h"
#include "app/reader/page/actions.h"
#include "app/reader/page/document_canvas.h"
#include "app/reader/toolkit/text.h"

#include <algorithm>
#include <cmath>
#include <wx/clipbrd.h>
#include <wx/menu.h>
#include <wx/time.h>

namespace wijzer::app::reader {

std::size_t DocumentCanvas::position_at(const wxPoint& point) const {
    return text().position_at(point.x, point.y + m_scroll, m_tools.painter());
}

void DocumentCanvas::on_left_down(wxMouseEvent& event) {
    SetFocus();
    constexpr long triple_click_time = 400; // milliseconds
    const wxPoint moved = event.GetPosition() - m_double_click_place;
    const bool same_place = std::abs(moved.x) + std::abs(moved.y) <= FromDIP(6);
    if (same_place && wxGetLocalTimeMillis().ToLong() - m_last_double_click < triple_click_time) {
        const layout::TextRange block = text().block_at(position_at(event.GetPosition()));
        m_anchor = block.begin;
        m_caret = block.end;
        Refresh();
        return;
    }
    m_caret = position_at(event.GetPosition());
    if (!event.ShiftDown()) {
        m_anchor = m_caret;
    }
    m_dragging = true;
    CaptureMouse();
    Refresh();
}

void DocumentCanvas::on_left_up(wxMouseEvent& event) {
    if (!m_dragging) {
        return;
    }
    m_dragging = false;
    if (HasCapture()) {
        ReleaseMouse();
    }
    const int link = text().link_at(event.GetX(), event.GetY() + m_scroll);
    if (selection().empty() && link >= 0 && on_link) {
        on_link(std::string(text().links[static_cast<std::size_t>(link)].address),
                event.ControlDown() ? OpenIn::new_tab : OpenIn::here);
    }
}

void DocumentCanvas::on_middle_up(wxMouseEvent& event) {
    if (const int link = text().link_at(event.GetX(), event.GetY() + m_scroll); link >= 0 && on_link) {
        on_link(std::string(text().links[static_cast<std::size_t>(link)].address), OpenIn::new_tab);
    }
}

void DocumentCanvas::on_context_menu(wxContextMenuEvent& event) {
    const bool by_key = event.GetPosition() == wxDefaultPosition;
    const wxPoint place = by_key ? wxPoint() : ScreenToClient(event.GetPosition());
    const int link = by_key ? m_focused_link : text().link_at(place.x, place.y + m_scroll);
    wxMenu menu;
    if (link >= 0) {
        const std::string address = text().links[static_cast<std::size_t>(link)].address;
        const auto add = [&](const char* label, OpenIn where) {
            const wxMenuItem* item = menu.Append(wxID_ANY, to_wx(label));
            menu.Bind(
                wxEVT_MENU, [this, address, where](wxCommandEvent&) { on_link(address, where); }, item->GetId());
        };
        add(language::tr("Open"), OpenIn::here);
        add(language::tr("Open in a new tab"), OpenIn::new_tab);
        menu.AppendSeparator();
    }
    menu.Append(id_of(Action::copy), to_wx(language::tr("Copy")))->Enable(!selection().empty());
    menu.Append(id_of(Action::copy_plain), to_wx(language::tr("Copy without formatting")))
        ->Enable(!selection().empty());
    menu.Append(id_of(Action::select_all), to_wx(language::tr("Select all")));
    menu.AppendSeparator();
    menu.Append(id_of(Action::go_back), to_wx(language::tr("Back")));
    menu.Append(id_of(Action::print), to_wx(language::tr("Print…")));
    PopupMenu(&menu); // actions that perform() does not know go to the main frame
}

void DocumentCanvas::copy(CopyAs as) const {
    const std::string selected = selected_text();
    if (selected.empty() || !wxTheClipboard->Open()) {
        return;
    }
    auto* both = new wxDataObjectComposite; // owned by the clipboard after SetData(), with what is added to it
    if (as == CopyAs::formatted) {
        both->Add(new wxHTMLDataObject(to_wx(layout::selection_as_html(text(), selection()))), true);
    }
    both->Add(new wxTextDataObject(to_wx(selected)));
    wxTheClipboard->SetData(both);
    wxTheClipboard->Close();
}

/// Performs the actions on the selection of this canvas.
bool DocumentCanvas::perform(Action action) {
    switch (action) {
    case Action::copy:
        copy(CopyAs::formatted);
        return true;
    case Action::copy_plain:
        copy(CopyAs::plain);
        return true;
    case Action::select_all:
        select_all();
        return true;
    default:
        return false;
    }
}

/// Handles the keys of these actions here and not in the menu bar, because each canvas has a selection of its own and
/// some stand in windows without a menu bar.
bool DocumentCanvas::edit_by_key(const wxKeyEvent& event) {
    if (event.GetModifiers() == wxMOD_CONTROL && event.GetKeyCode() == 'A') {
        return perform(Action::select_all);
    }
    if (event.GetKeyCode() != 'C') {
        return false;
    }
    return (event.GetModifiers() == wxMOD_CONTROL && perform(Action::copy)) ||
           (event.GetModifiers() == (wxMOD_CONTROL | wxMOD_SHIFT) && perform(Action::copy_plain));
}

void DocumentCanvas::on_double_click(wxMouseEvent& event) {
    const layout::TextRange word = text().word_at(position_at(event.GetPosition()));
    m_anchor = word.begin;
    m_caret = word.end;
    m_last_double_click = wxGetLocalTimeMillis().ToLong();
    m_double_click_place = event.GetPosition();
    Refresh();
}

void DocumentCanvas::on_motion(wxMouseEvent& event) {
    if (m_dragging) {
        m_caret = position_at(event.GetPosition());
        if (event.GetY() < 0 || event.GetY() > GetClientSize().y) {
            scroll_to(m_scroll + (event.GetY() < 0 ? event.GetY() : event.GetY() - GetClientSize().y));
        }
        Refresh();
        return;
    }
    const int link = text().link_at(event.GetX(), event.GetY() + m_scroll);
    if (link != m_hovered_link) {
        m_hovered_link = link;
        SetCursor(link >= 0 ? wxCURSOR_HAND : wxCURSOR_IBEAM);
        if (on_hover) {
            on_hover(link >= 0 ? text().links[static_cast<std::size_t>(link)].address : std::string{});
        }
    }
}

void DocumentCanvas::focus_link(int direction) {
    const auto& links = text().links;
    const int count = static_cast<int>(links.size());
    if (count == 0) {
        return;
    }
    const auto box_of = [&](int index) {
        const auto boxes = text().boxes(links[static_cast<std::size_t>(index)].range, m_tools.painter());
        return boxes.empty() ? layout::Rect{} : boxes.front();
    };
    if (m_focused_link < 0) {
        // Begin with the links that are in sight.
        int first = direction > 0 ? 0 : count - 1;
        for (int index = 0; index < count; ++index) {
            if (box_of(index).y >= m_scroll) {
                first = direction > 0 ? index : std::max(index - 1, 0);
                break;
            }
        }
        m_focused_link = first;
    } else {
        m_focused_link = (m_focused_link + direction + count) % count;
    }
    const layout::Rect box = box_of(m_focused_link);
    if (box.y < m_scroll || box.bottom() > m_scroll + GetClientSize().y) {
        scroll_to(box.y - GetClientSize().y / 3);
    }
    if (on_hover) {
        on_hover(links[static_cast<std::size_t>(m_focused_link)].address);
    }
    Refresh();
}

void DocumentCanvas::follow_focused_link(OpenIn where) {
    if (m_focused_link >= 0 && on_link) {
        on_link(std::string(text().links[static_cast<std::size_t>(m_focused_link)].address), where);
    }
}

bool DocumentCanvas::scroll_by_key(int key, bool shift) {
    const int page = GetClientSize().y - FromDIP(40);
    const int line = FromDIP(48);
    switch (key) {
    case WXK_UP:
        glide_to(scroll() - line);
        return true;
    case WXK_DOWN:
        glide_to(scroll() + line);
        return true;
    case WXK_PAGEUP:
        glide_to(scroll() - page);
        return true;
    case WXK_PAGEDOWN:
        glide_to(scroll() + page);
        return true;
    case WXK_SPACE:
        glide_to(scroll() + (shift ? -page : page));
        return true;
    case WXK_HOME:
        glide_to(0);
        return true;
    case WXK_END:
        glide_to(m_page ? m_page->height() : 0);
        return true;
    default:
        return false;
    }
}

void DocumentCanvas::extend_selection(int key, bool by_word) {
    const std::string& all = text().text;
    const auto step = [&](int direction) {
        do {
            if ((direction < 0 && m_caret == 0) || (direction > 0 && m_caret >= all.size())) {
                return;
            }
            m_caret = direction < 0 ? m_caret - 1 : m_caret + 1;
        } while (m_caret < all.size() && (all[m_caret] & 0xC0) == 0x80);
    };
    if (key == WXK_LEFT || key == WXK_RIGHT) {
        const int direction = key == WXK_LEFT ? -1 : 1;
        step(direction);
        const layout::TextRange word = text().word_at(m_caret);
        if (by_word && !word.empty()) {
            m_caret = direction < 0 ? word.begin : word.end;
        }
    } else {
        const auto boxes = text().boxes({m_caret, m_caret + 1}, m_tools.painter());
        const layout::Rect box = boxes.empty() ? layout::Rect{} : boxes.front();
        const int y = key == WXK_UP ? box.y - box.height : box.bottom() + box.height;
        m_caret = text().position_at(box.x, y, m_tools.painter());
    }
    native::caret_moved(*this);
    Refresh();
}

void DocumentCanvas::on_key(wxKeyEvent& event) {
    const int key = event.GetKeyCode();
    const bool arrow = key == WXK_LEFT || key == WXK_RIGHT || key == WXK_UP || key == WXK_DOWN;
    if (edit_by_key(event)) {
        return;
    }
    if (arrow && event.ShiftDown()) {
        extend_selection(key, event.ControlDown());
    } else if (key == WXK_TAB && !event.ControlDown()) {
        focus_link(event.ShiftDown() ? -1 : 1);
    } else if (key == WXK_RETURN || key == WXK_NUMPAD_ENTER) {
        follow_focused_link(event.ControlDown() ? OpenIn::new_tab : OpenIn::here);
    } else if (event.HasAnyModifiers() && !(key == WXK_SPACE && event.ShiftDown())) {
        event.Skip();
    } else if (!scroll_by_key(key, event.ShiftDown())) {
        event.Skip();
    }
}

} // namespace wijzer::app::reader

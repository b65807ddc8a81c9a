// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/page/document_tabs.h"

#include "app/language/translate.h"
#include "app/reader/page/session.h"
#include "app/reader/toolkit/callback_guard.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"

#include <algorithm>
#include <utility>

namespace wijzer::app::reader {
namespace {

constexpr std::size_t longest_label = 28; // characters; the title bar of the window has the whole title

wxString short_label(const std::string& title) {
    wxString label = to_wx(title);
    if (label.length() > longest_label) {
        label = label.Left(longest_label - 1).Trim() + wxString::FromUTF8("…");
    }
    return label;
}

} // namespace

DocumentTabs::DocumentTabs(wxWindow* parent, LayoutTools& tools) : wxNotebook(parent, wxID_ANY), m_tools(tools) {
    native::set_accessible_name(*this, language::tr("Open documents"));
    Bind(wxEVT_NOTEBOOK_PAGE_CHANGED, [this](wxBookCtrlEvent& event) {
        event.Skip();
        if (on_changed && event.GetEventObject() == this) {
            on_changed();
        }
    });
    Bind(wxEVT_MIDDLE_UP, &DocumentTabs::on_middle_click, this);
}

/// A fixed size, because the sizer gives the tabs all room anyway. The default would measure every page.
wxSize DocumentTabs::DoGetBestSize() const {
    return FromDIP(wxSize(200, 200));
}

DocumentView& DocumentTabs::view(std::size_t index) {
    return *static_cast<DocumentView*>(GetPage(index));
}

DocumentView& DocumentTabs::current() {
    return view(static_cast<std::size_t>(std::max(GetSelection(), 0)));
}

DocumentView& DocumentTabs::add_tab() {
    auto* added = new DocumentView(this, m_tools);
    added->set_guide(m_guide);
    added->set_recent(m_recent);
    added->set_kept_title(m_kept_title);
    added->set_style(m_page_style, m_side_style);
    connect(*added);
    AddPage(added, to_wx(language::tr("Start page")), true);
    native::add_close_button(*this, GetPageCount() - 1, language::tr("Close tab"), [this, added] {
        if (const int index = FindPage(added); index != wxNOT_FOUND) {
            close_tab(static_cast<std::size_t>(index));
        }
    });
    return *added;
}

DocumentView& DocumentTabs::take_unused_tab() {
    for (std::size_t index = 0; index < GetPageCount(); ++index) {
        if (view(index).is_unused()) {
            if (GetSelection() != static_cast<int>(index)) { // selecting it again would take the keyboard
                SetSelection(index);
            }
            return view(index);
        }
    }
    return add_tab();
}

void DocumentTabs::connect(DocumentView& added) {
    added.on_link = [this](const std::string& address, OpenIn where) {
        if (on_link) {
            on_link(address, where);
        }
    };
    added.on_hover = [this](const std::string& address) {
        if (on_hover) {
            on_hover(address);
        }
    };
    added.on_painted = [this] {
        if (on_painted) {
            on_painted();
        }
    };
    added.on_shown = [this] {
        update_labels();
        if (on_changed) {
            on_changed();
        }
    };
}

void DocumentTabs::close_tab(std::size_t index) {
    if (GetPageCount() == 1) {
        view(0).open({});
        return;
    }
    // Later, because the handlers of the page may still be handling the click or key that closes it.
    call_later(*this, [this, page = GetPage(index)] {
        if (const int place = FindPage(page); place != wxNOT_FOUND) {
            DeletePage(static_cast<std::size_t>(place));
            current().canvas().SetFocus();
        }
    });
}

void DocumentTabs::set_guide(const std::shared_ptr<const content::Guide>& guide) {
    m_guide = guide;
    for (std::size_t index = 0; index < GetPageCount(); ++index) {
        view(index).set_guide(guide);
    }
}

void DocumentTabs::reload() {
    for (std::size_t index = 0; index < GetPageCount(); ++index) {
        view(index).reload();
    }
    update_labels();
}

void DocumentTabs::set_recent(std::function<std::vector<std::string>()> recent) {
    m_recent = std::move(recent);
    for (std::size_t index = 0; index < GetPageCount(); ++index) {
        view(index).set_recent(m_recent);
    }
}

void DocumentTabs::set_kept_title(std::function<std::string(const std::string& id)> kept_title) {
    m_kept_title = std::move(kept_title);
    for (std::size_t index = 0; index < GetPageCount(); ++index) {
        view(index).set_kept_title(m_kept_title);
    }
}

void DocumentTabs::set_style(const CanvasStyle& page, const CanvasStyle& side) {
    m_page_style = page;
    m_side_style = side;
    for (std::size_t index = 0; index < GetPageCount(); ++index) {
        view(index).set_style(page, side);
    }
}

void DocumentTabs::update_labels() {
    for (std::size_t index = 0; index < GetPageCount(); ++index) {
        const wxString label = short_label(view(index).title());
        if (GetPageText(index) != label) {
            SetPageText(index, label);
        }
    }
}

std::string DocumentTabs::session() const {
    std::vector<library::Place> tabs;
    for (std::size_t index = 0; index < GetPageCount(); ++index) {
        tabs.push_back(static_cast<DocumentView*>(GetPage(index))->place());
    }
    return session_text(tabs);
}

void DocumentTabs::restore_session(const std::string& session, std::size_t front) {
    std::vector<DocumentView*> opened;
    for (const library::Place& place : read_session(session)) {
        opened.push_back(&take_unused_tab());
        opened.back()->open(place);
    }
    if (front < opened.size()) {
        SetSelection(static_cast<std::size_t>(FindPage(opened[front])));
    }
}

void DocumentTabs::on_middle_click(wxMouseEvent& event) {
    if (const int tab = HitTest(event.GetPosition()); tab != wxNOT_FOUND) {
        close_tab(static_cast<std::size_t>(tab));
    } else {
        event.Skip();
    }
}

} // namespace wijzer::app::reader

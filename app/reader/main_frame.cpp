// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/main_frame.h"

#include "app/language/failure.h"
#include "app/language/translate.h"
#include "app/reader/notes/notes_controller.h"
#include "app/reader/notes/notes_pane.h"
#include "app/reader/page/document_tabs.h"
#include "app/reader/page/first_page.h"
#include "app/reader/search/search_controller.h"
#include "app/reader/search/search_panel.h"
#include "app/reader/toolkit/callback_guard.h"
#include "app/reader/toolkit/home_thread.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"
#include "content/address.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <utility>
#include <wx/msgdlg.h>
#include <wx/settings.h>
#include <wx/sizer.h>
#include <wx/splitter.h>
#include <wx/statusbr.h>
#include <wx/utils.h>

namespace wijzer::app::reader {
namespace {

using language::tr;
using language::tr_with;

} // namespace

MainFrame::MainFrame(service::GuideService& service, const themes::ThemeSet& themes, library::Settings& settings,
                     library::Library& library, LayoutTools& tools, std::string first)
    : wxFrame(nullptr, wxID_ANY, "Transitiewijzer", wxDefaultPosition, default_size), m_service(service),
      m_themes(themes), m_settings(settings), m_library(library), m_tools(tools),
      m_saver(library, settings, window_thread()), m_first(std::move(first)), m_overview(*this, themes),
      m_print(*this, themes, settings) {
    m_zoom = std::clamp(m_settings.number(library::zoom_key, 100), library::smallest_zoom, library::largest_zoom);
    native::apply_theme(theme(), m_zoom / 100.0); // before there are widgets, so that each is styled only once
    SetMenuBar(make_menu_bar());
    build_panes();
    restore_window();
    connect_search();
    connect_notes();
    connect_tabs();
    connect_windows();
    apply_style();
    bind_events();
    listen_to_service();
    tell_what_was_set_aside();
    m_search->focus_field();
}

MainFrame::~MainFrame() {
    m_service.stop_listening();
}

void MainFrame::build_panes() {
    m_splitter =
        new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE | wxSP_NOBORDER);
    m_search = new SearchPanel(m_splitter);
    auto* right = new wxPanel(m_splitter);
    m_tabs = new DocumentTabs(right, m_tools);
    m_tabs->add_tab();
    auto* page_and_notes = new wxBoxSizer(wxHORIZONTAL);
    page_and_notes->Add(m_tabs, wxSizerFlags(1).Expand());
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(page_and_notes, wxSizerFlags(1).Expand());
    right->SetSizer(column);
    m_search_controller = std::make_unique<SearchController>(*m_search, m_service, m_library);
    m_notes_controller = std::make_unique<NotesController>(m_library, m_saver);
    m_notes = std::make_unique<NotesPane>(*m_tabs, *page_and_notes, *m_notes_controller);
    m_splitter->SetMinimumPaneSize(FromDIP(smallest_left_width));
    m_splitter->SplitVertically(m_search, right, FromDIP(default_left_width));
    m_notice.attach(*m_tabs->GetParent(), *m_tabs->GetParent()->GetSizer());
}

void MainFrame::tell_what_was_set_aside() {
    for (const std::string& sentence : m_notes_controller->reports()) {
        tell(sentence);
    }
    if (!m_settings.set_aside().empty()) {
        tell(tr_with("Your settings could not be read; the file is kept as {}.",
                     content::path_to_utf8(m_settings.set_aside())));
    }
}

void MainFrame::connect_search() {
    m_search->on_open = [this](const content::DocumentId& id, bool new_tab) {
        open(id.name, new_tab ? OpenIn::new_tab : OpenIn::here);
        canvas().SetFocus();
    };
    m_search->on_print = [this] { perform(Action::print_selection); };
    m_search->on_open_note = [this](const content::DocumentId& id, const std::string& line, bool new_tab) {
        open(id.name, new_tab ? OpenIn::new_tab : OpenIn::here);
        m_notes->show_line(line);
    };
    m_search_controller->on_matches = [this](std::optional<std::set<content::DocumentId>> matches) {
        m_overview.set_matches(std::move(matches));
    };
}

void MainFrame::connect_notes() {
    m_notes_controller->on_notes_changed = [this] { m_search_controller->ask_about_notes(); };
    m_notes_controller->on_report = [this](const std::string& sentence) { say(sentence); };
    m_notes_controller->on_outcome = [this](const std::string& sentence) { tell(sentence); };
    m_notes->on_open = [this](const std::string& id) { open(id); };
    m_notes->on_hidden = [this] { canvas().SetFocus(); };
}

void MainFrame::connect_tabs() {
    m_tabs->on_link = [this](const std::string& address, OpenIn where) { on_link(address, where); };
    m_tabs->on_hover = [this](const std::string& address) { on_hover(address); };
    m_tabs->on_painted = [this] { call_later(*this, [this] { on_painted(); }); };
    m_tabs->on_changed = [this] {
        m_notes->uncover_page();
        on_document_shown();
    };
    m_tabs->set_kept_title([this](const std::string& id) {
        return m_notes_controller->keeps(id) ? m_notes_controller->last_title(id) : std::string{};
    });
    m_tabs->set_recent([this] { return recently_read(m_library); });
}

void MainFrame::connect_windows() {
    m_overview.on_open = [this](const content::DocumentId& id) {
        open(id.name);
        Raise();
        canvas().SetFocus();
    };
    m_overview.on_shown = [this] { m_search_controller->ask(); }; // the answer tells which documents to dim
    m_overview.on_report = [this](const std::string& sentence) { say(sentence); };
    m_print.note_of = [this](const content::DocumentId& id) { return m_notes_controller->note(id.name); };
    m_print.on_report = [this](const std::string& sentence) { say(sentence); };
    m_print.on_outcome = [this](const std::string& sentence) { tell(sentence); };
    m_print.on_settings_changed = [this] { m_saver.save(); };
}

void MainFrame::bind_events() {
    for (const ActionRow& row : action_table()) {
        Bind(
            wxEVT_MENU, [this, action = row.action](wxCommandEvent&) { perform(action); }, id_of(row.action));
    }
    Bind(wxEVT_MOUSEWHEEL, &MainFrame::on_zoom_wheel, this);
    Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
        event.Skip();
        if (m_settings.text(library::theme_key, library::theme_of_system) == library::theme_of_system) {
            apply_style();
        }
    });
    bind_saving();
}

NotesPanel& MainFrame::notes() {
    return m_notes->panel();
}

DocumentCanvas& MainFrame::canvas() {
    return m_tabs->current().canvas();
}

std::string MainFrame::current_document() const {
    return m_tabs->current().document();
}

const content::Document* MainFrame::shown_document() const {
    return m_guide ? m_guide->find(content::DocumentId{current_document()}) : nullptr;
}

void MainFrame::open(const std::string& id_or_code, OpenIn where, const std::string& anchor) {
    if (!m_guide) {
        if (where == OpenIn::here) {
            m_first = id_or_code;
        }
        return;
    }
    const content::Document* document = m_guide->find(id_or_code);
    DocumentView& view = where == OpenIn::new_tab ? m_tabs->add_tab() : m_tabs->current();
    view.set_question(m_search_controller->matcher());
    view.open({document ? document->id.name : id_or_code, 0}, anchor);
}

void MainFrame::on_document_shown() {
    DocumentView& view = m_tabs->current();
    const bool is_document = m_guide && m_guide->find(content::DocumentId{view.document()});
    SetTitle(to_wx(view.document().empty() ? std::string("Transitiewijzer") : view.title() + " – Transitiewijzer"));
    const auto enable = [&](Action action, bool enabled) {
        GetMenuBar()->Enable(id_of(action), enabled);
        if (GetToolBar() && GetToolBar()->FindById(id_of(action))) {
            GetToolBar()->EnableTool(id_of(action), enabled);
        }
    };
    enable(Action::go_back, view.can_go_back());
    enable(Action::go_forward, view.can_go_forward());
    for (const Action action : {Action::save_sheet, Action::print, Action::toggle_bookmark}) {
        enable(action, is_document);
    }
    if (is_document) {
        m_notes_controller->remember_reading(view.document(), view.title());
    }
    const bool is_kept = is_document || m_notes_controller->keeps(view.document());
    m_notes_controller->show_document(is_kept ? view.document() : std::string{},
                                      is_document ? view.title() : m_notes_controller->last_title(view.document()));
}

void MainFrame::on_link(const std::string& address, OpenIn where) {
    if (const auto target = content::target_of(address)) {
        open(target->document.name, where, target->anchor);
    } else if (m_search_controller->follow(address)) {
        return;
    } else if (wxMessageBox(to_wx(tr_with("Open this address in your browser?\n\n{}", address)), "Transitiewijzer",
                            wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION, this) == wxYES) {
        wxLaunchDefaultBrowser(to_wx(address));
    }
}

void MainFrame::on_hover(const std::string& address) {
    const auto target = content::target_of(address);
    const content::Document* document = target && m_guide ? m_guide->find_head(target->document) : nullptr;
    const bool outside = !document && address.find("//") != std::string::npos;
    say(document ? document->code() + "  " + document->title : outside ? address : std::string{});
}

void MainFrame::next_pane() {
    DocumentView& view = m_tabs->current();
    if (m_search->field_has_focus() && m_search->list().rows() > 0) {
        m_search->list().focus_row(0);
    } else if (view.canvas().HasFocus() && view.side().IsShown()) {
        view.side().SetFocus();
    } else if (view.canvas().HasFocus() || view.side().HasFocus()) {
        m_search->focus_field();
    } else {
        m_notes->uncover_page();
        view.canvas().SetFocus();
    }
}

wxStatusBar& MainFrame::status_bar() {
    return GetStatusBar() ? *GetStatusBar()
                          : *CreateStatusBar(1, wxSTB_ELLIPSIZE_END | wxSTB_SHOW_TIPS | wxFULL_REPAINT_ON_RESIZE);
}

void MainFrame::say(const std::string& sentence) {
    status_bar().SetStatusText(to_wx(sentence));
}

} // namespace wijzer::app::reader

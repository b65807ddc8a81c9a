// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/main_frame.h"

#include "app/language/translate.h"
#include "app/pages/document_page.h"
#include "app/pages/links.h"
#include "app/pages/start_page.h"
#include "app/print/sheet_printer.h"
#include "app/reader/document_canvas.h"
#include "app/reader/native.h"
#include "app/reader/search_panel.h"
#include "app/reader/text.h"
#include "app/system/write_file.h"
#include "content/error.h"
#include "content/utf8.h"
#include "index/words.h"

#include <algorithm>
#include <wx/aboutdlg.h>
#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/splitter.h>
#include <wx/statusbr.h>
#include <wx/textdlg.h>
#include <wx/utils.h>

namespace wijzer::app::reader {
namespace {

using language::tr;
using language::tr_with;

constexpr int reading_size = 18;  // pixels at 100 %
constexpr int smallest_zoom = 80; // per cent
constexpr int largest_zoom = 250;
constexpr int zoom_step = 10;
constexpr int default_width = 1200; // DIP
constexpr int default_height = 800;
constexpr int default_left = 350;
constexpr int smallest_left = 220;

layout::Color canvas_color(const themes::Theme& theme, const char* role) {
    return theme.color(role);
}

std::vector<layout::TextRange> matching_words(const layout::PageText& text, const index::WordMatcher& matcher) {
    std::vector<layout::TextRange> ranges;
    if (matcher.empty()) {
        return ranges;
    }
    for (const index::Word& word : index::split_words(text.text)) {
        if (matcher.matches(word.folded)) {
            ranges.push_back({word.begin, word.end});
        }
    }
    return ranges;
}

} // namespace

MainFrame::MainFrame(GuideService& service, const themes::ThemeSet& themes, library::Settings& settings,
                     std::string first)
    : wxFrame(nullptr, wxID_ANY, "Transitiewijzer"), m_service(service), m_themes(themes), m_settings(settings),
      m_page_css(themes.stylesheet("page.css")), m_first(std::move(first)) {
    m_zoom = std::clamp(m_settings.number("zoom", 100), smallest_zoom, largest_zoom);
    SetMenuBar(make_menu_bar());
    CreateStatusBar();
    build_panes();
    restore_window();
    apply_style();
    connect();
    bind_actions();
    listen_to_service();
    m_search->focus_field();
}

MainFrame::~MainFrame() {
    m_service.stop_listening();
}

void MainFrame::build_panes() {
    m_splitter =
        new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE | wxSP_NOBORDER);
    m_search = new SearchPanel(m_splitter);
    m_canvas = new DocumentCanvas(m_splitter, m_hyphenator);
    native::set_accessible_name(*m_canvas, tr("Document"));
    m_splitter->SetMinimumPaneSize(FromDIP(smallest_left));
    m_splitter->SplitVertically(m_search, m_canvas, FromDIP(default_left));
}

void MainFrame::restore_window() {
    SetMinClientSize(FromDIP(wxSize(640, 420)));
    SetSize(FromDIP(wxSize(std::max(m_settings.number("window-width", default_width), 400),
                           std::max(m_settings.number("window-height", default_height), 300))));
    m_splitter->SetSashPosition(FromDIP(std::max(m_settings.number("left-width", default_left), smallest_left)));
}

void MainFrame::remember_window() {
    const wxSize size = ToDIP(GetSize());
    m_settings.set("window-width", size.x);
    m_settings.set("window-height", size.y);
    m_settings.set("left-width", ToDIP(m_splitter->GetSashPosition()));
    m_settings.set("zoom", m_zoom);
    try {
        m_settings.save();
    } catch (const content::Error& error) {
        SetStatusText(to_wx(error.what())); // the window closes all the same
    }
}

void MainFrame::connect() {
    m_search->on_question = [this](const std::string& text) { ask(text); };
    m_search->on_open = [this](const content::DocumentId& id) {
        open(id.name);
        m_canvas->SetFocus();
    };
    m_canvas->on_link = [this](const std::string& address) { on_link(address); };
    m_canvas->on_hover = [this](const std::string& address) { on_hover(address); };
    m_canvas->Bind(wxEVT_MOUSEWHEEL, &MainFrame::on_zoom_wheel, this);
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) {
        remember_window();
        event.Skip();
    });
}

void MainFrame::bind_actions() {
    for (const ActionRow& row : action_table()) {
        Bind(
            wxEVT_MENU, [this, action = row.action](wxCommandEvent&) { perform(action); }, id_of(row.action));
    }
}

void MainFrame::listen_to_service() {
    GuideService::Callbacks callbacks;
    callbacks.guide_loaded = [this](content::LoadResult result) {
        CallAfter([this, shared = std::make_shared<content::LoadResult>(std::move(result))] {
            on_guide_loaded(std::move(*shared));
        });
    };
    callbacks.index_progress = [this](std::size_t done, std::size_t total) {
        CallAfter([this, done, total] {
            m_search->show_status(
                tr_with("Preparing the search: {} of {}", std::to_string(done), std::to_string(total)));
        });
    };
    callbacks.index_ready = [this] { CallAfter([this] { ask(m_search->question()); }); };
    callbacks.answered = [this](index::Answer answer, const std::string& text) {
        CallAfter([this, shared = std::make_shared<index::Answer>(std::move(answer)), text] {
            on_answered(std::move(*shared), text);
        });
    };
    callbacks.reported = [this](const std::string& sentence) {
        CallAfter([this, sentence] { SetStatusText(to_wx(sentence)); });
    };
    m_service.listen(std::move(callbacks));
}

void MainFrame::on_guide_loaded(content::LoadResult result) {
    m_guide = std::move(result.guide);
    m_problems = std::move(result.problems);
    open(m_first);
    if (!m_problems.empty()) {
        SetStatusText(to_wx(language::tr_count("%d problem in the guide: see File, Problems in the guide",
                                               "%d problems in the guide: see File, Problems in the guide",
                                               static_cast<long>(m_problems.size()))));
    }
}

void MainFrame::ask(const std::string& text) {
    index::Query query;
    query.text = text;
    m_service.ask(std::move(query));
}

void MainFrame::on_answered(index::Answer answer, const std::string& text) {
    if (text != m_search->question() || !m_guide) {
        return; // an answer to a question that has changed since
    }
    m_matcher = answer.matcher;
    m_search->show(answer, text, m_guide->manifest());
}

void MainFrame::open(const std::string& id_or_code) {
    if (!m_guide) {
        m_first = id_or_code;
        return;
    }
    const content::Document* document = m_guide->find(id_or_code);
    const library::Place place{document ? document->id.name : id_or_code, 0};
    m_history.visit(place, m_canvas->scroll());
    show_place(place);
}

void MainFrame::show_place(const library::Place& place) {
    m_current = place.document;
    const content::Document* document = m_guide->find(content::DocumentId{place.document});
    if (document) {
        m_canvas->show(pages::make_document_page(*m_guide, *document), place.scroll);
        SetTitle(to_wx(document->title + " – Transitiewijzer"));
    } else if (place.document.empty()) {
        m_canvas->show(pages::make_start_page(*m_guide), place.scroll);
        SetTitle("Transitiewijzer");
    } else {
        m_canvas->show(
            pages::make_message_page(tr("Not in this guide"), tr_with("There is no document '{}'.", place.document)),
            0);
        SetTitle("Transitiewijzer");
    }
    mark_answer_words();
    GetMenuBar()->Enable(id_of(Action::go_back), m_history.can_go_back());
    GetMenuBar()->Enable(id_of(Action::go_forward), m_history.can_go_forward());
    GetMenuBar()->Enable(id_of(Action::save_sheet), document != nullptr);
}

void MainFrame::mark_answer_words() {
    const bool asked = !m_search->question().empty() && !m_current.empty();
    m_canvas->set_marks(
        asked ? FindMarks([this](const layout::PageText& text) { return matching_words(text, m_matcher); })
              : FindMarks());
}

void MainFrame::on_link(const std::string& address) {
    if (const auto id = pages::document_in(address)) {
        open(id->name);
    } else if (address.starts_with('#')) {
        m_canvas->scroll_to_anchor(address.substr(1));
    } else if (wxMessageBox(to_wx(tr_with("Open this address in your browser?\n\n{}", address)), "Transitiewijzer",
                            wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION, this) == wxYES) {
        wxLaunchDefaultBrowser(to_wx(address));
    }
}

void MainFrame::on_hover(const std::string& address) {
    const auto id = pages::document_in(address);
    const content::Document* document = id && m_guide ? m_guide->find(*id) : nullptr;
    SetStatusText(to_wx(document ? document->code() + "  " + document->title : address));
}

void MainFrame::on_zoom_wheel(wxMouseEvent& event) {
    if (event.ControlDown()) {
        set_zoom(m_zoom + (event.GetWheelRotation() > 0 ? zoom_step : -zoom_step));
    } else {
        event.Skip();
    }
}

void MainFrame::perform(Action action) {
    switch (action) {
    case Action::focus_search:
        m_search->focus_field();
        break;
    case Action::next_pane:
        next_pane();
        break;
    case Action::go_start:
        open({});
        break;
    case Action::go_back:
        if (const auto place = m_history.back(m_canvas->scroll())) {
            show_place(*place);
        }
        break;
    case Action::go_forward:
        if (const auto place = m_history.forward(m_canvas->scroll())) {
            show_place(*place);
        }
        break;
    case Action::find_in_page:
        find_in_page();
        break;
    case Action::find_next:
        m_canvas->go_to_mark(1);
        break;
    case Action::find_previous:
        m_canvas->go_to_mark(-1);
        break;
    case Action::copy:
        m_canvas->copy();
        break;
    case Action::select_all:
        m_canvas->select_all();
        break;
    case Action::zoom_in:
        set_zoom(m_zoom + zoom_step);
        break;
    case Action::zoom_out:
        set_zoom(m_zoom - zoom_step);
        break;
    case Action::zoom_normal:
        set_zoom(100);
        break;
    case Action::next_theme:
        next_theme();
        break;
    case Action::save_sheet:
        save_sheet();
        break;
    case Action::show_problems:
        show_problems();
        break;
    case Action::about:
        show_about();
        break;
    case Action::quit:
        Close();
        break;
    }
}

void MainFrame::apply_style() {
    const themes::Theme& theme = m_themes.find(m_settings.text("theme", "licht"));
    native::apply_theme(theme, m_zoom / 100.0);
    m_search->set_theme(theme);
    CanvasStyle style;
    style.reading_size = FromDIP(reading_size) * m_zoom / 100;
    style.css = theme.resolve(m_page_css, style.reading_size);
    style.paper = canvas_color(theme, "paper");
    style.mark = canvas_color(theme, "mark");
    style.selection = canvas_color(theme, "selection");
    style.focus = canvas_color(theme, "accent");
    m_canvas->set_style(std::move(style));
    if (m_guide) {
        ask(m_search->question()); // the list's colours are in its rows
    }
}

void MainFrame::set_zoom(int percent) {
    m_zoom = std::clamp(percent, smallest_zoom, largest_zoom);
    apply_style();
    SetStatusText(to_wx(tr_with("Text size {} %", std::to_string(m_zoom))));
}

void MainFrame::next_theme() {
    const auto& all = m_themes.themes();
    const std::string current = m_themes.find(m_settings.text("theme", "licht")).id();
    const auto place =
        std::find_if(all.begin(), all.end(), [&](const themes::Theme& theme) { return theme.id() == current; });
    const themes::Theme& next = place == all.end() || place + 1 == all.end() ? all.front() : *(place + 1);
    m_settings.set("theme", next.id());
    apply_style();
    SetStatusText(to_wx(next.name(language::current())));
}

void MainFrame::next_pane() {
    if (m_search->field_has_focus()) {
        m_search->list().rows() > 0 ? m_search->list().focus_row(0) : m_canvas->SetFocus();
    } else if (m_canvas->HasFocus()) {
        m_search->focus_field();
    } else {
        m_canvas->SetFocus();
    }
}

void MainFrame::save_sheet() {
    const content::Document* document = m_guide ? m_guide->find(content::DocumentId{m_current}) : nullptr;
    if (!document) {
        return;
    }
    wxFileDialog dialog(this, to_wx(tr("Save sheet as PDF")), wxString(), to_wx(document->id.name + ".pdf"),
                        "PDF (*.pdf)|*.pdf", wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK) {
        return;
    }
    const std::string file = to_utf8(dialog.GetPath());
    try {
        print::PrintJob job;
        job.documents = {document};
        system::write_file(content::path_from_utf8(file), print::make_pdf(*m_guide, m_themes, job));
        SetStatusText(to_wx(tr_with("Saved {}", file)));
    } catch (const content::Error& error) {
        SetStatusText(to_wx(error.what()));
    }
}

void MainFrame::show_problems() {
    std::string text;
    for (const content::Problem& problem : m_problems) {
        text += content::to_string(problem) + '\n';
    }
    wxTextEntryDialog dialog(this, wxString(), to_wx(tr("Problems in the guide")),
                             to_wx(text.empty() ? tr("There are no problems in this guide.") : text),
                             wxTextEntryDialogStyle | wxTE_MULTILINE | wxTE_READONLY);
    dialog.SetSize(FromDIP(wxSize(800, 500)));
    dialog.ShowModal();
}

void MainFrame::find_in_page() {
    const wxString word =
        wxGetTextFromUser(to_wx(tr("Find in this document")), to_wx(tr("Find in page")), wxString(), this);
    if (word.empty()) {
        return;
    }
    m_canvas->set_marks([needle = to_utf8(word)](const layout::PageText& text) { return text.find_all(needle); });
    SetStatusText(to_wx(language::tr_count("%d match", "%d matches", static_cast<long>(m_canvas->marks()))));
    m_canvas->go_to_mark(1);
    m_canvas->SetFocus();
}

void MainFrame::show_about() {
    wxAboutDialogInfo info;
    info.SetName("Transitiewijzer");
    info.SetDescription(to_wx(tr("Interventions for societal transitions, offline")));
    info.SetCopyright(to_wx(tr("Program: GPL-3.0-or-later. Guide: CC BY-SA 4.0.")));
    wxAboutBox(info, this);
}

} // namespace wijzer::app::reader

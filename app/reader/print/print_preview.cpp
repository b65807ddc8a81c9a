// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/print/print_preview.h"

#include "app/language/translate.h"
#include "app/reader/print/paper_view.h"
#include "app/reader/print/thumbnail_strip.h"
#include "app/reader/toolkit/home_thread.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/save_dialog.h"
#include "app/reader/toolkit/text.h"
#include "app/system/paths.h"
#include "content/base/utf8.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/gauge.h>
#include <wx/infobar.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace wijzer::app::reader {

using language::tr;
using language::tr_with;

PrintPreview::PrintPreview(wxWindow* parent, const std::shared_ptr<const content::Guide>& guide,
                           const themes::ThemeSet& themes, PreviewJob start)
    : wxDialog(parent, wxID_ANY, to_wx(tr("Print preview")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER | wxMAXIMIZE_BOX),
      m_start(std::move(start)), m_composer(guide, themes, window_thread()), m_saver(window_thread()),
      m_spooler(window_thread()) {
    choose_file = [this](const std::string& name) { return ask_for_file(name); };
    m_job.documents = m_start.documents;
    build();
    connect();
    compose();
    m_view->SetFocus();
}

void PrintPreview::build() {
    m_choices = new PreviewChoices(this, m_start.kind, m_start.paper, !m_start.notes.empty());
    m_notice = new wxInfoBar(this);
    m_notice->AddButton(wxID_CLOSE, to_wx(tr("Close")));
    native::name_pictured_buttons(*m_notice, tr("Close"));
    m_strip = new ThumbnailStrip(this);
    m_view = new PaperView(this);
    auto* desk = new wxBoxSizer(wxHORIZONTAL);
    desk->Add(m_strip, wxSizerFlags().Expand());
    desk->Add(m_view, wxSizerFlags(1).Expand());
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(m_choices, wxSizerFlags().Expand().Border());
    sizer->Add(m_notice, wxSizerFlags().Expand());
    sizer->Add(desk, wxSizerFlags(1).Expand());
    sizer->Add(make_buttons(), wxSizerFlags().Expand().Border());
    SetSizer(sizer);
    SetSize(FromDIP(wxSize(1040, 800)));
}

wxSizer* PrintPreview::make_buttons() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    m_gauge = new wxGauge(this, wxID_ANY, 1);
    native::set_accessible_name(*m_gauge, tr("Progress"));
    m_stop = new wxButton(this, wxID_STOP, to_wx(tr("Stop")));
    m_state = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_MIDDLE);
    m_save = new wxButton(this, wxID_SAVE, to_wx(tr("Save as PDF…")));
    m_print = new wxButton(this, wxID_PRINT, to_wx(tr("Print…")));
    row->Add(m_gauge, wxSizerFlags(1).Center().Border(wxRIGHT));
    row->Add(m_stop, wxSizerFlags().Border(wxRIGHT));
    row->Add(m_state, wxSizerFlags(1).Center().Border(wxRIGHT));
    row->Add(new wxButton(this, wxID_CANCEL, to_wx(tr("Close"))), wxSizerFlags().Border(wxRIGHT));
    row->Add(m_save, wxSizerFlags().Border(wxRIGHT));
    row->Add(m_print);
    m_print->SetDefault();
    return row;
}

void PrintPreview::connect() {
    m_choices->on_changed = [this] { compose(); };
    m_choices->on_paper = [this] {
        if (m_start.on_paper) {
            m_start.on_paper(m_choices->paper());
        }
    };
    m_choices->on_zoom = [this] { on_zoom_chosen(); };
    m_view->on_zoom = [this] { m_choices->show_zoom(m_view->zoom()); }; // by the wheel or the keys
    m_view->on_page = [this] { m_strip->mark(m_view->page()); };
    m_strip->on_page = [this](std::size_t page) { m_view->go_to_page(page); };
    m_composer.on_progress = [this](std::size_t done, std::size_t total) { show_progress(done, total); };
    m_composer.on_done = [this](std::shared_ptr<const PrintedJob> job) { show_pages(std::move(job)); };
    m_composer.on_failed = [this](const std::string& reason) {
        show_pages(nullptr);
        report(reason);
    };
    m_saver.on_progress = [this](std::size_t done, std::size_t total) { show_progress(done, total); };
    m_saver.on_saved = [this](const std::filesystem::path& file) {
        set_working(false);
        show_state(tr_with("Saved {}", content::path_to_utf8(file)));
    };
    m_saver.on_stopped = [this] {
        set_working(false);
        show_state(tr("Stopped; nothing was written"));
    };
    m_saver.on_failed = [this](const std::string& reason) {
        set_working(false);
        report(reason);
    };
    m_spooler.on_saved = [this](const std::filesystem::path& file) { send_to_printer(file); };
    m_spooler.on_failed = [this](const std::string& reason) {
        set_working(false);
        report(reason);
    };
    m_stop->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { on_stop(); });
    m_save->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { on_save(); });
    m_print->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { on_print(); });
    Bind(
        wxEVT_BUTTON, [this](wxCommandEvent&) { Close(); }, wxID_CANCEL); // Escape also presses this button
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent&) { Destroy(); });
}

void PrintPreview::on_zoom_chosen() {
    const int choice = m_choices->zoom_choice();
    if (choice < 2) {
        m_view->set_fit(choice == 0 ? PaperView::Fit::page : PaperView::Fit::width);
    } else {
        m_view->set_zoom(m_choices->zoom_at(choice));
    }
}

void PrintPreview::compose() {
    m_choices->fill(m_job);
    m_job.notes = m_choices->with_notes() ? m_start.notes : decltype(m_start.notes){};
    show_state({});
    m_notice->Dismiss();
    m_problem.clear();
    m_working = true;
    set_working(true);
    m_composer.start(m_job);
}

/// Shows or hides the progress and disables what cannot be done meanwhile. The pages before stay in sight while others
/// are composed, but cannot be printed or saved.
void PrintPreview::set_working(bool working) {
    const bool long_work = m_job.documents.size() > 1 || m_saver.is_busy(); // one document is done in a moment
    m_gauge->Show(working && long_work);
    m_gauge->SetValue(0);
    m_stop->Show(working && long_work);
    m_state->Show(!working || !long_work);
    m_save->Enable(!working && m_made);
    m_print->Enable(!working && m_made);
    m_choices->Enable(!m_saver.is_busy() && !m_spooler.is_busy());
    Layout();
}

void PrintPreview::show_progress(std::size_t done, std::size_t total) {
    m_gauge->SetRange(static_cast<int>(total));
    m_gauge->SetValue(static_cast<int>(done));
}

void PrintPreview::show_pages(std::shared_ptr<const PrintedJob> job) {
    m_view->show(nullptr);
    m_strip->show(nullptr);
    m_made = std::move(job);
    m_working = false;
    const print::Composition* pages = m_made ? &m_made->pages : nullptr;
    m_strip->show(pages);
    m_view->show(pages);
    m_strip->mark(m_view->page());
    show_state(pages ? tr_with("Pages: {}", std::to_string(pages->pages.size())) : std::string{});
    set_working(false);
}

void PrintPreview::show_state(const std::string& sentence) {
    m_state->SetLabel(to_wx(sentence));
    m_state->SetToolTip(to_wx(sentence)); // the label shortens a long path
}

std::string PrintPreview::state() const {
    return to_utf8(m_state->GetLabel());
}

std::string PrintPreview::notice() const {
    return m_notice->IsShown() ? m_problem : std::string{};
}

void PrintPreview::on_stop() {
    if (m_saver.is_busy()) {
        m_saver.stop();
        return;
    }
    m_composer.stop();
    show_pages(nullptr);
    show_state(tr("Stopped"));
}

void PrintPreview::report(const std::string& problem) {
    m_problem = problem;
    if (!problem.empty()) {
        m_notice->ShowMessage(to_wx(problem), wxICON_ERROR);
    }
}

std::optional<std::filesystem::path> PrintPreview::ask_for_file(const std::string& name) {
    return ask_where_to_save(*this, tr("Save as PDF…"), name, pdf_file);
}

void PrintPreview::on_save() {
    const std::string name = m_job.documents.size() == 1 ? m_job.documents.front().name : "transitiewijzer";
    if (const auto file = choose_file(name + ".pdf")) {
        m_saver.start(*file, [made = m_made] { return made->pdf; });
        set_working(true);
    }
}

void PrintPreview::on_print() {
    const print::Composition& pages = m_made->pages;
    m_target = native::choose_printer(*this, pages.metadata.title, pages.width, pages.height);
    if (m_target) {
        m_printed_title = pages.metadata.title;
        m_spooler.start(
            system::new_private_file("pdf"), [made = m_made] { return made->pdf; }, system::Access::owner_only);
        set_working(true);
    }
}

/// Gives the file to the queue of the system. Printing goes on when this window is closed; a failure is then not
/// reported.
void PrintPreview::send_to_printer(const std::filesystem::path& file) {
    set_working(false);
    const wxWeakRef<PrintPreview> self(this);
    m_target->send(m_printed_title, file, [self](const std::string& reason) {
        if (self) {
            self->report(tr_with("The printer's queue did not take it: {}", reason));
        }
    });
    m_target.reset();
}

PrintPreview* show_print_preview(wxWindow* parent, const std::shared_ptr<const content::Guide>& guide,
                                 const themes::ThemeSet& themes, PreviewJob job) {
    const bool any = std::any_of(job.documents.begin(), job.documents.end(), [&](const content::DocumentId& id) {
        return guide && guide->find_head(id) != nullptr;
    });
    if (!any) {
        return nullptr;
    }
    auto* preview = new PrintPreview(parent, guide, themes, std::move(job));
    preview->Show();
    return preview;
}

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/print_preview.h"

#include "app/language/translate.h"
#include "app/print/sheet_printer.h"
#include "app/reader/native.h"
#include "app/reader/native_print.h"
#include "app/reader/paper_view.h"
#include "app/reader/preview_composer.h"
#include "app/reader/text.h"
#include "app/system/write_file.h"
#include "content/error.h"
#include "content/utf8.h"

#include <algorithm>
#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/filedlg.h>
#include <wx/gauge.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/wrapsizer.h>

namespace wijzer::app::reader {
namespace {

using language::tr;
using language::tr_with;

constexpr int zooms[] = {25, 50, 75, 100, 125, 150, 200, 300}; // per cent
constexpr const char* kinds[] = {"sheet", "hand-out", "cards", "book"};
constexpr const char* papers[] = {"a4", "a5", "letter"};

class PreviewDialog : public wxDialog {
  public:
    PreviewDialog(wxWindow* parent, const std::shared_ptr<const content::Guide>& guide, const themes::ThemeSet& themes,
                  PreviewJob start)
        : wxDialog(parent, wxID_ANY, to_wx(tr("Print preview")), wxDefaultPosition, wxDefaultSize,
                   wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER | wxMAXIMIZE_BOX),
          m_start(std::move(start)), m_composer(guide, themes, *this) {
        for (const content::DocumentId& id : m_start.documents) {
            if (const content::Document* document = guide->find(id)) {
                m_job.documents.push_back(document);
            }
        }
        m_view = new PaperView(this);
        m_view->on_zoom = [this] { show_zoom(); };
        auto* sizer = new wxBoxSizer(wxVERTICAL);
        sizer->Add(make_choices(), wxSizerFlags().Expand().Border());
        sizer->Add(m_view, wxSizerFlags(1).Expand());
        sizer->Add(make_buttons(), wxSizerFlags().Expand().Border());
        SetSizer(sizer);
        SetSize(FromDIP(wxSize(940, 800)));
        m_composer.on_progress = [this](std::size_t done, std::size_t total) { show_progress(done, total); };
        m_composer.on_done = [this](std::shared_ptr<const PrintedJob> job) { show_pages(std::move(job)); };
        m_composer.on_failed = [this](const std::string& reason) {
            show_pages(nullptr);
            report(reason);
        };
        compose();
        m_view->SetFocus();
    }

  private:
    wxChoice* add_choice(wxSizer& row, const std::string& name, const wxArrayString& labels) {
        auto* choice = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, labels);
        choice->SetSelection(0);
        native::set_accessible_name(*choice, name);
        row.Add(choice, wxSizerFlags().Center().Border(wxRIGHT | wxBOTTOM));
        return choice;
    }

    wxCheckBox* add_check(wxSizer& row, const std::string& label, bool checked) {
        auto* box = new wxCheckBox(this, wxID_ANY, to_wx(label));
        box->SetValue(checked);
        box->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { compose(); });
        row.Add(box, wxSizerFlags().Center().Border(wxRIGHT | wxBOTTOM));
        return box;
    }

    wxSizer* make_choices() {
        auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
        wxArrayString kind_names;
        for (const char* name : {tr("Sheet"), tr("Hand-out"), tr("Cards"), tr("Book")}) {
            kind_names.push_back(to_wx(name));
        }
        wxArrayString paper_names;
        for (const char* name : {"A4", "A5", "Letter"}) {
            paper_names.push_back(name);
        }
        m_kind = add_choice(*row, tr("Kind"), kind_names);
        m_kind->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { compose(); });
        m_paper = add_choice(*row, tr("Paper"), paper_names);
        if (const auto* place = std::find(std::begin(papers), std::end(papers), m_start.paper);
            place != std::end(papers)) {
            m_paper->SetSelection(static_cast<int>(place - std::begin(papers)));
        }
        m_paper->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
            if (m_start.on_paper) {
                m_start.on_paper(papers[m_paper->GetSelection()]);
            }
            compose();
        });
        m_zoom = add_choice(*row, tr("Zoom"), zoom_names());
        m_zoom->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { on_zoom_chosen(); });
        m_large = add_check(*row, tr("Large type"), false);
        m_grey = add_check(*row, tr("Black and white"), false);
        m_stories = add_check(*row, tr("Practice stories"), true);
        m_notes = add_check(*row, tr("Own notes"), false);
        m_notes->Show(!m_start.notes.empty());
        return row;
    }

    static wxArrayString zoom_names() {
        wxArrayString names;
        names.push_back(to_wx(tr("Whole page")));
        names.push_back(to_wx(tr("Page width")));
        for (const int zoom : zooms) {
            names.push_back(wxString::Format("%d %%", zoom));
        }
        return names;
    }

    void on_zoom_chosen() {
        const int choice = m_zoom->GetSelection();
        if (choice < 2) {
            m_view->set_fit(choice == 0 ? PaperView::Fit::page : PaperView::Fit::width);
        } else {
            m_view->set_zoom(zooms[choice - 2]);
        }
    }

    /// Any zoom can come from the wheel and the keys; the choice shows those it knows.
    void show_zoom() {
        const auto* known = std::find(std::begin(zooms), std::end(zooms), m_view->zoom());
        m_zoom->SetSelection(known == std::end(zooms) ? wxNOT_FOUND : static_cast<int>(known - std::begin(zooms)) + 2);
    }

    wxSizer* make_buttons() {
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        m_gauge = new wxGauge(this, wxID_ANY, 1);
        m_stop = new wxButton(this, wxID_STOP, to_wx(tr("Stop")));
        m_state = new wxStaticText(this, wxID_ANY, wxString());
        m_save = new wxButton(this, wxID_SAVE, to_wx(tr("Save as PDF…")));
        m_print = new wxButton(this, wxID_PRINT, to_wx(tr("Print…")));
        m_stop->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { on_stop(); });
        m_save->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { on_save(); });
        m_print->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { on_print(); });
        row->Add(m_gauge, wxSizerFlags(1).Center().Border(wxRIGHT));
        row->Add(m_stop, wxSizerFlags().Border(wxRIGHT));
        row->Add(m_state, wxSizerFlags(1).Center().Border(wxRIGHT));
        row->Add(new wxButton(this, wxID_CANCEL, to_wx(tr("Close"))), wxSizerFlags().Border(wxRIGHT));
        row->Add(m_save, wxSizerFlags().Border(wxRIGHT));
        row->Add(m_print);
        m_print->SetDefault();
        return row;
    }

    void compose() {
        m_job.kind = *print::find_kind(kinds[m_kind->GetSelection()]);
        m_job.paper = *print::find_paper(papers[m_paper->GetSelection()]);
        m_job.large = m_large->GetValue();
        m_job.grey = m_grey->GetValue();
        m_job.stories = m_stories->GetValue();
        m_job.notes = m_notes->GetValue() ? m_start.notes : decltype(m_start.notes){};
        m_notes->Enable(m_job.kind == print::PrintKind::sheet || m_job.kind == print::PrintKind::book);
        m_state->SetLabel(wxString());
        set_working(true);
        m_composer.start(m_job);
    }

    /// The pages of before stay while others are made, but cannot be printed any more.
    void set_working(bool working) {
        const bool many = m_job.documents.size() > 1; // one is there before a bar could be seen
        m_gauge->Show(working && many);
        m_gauge->SetValue(0);
        m_stop->Show(working && many);
        m_state->Show(!working || !many);
        m_save->Enable(!working && m_made);
        m_print->Enable(!working && m_made);
        Layout();
    }

    void show_progress(std::size_t done, std::size_t total) {
        m_gauge->SetRange(static_cast<int>(total));
        m_gauge->SetValue(static_cast<int>(done));
    }

    void show_pages(std::shared_ptr<const PrintedJob> job) {
        m_view->show(nullptr);
        m_made = std::move(job);
        m_view->show(m_made ? &m_made->pages : nullptr);
        m_state->SetLabel(m_made ? to_wx(tr_with("Pages: {}", std::to_string(m_made->pages.pages.size())))
                                 : wxString());
        set_working(false);
    }

    void on_stop() {
        m_composer.stop();
        show_pages(nullptr);
        m_state->SetLabel(to_wx(tr("Stopped")));
    }

    void report(const std::string& problem) {
        if (!problem.empty()) {
            wxMessageBox(to_wx(problem), GetTitle(), wxOK | wxICON_ERROR, this);
        }
    }

    void on_save() {
        const std::string name = m_job.documents.size() == 1 ? m_job.documents.front()->id.name : "transitiewijzer";
        wxFileDialog dialog(this, to_wx(tr("Save as PDF…")), wxString(), to_wx(name + ".pdf"), "PDF (*.pdf)|*.pdf",
                            wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
        if (dialog.ShowModal() != wxID_OK) {
            return;
        }
        try {
            system::write_file(content::path_from_utf8(to_utf8(dialog.GetPath())), m_made->pdf);
        } catch (const content::Error& error) {
            report(error.what());
        }
    }

    void on_print() {
        try {
            report(native::print_pdf(*this, m_made->pages.metadata.title, m_made->pdf, m_made->pages.width,
                                     m_made->pages.height));
        } catch (const content::Error& error) {
            report(error.what());
        }
    }

    PreviewJob m_start;
    print::PrintJob m_job;
    std::shared_ptr<const PrintedJob> m_made;
    PaperView* m_view = nullptr;
    wxChoice* m_kind = nullptr;
    wxChoice* m_paper = nullptr;
    wxChoice* m_zoom = nullptr;
    wxCheckBox* m_large = nullptr;
    wxCheckBox* m_grey = nullptr;
    wxCheckBox* m_stories = nullptr;
    wxCheckBox* m_notes = nullptr;
    wxGauge* m_gauge = nullptr;
    wxButton* m_stop = nullptr;
    wxButton* m_save = nullptr;
    wxButton* m_print = nullptr;
    wxStaticText* m_state = nullptr;
    PreviewComposer m_composer; // last: its thread ends before what it brings home to
};

} // namespace

void show_print_preview(wxWindow* parent, std::shared_ptr<const content::Guide> guide, const themes::ThemeSet& themes,
                        PreviewJob job) {
    const bool any = std::any_of(job.documents.begin(), job.documents.end(),
                                 [&](const content::DocumentId& id) { return guide && guide->find(id) != nullptr; });
    if (any) {
        PreviewDialog(parent, guide, themes, std::move(job)).ShowModal();
    }
}

} // namespace wijzer::app::reader

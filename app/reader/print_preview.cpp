// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/print_preview.h"

#include "app/language/translate.h"
#include "app/print/composition.h"
#include "app/print/sheet_printer.h"
#include "app/reader/native.h"
#include "app/reader/native_print.h"
#include "app/reader/text.h"
#include "app/system/write_file.h"
#include "content/error.h"
#include "content/utf8.h"

#include <algorithm>
#include <cairo.h>
#include <optional>
#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dcclient.h>
#include <wx/dialog.h>
#include <wx/filedlg.h>
#include <wx/graphics.h>
#include <wx/msgdlg.h>
#include <wx/scrolwin.h>
#include <wx/settings.h>
#include <wx/sizer.h>
#include <wx/slider.h>

namespace wijzer::app::reader {
namespace {

using language::tr;

constexpr int page_gap = 12; // DIP
constexpr int smallest_zoom = 15;
constexpr int largest_zoom = 250;
constexpr int first_zoom = 85; // per cent of a point to a pixel: an A4 whole in a usual window
constexpr const char* kinds[] = {"sheet", "handout", "cards", "book"};
constexpr const char* papers[] = {"a4", "a5", "letter"};

/// The pages, one below the other; at a small zoom beside each other, as thumbnails.
class PageView : public wxScrolledCanvas {
  public:
    explicit PageView(wxWindow* parent) : wxScrolledCanvas(parent, wxID_ANY) {
        SetScrollRate(10, 10);
        SetBackgroundStyle(wxBG_STYLE_PAINT);
        Bind(wxEVT_PAINT, &PageView::on_paint, this);
        Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
            arrange();
            event.Skip();
        });
    }

    void show(const print::Composition* pages) {
        m_pages = pages;
        arrange();
    }

    void set_zoom(int zoom) {
        m_zoom = zoom;
        arrange();
    }

  private:
    int page_width() const { return static_cast<int>(m_pages->width * m_zoom / 100); }
    int page_height() const { return static_cast<int>(m_pages->height * m_zoom / 100); }
    int gap() const { return FromDIP(page_gap); }
    int columns() const { return std::max(1, (GetClientSize().x - gap()) / (page_width() + gap())); }

    void arrange() {
        if (m_pages) {
            const int count = static_cast<int>(m_pages->pages.size());
            const int rows = (count + columns() - 1) / columns();
            SetVirtualSize(columns() * (page_width() + gap()) + gap(), rows * (page_height() + gap()) + gap());
        }
        Refresh();
    }

    void on_paint(wxPaintEvent&) {
        wxPaintDC dc(this);
        dc.SetBackground(wxBrush(wxColour(128, 132, 136))); // a desk that white paper stands out on in every theme
        dc.Clear();
        const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
        if (!m_pages || !context) {
            return;
        }
        auto* cairo = static_cast<cairo_t*>(context->GetNativeContext());
        const wxPoint origin = CalcUnscrolledPosition(wxPoint(0, 0));
        for (std::size_t page = 0; page < m_pages->pages.size(); ++page) {
            const int index = static_cast<int>(page);
            const int x = gap() + index % columns() * (page_width() + gap()) - origin.x;
            const int y = gap() + index / columns() * (page_height() + gap()) - origin.y;
            if (y < GetClientSize().y && y + page_height() > 0) {
                draw_page(cairo, page, x, y);
            }
        }
    }

    void draw_page(cairo_t* cairo, std::size_t page, int x, int y) const {
        // Drawn larger and scaled down: cairo puts glyphs on whole pixels, which at reading size would spoil their
        // spacing.
        constexpr int oversampling = 3;
        cairo_surface_t* picture =
            cairo_image_surface_create(CAIRO_FORMAT_RGB24, page_width() * oversampling, page_height() * oversampling);
        cairo_t* large = cairo_create(picture);
        cairo_set_source_rgb(large, 1, 1, 1); // paper is white in every theme
        cairo_paint(large);
        cairo_scale(large, oversampling * m_zoom / 100.0, oversampling * m_zoom / 100.0);
        m_pages->draw(large, page);
        cairo_destroy(large);
        cairo_save(cairo);
        cairo_translate(cairo, x, y);
        cairo_scale(cairo, 1.0 / oversampling, 1.0 / oversampling);
        cairo_set_source_surface(cairo, picture, 0, 0);
        cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_BEST);
        cairo_paint(cairo);
        cairo_restore(cairo);
        cairo_surface_destroy(picture);
    }

    const print::Composition* m_pages = nullptr;
    int m_zoom = first_zoom;
};

class PreviewDialog : public wxDialog {
  public:
    PreviewDialog(wxWindow* parent, std::shared_ptr<const content::Guide> guide, const themes::ThemeSet& themes,
                  const std::vector<content::DocumentId>& documents, const std::string& paper)
        : wxDialog(parent, wxID_ANY, to_wx(tr("Print preview")), wxDefaultPosition, wxDefaultSize,
                   wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER | wxMAXIMIZE_BOX),
          m_guide(std::move(guide)), m_themes(themes) {
        for (const content::DocumentId& id : documents) {
            if (const content::Document* document = m_guide->find(id)) {
                m_job.documents.push_back(document);
            }
        }
        m_view = new PageView(this);
        auto* sizer = new wxBoxSizer(wxVERTICAL);
        sizer->Add(make_choices(), wxSizerFlags().Expand().Border());
        sizer->Add(m_view, wxSizerFlags(1).Expand());
        sizer->Add(make_buttons(), wxSizerFlags().Right().Border());
        SetSizer(sizer);
        SetSize(FromDIP(wxSize(900, 800)));
        if (const auto* place = std::find(std::begin(papers), std::end(papers), paper); place != std::end(papers)) {
            m_paper->SetSelection(static_cast<int>(place - std::begin(papers)));
        }
        compose();
    }

  private:
    wxChoice* add_choice(wxSizer& row, const std::string& name, const wxArrayString& labels) {
        auto* choice = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, labels);
        choice->SetSelection(0);
        native::set_accessible_name(*choice, name);
        choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { compose(); });
        row.Add(choice, wxSizerFlags().Center().Border(wxRIGHT));
        return choice;
    }

    wxCheckBox* add_check(wxSizer& row, const std::string& label, bool checked) {
        auto* box = new wxCheckBox(this, wxID_ANY, to_wx(label));
        box->SetValue(checked);
        box->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { compose(); });
        row.Add(box, wxSizerFlags().Center().Border(wxRIGHT));
        return box;
    }

    wxSizer* make_choices() {
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        wxArrayString kind_names;
        for (const char* name : {tr("Sheet"), tr("Hand-out"), tr("Cards"), tr("Book")}) {
            kind_names.push_back(to_wx(name));
        }
        wxArrayString paper_names;
        for (const char* name : {"A4", "A5", "Letter"}) {
            paper_names.push_back(name);
        }
        m_kind = add_choice(*row, tr("Kind"), kind_names);
        m_paper = add_choice(*row, tr("Paper"), paper_names);
        m_large = add_check(*row, tr("Large type"), false);
        m_grey = add_check(*row, tr("Black and white"), false);
        m_stories = add_check(*row, tr("Practice stories"), true);
        auto* zoom = new wxSlider(this, wxID_ANY, first_zoom, smallest_zoom, largest_zoom);
        native::set_accessible_name(*zoom, tr("Zoom"));
        zoom->Bind(wxEVT_SLIDER, [this, zoom](wxCommandEvent&) { m_view->set_zoom(zoom->GetValue()); });
        row->Add(zoom, wxSizerFlags(1).Center());
        return row;
    }

    wxSizer* make_buttons() {
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        auto* save = new wxButton(this, wxID_SAVE, to_wx(tr("Save as PDF…")));
        auto* print = new wxButton(this, wxID_PRINT, to_wx(tr("Print…")));
        save->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { on_save(); });
        print->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { on_print(); });
        row->Add(new wxButton(this, wxID_CANCEL, to_wx(tr("Close"))), wxSizerFlags().Border(wxRIGHT));
        row->Add(save, wxSizerFlags().Border(wxRIGHT));
        row->Add(print);
        print->SetDefault();
        return row;
    }

    void compose() {
        const wxBusyCursor busy;
        m_job.kind = *print::find_kind(kinds[m_kind->GetSelection()]);
        m_job.paper = *print::find_paper(papers[m_paper->GetSelection()]);
        m_job.large = m_large->GetValue();
        m_job.grey = m_grey->GetValue();
        m_job.stories = m_stories->GetValue();
        m_view->show(nullptr);
        m_pages = print::compose(*m_guide, m_themes, m_job);
        m_view->show(&*m_pages);
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
            system::write_file(content::path_from_utf8(to_utf8(dialog.GetPath())), print::to_pdf(*m_pages));
        } catch (const content::Error& error) {
            report(error.what());
        }
    }

    void on_print() {
        try {
            report(native::print_pdf(*this, m_pages->metadata.title, print::to_pdf(*m_pages), m_pages->width,
                                     m_pages->height));
        } catch (const content::Error& error) {
            report(error.what());
        }
    }

    std::shared_ptr<const content::Guide> m_guide;
    const themes::ThemeSet& m_themes;
    print::PrintJob m_job;
    std::optional<print::Composition> m_pages;
    PageView* m_view = nullptr;
    wxChoice* m_kind = nullptr;
    wxChoice* m_paper = nullptr;
    wxCheckBox* m_large = nullptr;
    wxCheckBox* m_grey = nullptr;
    wxCheckBox* m_stories = nullptr;
};

} // namespace

void show_print_preview(wxWindow* parent, std::shared_ptr<const content::Guide> guide, const themes::ThemeSet& themes,
                        std::vector<content::DocumentId> documents, const std::string& paper) {
    const bool any = std::any_of(documents.begin(), documents.end(),
                                 [&](const content::DocumentId& id) { return guide && guide->find(id) != nullptr; });
    if (any) {
        PreviewDialog(parent, std::move(guide), themes, documents, paper).ShowModal();
    }
}

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/overview/compare_window.h"

#include "app/language/translate.h"
#include "app/pages/compare.h"
#include "app/print/page_printer.h"
#include "app/reader/page/document_canvas.h"
#include "app/reader/toolkit/home_thread.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/save_dialog.h"
#include "app/reader/toolkit/text.h"
#include "content/address.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <wx/button.h>
#include <wx/msgdlg.h>
#include <wx/panel.h>
#include <wx/sizer.h>

namespace wijzer::app::reader {
namespace {

using language::tr;

constexpr int width = 1180; // DIP
constexpr int height = 800;
constexpr int space = 4;
constexpr int between_columns = 12;
constexpr int arrow_width = 44;
constexpr int smallest_text = 14; // DIP; the text is not made smaller to let all columns fit
constexpr int words_before = 6;   // reading sizes: the width of the names of the rows
constexpr int column_width = 8;   // reading sizes

} // namespace

CompareWindow::CompareWindow(wxWindow* parent, std::shared_ptr<const content::Guide> guide,
                             const themes::ThemeSet& themes, const themes::Theme& theme, int reading_size,
                             const std::vector<content::DocumentId>& ids)
    : wxFrame(parent, wxID_ANY, to_wx(tr("Compare"))), m_guide(std::move(guide)), m_themes(themes), m_theme(theme),
      m_reading_size(reading_size), m_saver(window_thread()) {
    m_saver.on_saved = [](const std::filesystem::path&) {};
    m_saver.on_failed = [this](const std::string& reason) {
        wxMessageBox(to_wx(reason), to_wx(tr("Compare")), wxOK | wxICON_WARNING, this);
    };
    for (const content::DocumentId& id : ids) {
        const content::Document* document = m_guide->find(id);
        if (document && document->kind == content::Kind::intervention) {
            m_documents.push_back(document);
        }
    }
    if (const auto* owner = wxDynamicCast(wxGetTopLevelParent(parent), wxTopLevelWindow)) {
        SetIcons(owner->GetIcons());
    }
    m_bar = new wxPanel(this);
    m_canvas = new DocumentCanvas(this, m_tools);
    native::name_text(*m_canvas, tr("Compare"));
    m_canvas->on_link = [this](const std::string& address, OpenIn) {
        if (const auto target = content::target_of(address); target && on_open) {
            on_open(target->document);
        }
    };
    auto* save = new wxButton(this, wxID_ANY, to_wx(tr("Save as PDF…")));
    save->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { save_pdf(); });
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(m_bar, wxSizerFlags().Expand());
    sizer->Add(m_canvas, wxSizerFlags(1).Expand());
    sizer->Add(save, wxSizerFlags().Right().Border(wxALL, FromDIP(2 * space)));
    SetSizer(sizer);
    SetSize(FromDIP(wxSize(width, height)));
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        fit_text();
        event.Skip();
    });
    fill_bar(0);
    show_table();
}

std::vector<content::DocumentId> CompareWindow::order() const {
    std::vector<content::DocumentId> ids;
    for (const content::Document* document : m_documents) {
        ids.push_back(document->id);
    }
    return ids;
}

/// Chooses the text size so that all columns fit in the window: a column out of sight cannot be compared.
void CompareWindow::fit_text() {
    const int columns = static_cast<int>(m_documents.size());
    const int fitting = GetClientSize().x / (words_before + column_width * columns);
    const int size = std::clamp(fitting, std::min(FromDIP(smallest_text), m_reading_size), m_reading_size);
    if (size != m_text_size) {
        m_text_size = size;
        m_canvas->set_style(page_style(m_themes, m_theme, size));
    }
}

void CompareWindow::show_table() {
    fit_text();
    m_canvas->show(pages::make_comparison(*m_guide, m_documents), m_canvas->scroll());
}

void CompareWindow::move(std::size_t column, int step) {
    const std::ptrdiff_t target = static_cast<std::ptrdiff_t>(column) + step;
    if (column >= m_documents.size() || target < 0 || target >= std::ssize(m_documents)) {
        return;
    }
    std::swap(m_documents[column], m_documents[static_cast<std::size_t>(target)]);
    fill_bar(static_cast<std::size_t>(target));
    show_table();
}

void CompareWindow::fill_bar(std::size_t focused) {
    m_bar->DestroyChildren();
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const wxSizerFlags flags = wxSizerFlags().Border(wxALL, FromDIP(space));
    std::vector<wxButton*> columns;
    for (std::size_t column = 0; column < m_documents.size(); ++column) {
        const auto add_arrow = [&](const wxString& sign, int step, const char* name, bool possible) {
            auto* arrow = new wxButton(m_bar, wxID_ANY, sign);
            native::make_chip(*arrow);
            arrow->SetMinSize(wxSize(FromDIP(arrow_width), -1));
            arrow->Show(possible);
            native::set_accessible_name(*arrow, language::tr_with(name, m_documents[column]->title));
            // Later, because moving replaces the button, whose press must have ended.
            arrow->Bind(wxEVT_BUTTON, [this, column, step](wxCommandEvent&) {
                CallAfter([this, column, step] { move(column, step); });
            });
            row->Add(arrow, flags);
        };
        row->AddSpacer(column == 0 ? 0 : FromDIP(between_columns));
        add_arrow(to_wx("←"), -1, "Move {} to the left", column > 0);
        columns.push_back(new wxButton(m_bar, wxID_ANY, to_wx(m_documents[column]->code())));
        native::make_chip(*columns.back());
        columns.back()->SetToolTip(to_wx(m_documents[column]->title));
        columns.back()->Bind(wxEVT_KEY_DOWN, [this, column](wxKeyEvent& event) { on_bar_key(event, column); });
        columns.back()->Bind(wxEVT_BUTTON, [this, column](wxCommandEvent&) {
            if (on_open) {
                on_open(content::DocumentId(m_documents[column]->id));
            }
        });
        row->Add(columns.back(), flags);
        add_arrow(to_wx("→"), 1, "Move {} to the right", column + 1 < m_documents.size());
    }
    m_bar->SetSizer(row);
    Layout();
    if (focused < columns.size()) {
        columns[focused]->SetFocus();
    }
}

void CompareWindow::on_bar_key(wxKeyEvent& event, std::size_t column) {
    const int key = event.GetKeyCode();
    if (key == WXK_LEFT || key == WXK_RIGHT) {
        CallAfter([this, column, key] { move(column, key == WXK_LEFT ? -1 : 1); });
    } else if (key == WXK_DELETE && m_documents.size() > 1) {
        CallAfter([this, column] {
            m_documents.erase(m_documents.begin() + static_cast<std::ptrdiff_t>(column));
            fill_bar(std::min(column, m_documents.size() - 1));
            show_table();
        });
    } else if (key == WXK_ESCAPE) {
        Close();
    } else {
        event.Skip();
    }
}

void CompareWindow::save_pdf() {
    const auto file = ask_where_to_save(*this, tr("Save as PDF…"), "vergelijking.pdf", pdf_file);
    if (!file) {
        return;
    }
    const content::Manifest& manifest = m_guide->manifest();
    m_saver.start(*file, [html = pages::make_comparison(*m_guide, m_documents), css = m_themes.stylesheet("page.css"),
                          paper = m_themes.find("licht"), // paper is always light, whatever theme the reader uses
                          metadata = print::PdfMetadata{
                              tr("Compare"), manifest.title, {}, {}, manifest.edition + "-01T00:00:00Z"}] {
        return print::make_page_pdf(html, css, paper, metadata);
    });
}

CompareWindow* show_compare_window(wxWindow* parent, std::shared_ptr<const content::Guide> guide,
                                   const themes::ThemeSet& themes, const themes::Theme& theme, int reading_size,
                                   const std::vector<content::DocumentId>& ids) {
    auto* window = new CompareWindow(parent, std::move(guide), themes, theme, reading_size, ids);
    window->Show();
    return window;
}

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/overview/overview_window.h"

#include "app/language/translate.h"
#include "app/reader/toolkit/text.h"

#include <wx/button.h>
#include <wx/sizer.h>

namespace wijzer::app::reader {

using language::tr;

OverviewWindow::OverviewWindow(wxWindow* parent, std::shared_ptr<const content::Guide> guide,
                               const themes::Theme& theme, int text_size)
    : wxFrame(parent, wxID_ANY, to_wx(tr("Kaart"))), m_canvas(new OverviewCanvas(this)),
      m_switch(new wxButton(this, wxID_ANY, to_wx(tr("Transition curve")))),
      m_compare(new wxButton(this, wxID_ANY, to_wx(tr("Compare")))) {
    if (const auto* owner = wxDynamicCast(wxGetTopLevelParent(parent), wxTopLevelWindow)) {
        SetIcons(owner->GetIcons());
    }
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto flags = wxSizerFlags().CentreVertical().Border(wxALL, FromDIP(8));
    row->Add(m_switch, flags);
    row->AddStretchSpacer();
    row->Add(m_compare, flags);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_canvas, wxSizerFlags(1).Expand());
    column->Add(row, wxSizerFlags().Expand());
    SetSizer(column);
    SetClientSize(FromDIP(wxSize(1240, 820)));

    m_canvas->set_guide(std::move(guide));
    m_canvas->set_theme(theme, text_size);
    m_canvas->on_open = [this](const content::DocumentId& id) {
        if (on_open) {
            on_open(id);
        }
    };
    m_switch->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        const bool is_map = m_canvas->view() == OverviewCanvas::View::map;
        m_canvas->show_view(is_map ? OverviewCanvas::View::curve : OverviewCanvas::View::map);
        m_switch->SetLabel(to_wx(is_map ? tr("Kaart") : tr("Transition curve")));
        m_canvas->SetFocus();
    });
    m_compare->Disable();
    m_canvas->on_choose = [this] { m_compare->Enable(m_canvas->chosen().size() >= 2); };
    m_compare->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (on_compare) {
            on_compare(m_canvas->chosen());
        }
    });
    m_canvas->SetFocus();
}

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/search_panel.h"

#include "app/language/translate.h"
#include "app/reader/native.h"
#include "app/reader/text.h"

#include <algorithm>
#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

namespace wijzer::app::reader {

using language::tr;

SearchPanel::SearchPanel(wxWindow* parent)
    : wxPanel(parent), m_field(new wxSearchCtrl(this, wxID_ANY)), m_count(new wxStaticText(this, wxID_ANY, wxString())),
      m_list(new HitList(this)) {
    m_field->ShowCancelButton(true);
    m_field->SetDescriptiveText(to_wx(tr("What do you want to do?")));
    native::set_accessible_name(*m_field, tr("Search"));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_field, wxSizerFlags().Expand().Border(wxALL, FromDIP(12)));
    column->Add(m_count, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(14)));
    column->Add(m_list, wxSizerFlags(1).Expand());
    SetSizer(column);

    m_field->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        if (on_question) {
            on_question(question());
        }
    });
    m_field->Bind(wxEVT_SEARCH_CANCEL, [this](wxCommandEvent&) { m_field->Clear(); });
    m_field->Bind(wxEVT_CHAR_HOOK, &SearchPanel::on_field_key, this);
    m_list->on_open = [this](const content::DocumentId& id) {
        if (on_open) {
            on_open(id);
        }
    };
    m_list->on_leave_top = [this] { focus_field(); };
}

void SearchPanel::set_theme(const themes::Theme& theme) {
    m_list->set_theme(theme);
}

std::string SearchPanel::question() const {
    return to_utf8(m_field->GetValue());
}

std::string SearchPanel::count_text(const index::Answer& answer) const {
    const auto near = static_cast<std::size_t>(std::count_if(answer.hits.begin(), answer.hits.end(),
                                                             [](const index::Hit& hit) { return !hit.misfit.fits(); }));
    if (answer.hits.empty()) {
        return answer.suggestion.empty() ? tr("Nothing found.")
                                         : language::tr_with("Nothing found. Did you mean: {}", answer.suggestion);
    }
    std::string text = language::tr_count("%d found", "%d found, best first", static_cast<long>(answer.total));
    if (near > 0) {
        text += " · " + language::tr_count("%d nearly fits", "%d nearly fit", static_cast<long>(near));
    }
    return text;
}

void SearchPanel::show(const index::Answer& answer, const std::string& question, const content::Manifest& manifest) {
    m_answered = question;
    m_list->show(answer, manifest);
    show_status(count_text(answer));
}

void SearchPanel::show_status(const std::string& sentence) {
    m_count->SetLabel(to_wx(sentence));
}

void SearchPanel::focus_field() {
    m_field->SetFocus();
    m_field->SelectAll();
}

bool SearchPanel::field_has_focus() const {
    const wxWindow* focus = FindFocus();
    return focus && (focus == m_field || focus->GetParent() == m_field);
}

void SearchPanel::on_field_key(wxKeyEvent& event) {
    switch (event.GetKeyCode()) {
    case WXK_DOWN:
        m_list->focus_row(0);
        break;
    case WXK_RETURN:
    case WXK_NUMPAD_ENTER:
        if (m_list->rows() > 0 && on_open) {
            on_open(m_list->document_at(0));
        }
        break;
    case WXK_ESCAPE:
        m_field->Clear();
        break;
    default:
        event.Skip();
    }
}

} // namespace wijzer::app::reader

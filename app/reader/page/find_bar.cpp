// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/page/find_bar.h"

#include "app/language/numbers.h"
#include "app/language/translate.h"
#include "app/reader/toolkit/measure.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>
#include <wx/wrapsizer.h>

namespace wijzer::app::reader {

using language::tr;

FindBar::FindBar(wxWindow* parent)
    : wxPanel(parent), m_field(new wxSearchCtrl(this, wxID_ANY)),
      m_count(new wxStaticText(this, wxID_ANY, wxString())) {
    m_field->SetDescriptiveText(to_wx(tr("Find in this document")));
    m_field->SetMinSize(FromDIP(wxSize(240, -1)));
    native::set_accessible_name(*m_field, tr("Find in this document"));
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES); // in large text the bar takes two lines
    const auto flags = wxSizerFlags().CentreVertical().Border(wxALL, FromDIP(5));
    row->Add(m_field, flags);
    const auto add_button = [&](const char* label, const std::function<void()>& press) {
        auto* button = new wxButton(this, wxID_ANY, to_wx(label), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
        button->Bind(wxEVT_BUTTON, [press](wxCommandEvent&) { press(); });
        row->Add(button, flags);
    };
    const auto step = [this](int direction) {
        if (on_step) {
            on_step(direction);
        }
    };
    add_button(tr("Previous"), [step] { step(-1); });
    add_button(tr("Next"), [step] { step(1); });
    row->Add(m_count, flags);
    add_button(tr("Close"), [this] { close(); });
    SetSizer(row);
    Hide();

    m_field->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        if (on_words) {
            on_words(words());
        }
    });
    m_field->Bind(wxEVT_CHAR_HOOK, [this, step](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_ESCAPE) {
            close();
        } else if (event.GetKeyCode() == WXK_RETURN || event.GetKeyCode() == WXK_NUMPAD_ENTER) {
            step(event.ShiftDown() ? -1 : 1);
        } else {
            event.Skip();
        }
    });
}

void FindBar::open(const std::string& selected) {
    Show();
    GetParent()->Layout();
    lay_out_again_when_styled(*GetParent());
    if (!selected.empty()) {
        m_field->ChangeValue(to_wx(selected));
    }
    m_field->SetFocus();
    m_field->SelectAll();
    if (on_words) {
        on_words(words());
    }
}

void FindBar::close() {
    if (IsShown()) {
        Hide();
        GetParent()->Layout();
        if (on_close) {
            on_close();
        }
    }
}

void FindBar::show_count(std::size_t current, std::size_t count) {
    const std::string text =
        words().empty() ? std::string{}
        : count == 0    ? std::string(tr("Not on this page"))
                        : language::tr_with("{} of {}", language::number_text(current), language::number_text(count));
    m_count->SetLabel(to_wx(text));
    GetParent()->Layout();
}

std::string FindBar::words() const {
    return to_utf8(m_field->GetValue());
}

bool FindBar::has_keyboard() const {
    return IsDescendant(FindFocus());
}

} // namespace wijzer::app::reader

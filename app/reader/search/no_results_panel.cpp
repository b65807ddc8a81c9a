// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/search/no_results_panel.h"

#include "app/language/numbers.h"
#include "app/language/translate.h"
#include "app/reader/toolkit/text.h"

#include <algorithm>

#include <wx/app.h>
#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace wijzer::app::reader {
namespace {

using language::tr;
using language::tr_with;

std::string filter_name(const std::string& filter, const content::Manifest& manifest) {
    if (filter == "soort") {
        return tr("kind");
    }
    if (filter == "minuten") {
        return tr("minutes");
    }
    if (filter == "mensen") {
        return tr("people");
    }
    const content::Facet* facet = manifest.find_facet(filter);
    return !facet ? filter : language::current() == "en" ? facet->label_en : facet->label;
}

} // namespace

NoResultsPanel::NoResultsPanel(wxWindow* parent) : wxPanel(parent) {
    SetSizer(new wxBoxSizer(wxVERTICAL));
    Hide();
}

void NoResultsPanel::add_button(const std::string& label, const std::function<void()>& press) {
    auto* button = new wxButton(m_content, wxID_ANY, to_wx(label), wxDefaultPosition, wxDefaultSize, wxBU_LEFT);
    button->Bind(wxEVT_BUTTON, [press](wxCommandEvent&) { press(); });
    m_buttons.push_back(button);
    m_content->GetSizer()->Add(button, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(6)));
}

void NoResultsPanel::show(const index::Answer& answer, const content::Manifest& manifest) {
    // Pressing one of these buttons leads here, so they are destroyed only after the press has been handled.
    m_buttons.clear();
    GetSizer()->Clear(false);
    if (m_content) {
        m_content->Hide();
        wxTheApp->ScheduleForDestruction(m_content);
        m_content = nullptr;
    }
    Show(answer.hits.empty());
    if (!answer.hits.empty()) {
        return;
    }
    m_content = new wxPanel(this);
    m_content->SetSizer(new wxBoxSizer(wxVERTICAL));
    GetSizer()->Add(m_content, wxSizerFlags().Expand());
    auto* advice = new wxStaticText(m_content, wxID_ANY, wxString());
    const auto wrap_advice = [this, advice] {
        advice->SetLabel(to_wx(tr("Try fewer or other words, such as what you want to reach.")));
        advice->Wrap(std::max(GetParent()->GetClientSize().x - FromDIP(32), FromDIP(120)));
        advice->InvalidateBestSize();
        GetParent()->Layout();
    };
    m_content->GetSizer()->Add(advice, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(10)));
    if (!answer.suggestion.empty()) {
        add_button(tr_with("Did you mean: {}", answer.suggestion),
                   [this, words = answer.suggestion] { on_words(words); });
    }
    for (const index::RelaxedFilter& relaxed : answer.relaxed_filters) {
        add_button(tr_with("Without the filter '{}': {}", filter_name(relaxed.filter, manifest),
                           language::number_text(relaxed.count)),
                   [this, filter = relaxed.filter] { on_loosen(filter); });
    }
    for (const std::string& word : answer.nearest) {
        add_button(tr_with("Words like it: {}", word), [this, word] { on_words(word); });
    }
    wrap_advice();
    m_content->CallAfter(wrap_advice); // GTK styles a new label only later, and it must then be measured again
}

} // namespace wijzer::app::reader

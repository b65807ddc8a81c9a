// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/search/filter_panel.h"

#include "app/language/numbers.h"
#include "app/language/translate.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"

#include <algorithm>
#include <wx/button.h>
#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/spinctrl.h>
#include <wx/stattext.h>
#include <wx/tglbtn.h>
#include <wx/wrapsizer.h>

namespace wijzer::app::reader {
namespace {

using language::tr;

constexpr int most_minutes = 2000; // a transition arena takes about 1300
constexpr int most_people = 2000;
constexpr int least_details = 100; // DIP
constexpr int room_for_count = 60; // DIP

std::size_t count_of(const index::FacetCounts& counts, const std::string& facet, const std::string& value) {
    const auto found = counts.find(facet);
    const auto entry =
        found == counts.end() ? std::map<std::string, std::size_t>::const_iterator{} : found->second.find(value);
    return found == counts.end() || entry == found->second.end() ? 0 : entry->second;
}

std::string facet_label(const content::Facet& facet) {
    return language::current() == "en" ? facet.label_en : facet.label;
}

std::string value_label(const content::FacetValue& value) {
    return language::current() == "en" ? value.label_en : value.label;
}

} // namespace

FilterPanel::FilterPanel(wxWindow* parent) : wxPanel(parent) {
    SetSizer(new wxBoxSizer(wxVERTICAL));
    build_kinds();
}

void FilterPanel::build_kinds() {
    auto* row = new wxWrapSizer(wxHORIZONTAL, 0);
    for (const char* label : {tr("All"), tr("Interventions"), tr("Stories")}) {
        auto* button =
            new wxToggleButton(this, wxID_ANY, to_wx(label), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
        native::make_chip(*button);
        button->Bind(wxEVT_TOGGLEBUTTON, [this, index = m_kinds.size()](wxCommandEvent&) {
            m_filters.kind = index == 0   ? std::nullopt
                             : index == 1 ? std::optional(content::Kind::intervention)
                                          : std::optional(content::Kind::story);
            write_controls();
            on_changed();
        });
        m_kinds.push_back(button);
        row->Add(button, wxSizerFlags().Border(wxRIGHT | wxBOTTOM, FromDIP(4)));
    }
    m_more =
        new wxToggleButton(this, wxID_ANY, to_wx(tr("More filters")), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
    native::make_chip(*m_more);
    m_more->Bind(wxEVT_TOGGLEBUTTON, [this](wxCommandEvent&) { show_details(m_more->GetValue()); });
    row->Add(m_more, wxSizerFlags().Border(wxBOTTOM, FromDIP(4)));
    GetSizer()->Add(row, wxSizerFlags().Expand());
    m_kinds.front()->SetValue(true);
}

wxSpinCtrl* FilterPanel::add_number(wxSizer* grid, const std::string& before, const std::string& after,
                                    const std::string& name, int highest) {
    const auto flags = wxSizerFlags().CentreVertical();
    m_number_labels.emplace_back(new wxStaticText(m_details, wxID_ANY, to_wx(before)), before);
    grid->Add(m_number_labels.back().first, flags);
    auto* number = new wxSpinCtrl(m_details, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxSP_ARROW_KEYS, 0,
                                  highest, 0);
    native::set_accessible_name(*number, name);
    number->Bind(wxEVT_SPINCTRL, [this](wxSpinEvent&) { read_controls(); });
    number->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { read_controls(); });
    grid->Add(number, flags);
    grid->Add(new wxStaticText(m_details, wxID_ANY, to_wx(after)), flags);
    return number;
}

void FilterPanel::build_details() {
    m_details = new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL);
    m_details->SetScrollRate(0, FromDIP(8));
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_grid = new wxFlexGridSizer(2, FromDIP(wxSize(6, 6)));
    m_grid->AddGrowableCol(0, 1);
    m_grid->AddGrowableCol(1, 1);
    column->Add(m_grid, wxSizerFlags().Expand().Border(wxTOP, FromDIP(2)));
    auto* numbers = new wxFlexGridSizer(3, FromDIP(wxSize(8, 6)));
    m_minutes = add_number(numbers, tr("I have"), tr("minutes"), tr("Minutes available, 0 for any"), most_minutes);
    m_people = add_number(numbers, tr("and"), tr("people"), tr("People in the group, 0 for any"), most_people);
    column->Add(numbers, wxSizerFlags().Expand().Border(wxTOP, FromDIP(8)));
    auto* clear = new wxButton(m_details, wxID_ANY, to_wx(tr("Clear filters")));
    native::make_chip(*clear);
    clear->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        set_filters({});
        on_changed();
    });
    column->Add(clear, wxSizerFlags().Border(wxTOP, FromDIP(8)));
    m_details->SetSizer(column);
    m_details->Hide();
    GetSizer()->Add(m_details, wxSizerFlags().Expand());
    build_facets();
    write_controls();
}

void FilterPanel::set_manifest(const content::Manifest& manifest) {
    m_manifest = manifest;
    m_filters = {};
    m_facets.clear();
    if (m_details) {
        m_grid->Clear(true);
        build_facets();
    }
    write_controls();
}

void FilterPanel::build_facets() {
    for (const content::Facet& facet : m_manifest.facets) {
        if (facet.kind == "verband") {
            continue;
        }
        auto* choice = new wxChoice(m_details, wxID_ANY);
        native::set_accessible_name(*choice, facet_label(facet));
        choice->SetMinSize(wxSize(FromDIP(60), -1)); // a long label must not widen the panel
        choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { read_controls(); });
        choice->MoveBeforeInTabOrder(m_minutes); // Tab follows the order on the screen
        m_grid->Add(choice, wxSizerFlags(1).Expand());
        m_facets.push_back({&facet, choice});
        fill(m_facets.back(), m_frequencies);
    }
}

void FilterPanel::fill(const FacetChoice& entry, const index::FacetCounts& counts) {
    wxArrayString labels;
    labels.Add(to_wx(facet_label(*entry.facet)) + ": " + to_wx(tr("any")));
    for (const content::FacetValue& value : entry.facet->values) {
        wxString label = to_wx(value_label(value));
        if (!counts.empty()) {
            label += " (" + language::number_text(count_of(counts, entry.facet->id, value.id)) + ")";
        }
        labels.Add(label);
    }
    const int selected = entry.choice->GetSelection();
    if (entry.choice->GetStrings() != labels) {
        entry.choice->Set(labels);
        entry.choice->SetSelection(std::max(selected, 0));
    }
}

void FilterPanel::show_counts(const index::FacetCounts& counts) {
    m_frequencies = counts;
    for (const FacetChoice& entry : m_facets) {
        fill(entry, counts);
    }
    const auto label = [&](const char* text, content::Kind kind) {
        return to_wx(std::string(text) + ' ' +
                     language::number_text(count_of(counts, "soort", std::string(content::kind_name(kind)))));
    };
    m_kinds[1]->SetLabel(label(tr("Interventions"), content::Kind::intervention));
    m_kinds[2]->SetLabel(label(tr("Stories"), content::Kind::story));
    fit_labels();
}

void FilterPanel::fit_labels() {
    for (wxToggleButton* button : m_kinds) {
        button->InvalidateBestSize();
    }
    m_more->InvalidateBestSize();
    if (m_details) {
        for (wxWindow* control : m_details->GetChildren()) {
            control->InvalidateBestSize();
        }
    }
    fit_details();
    Layout(); // before InvalidateBestSize(): a wrapping row knows its height only after its items have their widths
    InvalidateBestSize();
    GetParent()->Layout();
}

void FilterPanel::show_details(bool shown) {
    if (!m_details) { // created at the first use: a dozen controls that most sessions never show
        build_details();
    }
    m_details->Show(shown);
    m_more->SetValue(shown);
    fit_details();
    GetParent()->Layout();
    CallAfter([this] { // GTK styles new widgets only later, and they must then be measured again
        fit_labels();
    });
}

/// Uses one column instead of two in large text. The details take at most three fifths of the height, so that the hits
/// have the rest.
void FilterPanel::fit_details() {
    if (!m_details) {
        return;
    }
    const int button = m_more->GetBestSize().x; // grows with the text size
    const bool tight = GetClientSize().x < 3 * button;
    m_grid->SetCols(tight ? 1 : 2);
    for (const auto& [label, text] : m_number_labels) {
        label->SetLabel(tight ? wxString() : to_wx(text));
    }
    for (wxSpinCtrl* number : {m_minutes, m_people}) {
        number->SetMinSize(wxSize(number->GetSizeFromTextSize(button / 2).x, -1));
    }
    m_details->FitInside();
    const int below = GetParent()->GetClientSize().y - GetPosition().y - m_more->GetRect().GetBottom();
    const int room = std::max((below - FromDIP(room_for_count)) * 3 / 5, FromDIP(least_details));
    m_details->SetMinSize(wxSize(-1, std::min(m_details->GetSizer()->GetMinSize().y, room)));
}

void FilterPanel::set_filters(index::Filters filters) {
    m_filters = std::move(filters);
    write_controls();
    if (m_filters.minutes || m_filters.people || !m_filters.facets.empty()) {
        show_details(true);
    }
}

void FilterPanel::read_controls() {
    index::Filters filters;
    filters.kind = m_filters.kind;
    for (const FacetChoice& entry : m_facets) {
        if (const int selected = entry.choice->GetSelection(); selected > 0) {
            filters.facets[entry.facet->id] = {entry.facet->values[static_cast<std::size_t>(selected - 1)].id};
        }
    }
    filters.minutes = m_minutes->GetValue() > 0 ? std::optional(m_minutes->GetValue()) : std::nullopt;
    filters.people = m_people->GetValue() > 0 ? std::optional(m_people->GetValue()) : std::nullopt;
    if (!(filters == m_filters)) {
        m_filters = std::move(filters);
        on_changed();
    }
}

void FilterPanel::write_controls() {
    for (std::size_t index = 0; index < m_kinds.size(); ++index) {
        const bool chosen = index == 0   ? !m_filters.kind
                            : index == 1 ? m_filters.kind == content::Kind::intervention
                                         : m_filters.kind == content::Kind::story;
        m_kinds[index]->SetValue(chosen);
    }
    for (const FacetChoice& entry : m_facets) {
        const auto chosen = m_filters.facets.find(entry.facet->id);
        int selected = 0;
        for (std::size_t index = 0; chosen != m_filters.facets.end() && index < entry.facet->values.size(); ++index) {
            if (entry.facet->values[index].id == chosen->second.front()) {
                selected = static_cast<int>(index) + 1;
            }
        }
        entry.choice->SetSelection(selected);
    }
    if (m_details) {
        m_minutes->SetValue(m_filters.minutes.value_or(0));
        m_people->SetValue(m_filters.people.value_or(0));
    }
}

} // namespace wijzer::app::reader

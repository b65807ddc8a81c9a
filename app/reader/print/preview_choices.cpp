// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/print/preview_choices.h"

#include "app/language/translate.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"

#include <algorithm>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/wrapsizer.h>

namespace wijzer::app::reader {
namespace {

using language::tr;
using print::PrintKind;

constexpr int zooms[] = {25, 50, 75, 100, 125, 150, 200, 300}; // per cent
constexpr PrintKind kinds[] = {PrintKind::sheet, PrintKind::handout, PrintKind::cards, PrintKind::book};
constexpr const char* papers[] = {"a4", "a5", "letter"};

template<typename Row, typename Value> int place_in(const Row& row, const Value& value) {
    const auto place = std::find(std::begin(row), std::end(row), value);
    return place == std::end(row) ? 0 : static_cast<int>(place - std::begin(row));
}

wxArrayString zoom_names() {
    wxArrayString names;
    names.push_back(to_wx(tr("Whole page")));
    names.push_back(to_wx(tr("Page width")));
    for (const int zoom : zooms) {
        names.push_back(wxString::Format("%d %%", zoom));
    }
    return names;
}

} // namespace

PreviewChoices::PreviewChoices(wxWindow* parent, PrintKind kind, const std::string& paper, bool has_notes)
    : wxPanel(parent) {
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
    m_kind->SetSelection(place_in(kinds, kind));
    m_kind->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { changed(); });
    m_paper = add_choice(*row, tr("Paper"), paper_names);
    m_paper->SetSelection(place_in(papers, paper));
    m_paper->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        if (on_paper) {
            on_paper();
        }
        changed();
    });
    m_zoom = add_choice(*row, tr("Zoom"), zoom_names());
    m_zoom->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { on_zoom(); });
    m_large = add_check(*row, tr("Large type"), false);
    m_grey = add_check(*row, tr("Black and white"), false);
    m_stories = add_check(*row, tr("Practice stories"), true);
    m_notes = add_check(*row, tr("Own notes"), false);
    m_notes->Show(has_notes);
    SetSizer(row);
}

wxChoice* PreviewChoices::add_choice(wxSizer& row, const std::string& name, const wxArrayString& labels) {
    auto* choice = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, labels);
    choice->SetSelection(0);
    native::set_accessible_name(*choice, name);
    row.Add(choice, wxSizerFlags().Center().Border(wxRIGHT | wxBOTTOM));
    return choice;
}

wxCheckBox* PreviewChoices::add_check(wxSizer& row, const std::string& label, bool checked) {
    auto* box = new wxCheckBox(this, wxID_ANY, to_wx(label));
    box->SetValue(checked);
    box->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { changed(); });
    row.Add(box, wxSizerFlags().Center().Border(wxRIGHT | wxBOTTOM));
    return box;
}

/// Enables the boxes for notes and stories only for sheets and books, because only these have them.
void PreviewChoices::changed() {
    const PrintKind kind = kinds[m_kind->GetSelection()];
    const bool whole = kind == PrintKind::sheet || kind == PrintKind::book;
    m_notes->Enable(whole);
    m_stories->Enable(whole);
    if (on_changed) {
        on_changed();
    }
}

void PreviewChoices::fill(print::PrintJob& job) const {
    job.kind = kinds[m_kind->GetSelection()];
    job.paper = *print::find_paper(paper());
    job.large = m_large->GetValue();
    job.grey = m_grey->GetValue();
    job.stories = m_stories->GetValue();
}

bool PreviewChoices::with_notes() const {
    return m_notes->GetValue();
}

std::string PreviewChoices::paper() const {
    return papers[m_paper->GetSelection()];
}

int PreviewChoices::zoom_choice() const {
    return m_zoom->GetSelection();
}

int PreviewChoices::zoom_at(int choice) const {
    return zooms[choice - 2];
}

void PreviewChoices::show_zoom(int zoom) {
    const auto* known = std::find(std::begin(zooms), std::end(zooms), zoom);
    m_zoom->SetSelection(known == std::end(zooms) ? wxNOT_FOUND : static_cast<int>(known - std::begin(zooms)) + 2);
}

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/search/search_panel.h"

#include "app/language/translate.h"
#include "app/reader/toolkit/icons.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"

#include <algorithm>
#include <utility>
#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

namespace wijzer::app::reader {

using language::tr;

SearchPanel::SearchPanel(wxWindow* parent) : wxPanel(parent), m_field(new wxSearchCtrl(this, wxID_ANY)) {
    m_field->SetDescriptiveText(to_wx(tr("What do you want to do?")));
    native::set_accessible_name(*m_field, tr("Search"));
    m_field->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { ask(); });
    m_field->Bind(wxEVT_SEARCH_CANCEL, [this](wxCommandEvent&) { m_field->Clear(); });
    m_field->Bind(wxEVT_CHAR_HOOK, &SearchPanel::on_field_key, this);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_field, wxSizerFlags().Expand().Border(wxALL, FromDIP(12)));
    SetSizer(column);
}

void SearchPanel::complete() {
    if (m_list) {
        return;
    }
    m_filters = new FilterPanel(this);
    m_count = new wxStaticText(this, wxID_ANY, wxString());
    m_progress = new ProgressBar(this);
    m_no_results = new NoResultsPanel(this);
    m_list = new HitList(this);
    const auto below = [this](int space) {
        return wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(space));
    };
    wxSizer* column = GetSizer();
    column->Add(m_filters, below(12));
    column->Add(m_count, below(14));
    column->Add(m_progress, below(14));
    column->Add(m_no_results, below(14));
    column->Add(m_list, wxSizerFlags(1).Expand());
    connect();
    if (m_theme) {
        m_list->set_theme(*m_theme);
    }
    Layout();
}

/// Opens the first row for the current question. When the list still answers an older question, this waits for the
/// answer.
void SearchPanel::open_best(bool in_new_tab) {
    if (m_answered == question()) {
        list().open_row(0, in_new_tab);
    } else {
        m_open_when_answered = in_new_tab;
    }
}

void SearchPanel::ask() {
    m_open_when_answered.reset();
    if (on_question) {
        on_question();
    }
}

void SearchPanel::connect() {
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        m_filters->fit_details();
        event.Skip();
    });
    m_filters->on_changed = [this] { ask(); };
    m_progress->on_stop = [this] {
        if (on_stop) {
            on_stop();
        }
    };
    m_no_results->on_words = [this](const std::string& words) { set_words(words); };
    m_no_results->on_loosen = [this](const std::string& filter) { loosen(filter); };
    m_list->on_open = [this](const content::DocumentId& id, bool new_tab) {
        if (on_open) {
            on_open(id, new_tab);
        }
    };
    m_list->on_open_note = [this](const content::DocumentId& id, const std::string& line, bool new_tab) {
        if (on_open_note) {
            on_open_note(id, line, new_tab);
        }
    };
    m_list->on_leave_top = [this] { focus_field(); };
    m_list->on_print = [this] {
        if (on_print) {
            on_print();
        }
    };
}

void SearchPanel::loosen(const std::string& filter) {
    index::Filters filters = m_filters->filters();
    if (filter == "soort") {
        filters.kind.reset();
    } else if (filter == "minuten") {
        filters.minutes.reset();
    } else if (filter == "mensen") {
        filters.people.reset();
    } else {
        filters.facets.erase(filter);
    }
    m_filters->set_filters(std::move(filters));
    ask();
}

void SearchPanel::set_words(const std::string& words) {
    m_field->SetValue(to_wx(words)); // its event makes the panel ask
    m_field->SetInsertionPointEnd();
}

void SearchPanel::set_theme(const themes::Theme& theme) {
    m_theme = theme;
    native::set_picture(*m_field, field_icon(theme.color("soft")));
    m_field->InvalidateBestSize();
    if (m_list) {
        m_list->set_theme(theme);
        m_filters->fit_labels();
    }
}

index::Query SearchPanel::question() const {
    index::Query query;
    query.text = to_utf8(m_field->GetValue());
    if (m_filters) {
        query.filters = m_filters->filters();
    }
    return query;
}

std::string SearchPanel::count_text(const index::Answer& answer, std::size_t notes) const {
    const auto near = static_cast<std::size_t>(std::count_if(
        answer.hits.begin(), answer.hits.end(), [](const index::Hit& hit) { return !hit.mismatch.fits(); }));
    if (answer.hits.empty() && notes == 0) {
        return tr("Nothing found.");
    }
    std::string text = answer.hits.empty()
                           ? std::string(tr("Nothing found in the guide"))
                           : language::tr_count("%d found", "%d found, best first", static_cast<long>(answer.total));
    if (near > 0) {
        text += " · " + language::tr_count("%d nearly fits", "%d nearly fit", static_cast<long>(near));
    }
    if (notes > 0) {
        text += " · " + language::tr_count("%d in your notes", "%d in your notes", static_cast<long>(notes));
    }
    return text;
}

void SearchPanel::show(const index::Answer& answer, const std::vector<library::FoundNote>& notes,
                       const index::Query& question, const content::Manifest& manifest) {
    complete();
    m_answered = question;
    m_list->show(answer, notes, manifest);
    m_no_results->show(answer, manifest);
    show_status(count_text(answer, notes.size()));
    if (const auto in_new_tab = std::exchange(m_open_when_answered, std::nullopt)) {
        m_list->open_row(0, *in_new_tab);
    }
}

void SearchPanel::show_status(const std::string& sentence) {
    complete();
    m_count->SetLabel(to_wx(sentence));
    m_count->Wrap(std::max(GetClientSize().x - FromDIP(28), FromDIP(100)));
    Layout();
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
        list().focus_row(0);
        break;
    case WXK_RETURN:
    case WXK_NUMPAD_ENTER:
        open_best(event.ControlDown());
        break;
    case WXK_ESCAPE:
        m_field->Clear();
        break;
    default:
        event.Skip();
    }
}

} // namespace wijzer::app::reader

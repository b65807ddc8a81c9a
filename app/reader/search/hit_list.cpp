// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/search/hit_list.h"

#include "app/language/dates.h"
#include "app/language/translate.h"
#include "app/pages/facts.h"
#include "app/pages/filter_mismatch.h"
#include "app/pages/reasons.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"
#include "content/base/text.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <wx/menu.h>

namespace wijzer::app::reader {
namespace {

constexpr std::size_t hits_before_notes = 3; // the best hits stay at the top
constexpr std::size_t notes_near_top = 3;    // more notes would push the hits of the guide out of sight

/// A text as Pango markup, with a background behind its marks.
std::string marked_up(const index::MarkedText& marked, const themes::Theme& theme) {
    std::string result;
    std::size_t at = 0;
    const std::string_view text = marked.text;
    for (const auto& [begin, end] : marked.marks) {
        result += content::markup_escaped(text.substr(at, begin - at));
        result += "<span background=\"" + themes::to_css(theme.color("mark")) + "\">" +
                  content::markup_escaped(text.substr(begin, end - begin)) + "</span>";
        at = end;
    }
    return result + content::markup_escaped(text.substr(at));
}

/// A fact that is not broken over two lines, which could happen at a space or after the dash of "6–20".
std::string unbroken(std::string fact) {
    constexpr std::pair<std::string_view, std::string_view> tied[] = {{" ", "\u00A0"}, {"–", "\u2060–\u2060"}};
    for (const auto& [breaking, kept] : tied) {
        for (auto at = fact.find(breaking); at != std::string::npos; at = fact.find(breaking, at + kept.size())) {
            fact.replace(at, breaking.size(), kept);
        }
    }
    return fact;
}

std::string facts_line(const index::Record& record, const content::Manifest& manifest) {
    std::string line = record.code();
    const auto append = [&](const std::string& fact) {
        if (!fact.empty()) {
            line += (line.empty() ? "" : " · ") + fact;
        }
    };
    for (const char* facet : {"beweging", "domein"}) {
        const std::string value = record.facet(facet);
        append(value.empty() ? value : manifest.label(facet, value));
    }
    append(record.minutes ? unbroken(pages::time_text(*record.minutes, manifest)) : "");
    append(record.people ? unbroken(pages::range_text(*record.people)) : "");
    append(record.period);
    append(record.guide);
    return line;
}

} // namespace

class HitList::Model : public wxDataViewIndexListModel {
  public:
    void show(std::vector<Row> rows) {
        m_rows = std::move(rows);
        Reset(static_cast<unsigned>(m_rows.size()));
    }
    const std::vector<Row>& rows() const { return m_rows; }

    unsigned GetColumnCount() const override { return 1; }
    wxString GetColumnType(unsigned) const override { return "string"; }
    void GetValueByRow(wxVariant& value, unsigned row, unsigned) const override {
        value = row < m_rows.size() ? to_wx(m_rows[row].markup) : wxString();
    }
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

  private:
    std::vector<Row> m_rows;
};

HitList::HitList(wxWindow* parent)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                     wxDV_MULTIPLE | wxDV_NO_HEADER | wxBORDER_NONE),
      m_model(new Model) {
    AssociateModel(m_model.get());
    auto* renderer = new wxDataViewTextRenderer("string", wxDATAVIEW_CELL_INERT);
    renderer->EnableMarkup();
    AppendColumn(new wxDataViewColumn(wxString(), renderer, 0, FromDIP(300), wxALIGN_LEFT));
    native::wrap_text(*GetColumn(0), FromDIP(270), FromDIP(300));
    native::set_accessible_name(*this, language::tr("Search results"));
    native::focus_when_pressed(*this);
    Bind(wxEVT_SIZE, &HitList::on_size, this);
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED,
         [this](wxDataViewEvent& event) { open_item(event.GetItem(), wxGetKeyState(WXK_CONTROL)); });
    Bind(wxEVT_CHAR_HOOK, &HitList::on_key, this);
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, &HitList::on_selected, this);
    Bind(wxEVT_DATAVIEW_ITEM_CONTEXT_MENU, &HitList::on_menu, this);
}

/// Opens a row after a plain click. Moving with the arrow keys or selecting several rows does not open anything.
void HitList::on_selected(wxDataViewEvent& event) {
    event.Skip();
    wxDataViewItemArray items;
    if (native::in_plain_click() && GetSelections(items) == 1) {
        CallAfter([this, item = items.front()] { open_item(item, false); });
    }
}

void HitList::on_menu(wxDataViewEvent& event) {
    const wxDataViewItem item = event.GetItem();
    if (!item.IsOk()) {
        return;
    }
    wxMenu menu;
    const int open = menu.Append(wxID_OPEN, to_wx(language::tr("Open")))->GetId();
    const int open_in_tab = menu.Append(wxID_ANY, to_wx(language::tr("Open in a new tab")))->GetId();
    const int print = menu.Append(wxID_PRINT, to_wx(language::tr("Print selection…")))->GetId();
    const int chosen = GetPopupMenuSelectionFromUser(menu);
    if (chosen == open || chosen == open_in_tab) {
        open_item(item, chosen == open_in_tab);
    } else if (chosen == print && on_print) {
        on_print();
    }
}

HitList::Row HitList::hit_row(const index::Hit& hit, const content::Manifest& manifest) const {
    const std::string soft = themes::to_css(m_theme.color("soft"));
    const std::string movement = hit.record.facet("beweging");
    const std::string ink = movement.empty() ? soft : themes::to_css(m_theme.color("movement-" + movement));
    std::string markup = "<b>" + content::markup_escaped(hit.record.title) + "</b>\n<span size=\"92%\" foreground=\"" +
                         ink + "\">" + content::markup_escaped(facts_line(hit.record, manifest)) + "</span>\n";
    const auto append_remark = [&](const std::string& text) {
        markup +=
            "<span size=\"92%\" foreground=\"" + soft + "\"><i>" + content::markup_escaped(text) + "</i></span>\n";
    };
    if (!hit.mismatch.fits()) {
        append_remark(pages::mismatch_text(hit.mismatch));
    }
    if (!hit.reasons.empty()) {
        append_remark(language::tr_with("Found by: {}", pages::reasons_text(hit.reasons, manifest)));
    }
    markup += "<span size=\"92%\">" + marked_up(hit.snippet, m_theme) + "</span>";
    return {std::move(markup), hit.record.id, {}, false};
}

HitList::Row HitList::situation_row(const index::Hit& hit, const content::Manifest& manifest) const {
    const std::string accent = themes::to_css(m_theme.color("accent"));
    return {"<span size=\"92%\" foreground=\"" + accent + "\"><b>" +
                content::markup_escaped(manifest.word("lijkt-op") + "  " + hit.record.code()) + "</b></span>\n<b>" +
                content::markup_escaped(hit.record.title) + "</b>\n<span size=\"92%\"><i>" +
                content::markup_escaped(hit.record.summary) + "</i></span>",
            hit.record.id,
            {},
            false};
}

HitList::Row HitList::note_row(const library::FoundNote& found) const {
    const std::string& title = found.note.title.empty() ? found.note.document : found.note.title;
    return {
        "<b>" + content::markup_escaped(title) + "</b>\n<span size=\"92%\">✎ " +
            content::markup_escaped(language::tr_with("Your note · {}", language::moment_text(found.note.changed))) +
            "</span>\n<span size=\"92%\"><i>" + marked_up({found.line, found.marks}, m_theme) + "</i></span>",
        {found.note.document},
        found.line,
        true};
}

void HitList::show(const index::Answer& answer, const std::vector<library::FoundNote>& notes,
                   const content::Manifest& manifest) {
    std::vector<Row> rows;
    for (const index::Hit& hit : answer.situations) {
        rows.push_back(situation_row(hit, manifest));
    }
    for (const index::Hit& hit : answer.hits) {
        rows.push_back(hit_row(hit, manifest));
    }
    std::vector<Row> note_rows;
    for (const library::FoundNote& found : notes) {
        note_rows.push_back(note_row(found));
    }
    const auto move = [&](std::size_t begin, std::size_t end, std::size_t place) {
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(place),
                    std::make_move_iterator(note_rows.begin() + static_cast<std::ptrdiff_t>(begin)),
                    std::make_move_iterator(note_rows.begin() + static_cast<std::ptrdiff_t>(end)));
    };
    const std::size_t near = std::min(notes_near_top, note_rows.size());
    move(near, note_rows.size(), rows.size());
    move(0, near, answer.situations.size() + std::min(hits_before_notes, answer.hits.size()));
    m_model->show(std::move(rows));
}

unsigned HitList::rows() const {
    return static_cast<unsigned>(m_model->rows().size());
}

content::DocumentId HitList::document_at(unsigned row) const {
    return row < rows() ? m_model->rows()[row].document : content::DocumentId{};
}

bool HitList::is_note(unsigned row) const {
    return row < rows() && m_model->rows()[row].is_note;
}

void HitList::focus_row(unsigned row) {
    if (row < rows()) {
        const wxDataViewItem item = m_model->GetItem(row);
        UnselectAll();
        Select(item);
        SetCurrentItem(item);
        EnsureVisible(item);
        SetFocus();
    }
}

std::vector<content::DocumentId> HitList::selected_documents() const {
    wxDataViewItemArray items;
    GetSelections(items);
    std::vector<unsigned> chosen;
    for (const wxDataViewItem& item : items) {
        chosen.push_back(m_model->GetRow(item));
    }
    std::sort(chosen.begin(), chosen.end());
    std::vector<content::DocumentId> documents;
    for (const unsigned row : chosen) {
        if (const content::DocumentId id = document_at(row);
            std::find(documents.begin(), documents.end(), id) == documents.end()) {
            documents.push_back(id);
        }
    }
    return documents;
}

void HitList::open_current(bool new_tab) {
    open_item(GetCurrentItem(), new_tab);
}

void HitList::open_item(const wxDataViewItem& item, bool new_tab) {
    if (item.IsOk()) {
        open_row(m_model->GetRow(item), new_tab);
    }
}

void HitList::open_row(unsigned row, bool new_tab) {
    if (row >= rows()) {
        return;
    }
    const Row chosen = m_model->rows()[row]; // a copy, because opening may refill the list
    if (chosen.is_note && on_open_note) {
        on_open_note(chosen.document, chosen.note_line, new_tab);
    } else if (!chosen.is_note && on_open) {
        on_open(chosen.document, new_tab);
    }
}

void HitList::on_size(wxSizeEvent& event) {
    event.Skip();
    constexpr int padding = 26; // DIP that GTK leaves free; without it, rows are measured higher than they are drawn
    const int width = std::max(FromDIP(80), GetClientSize().x - FromDIP(padding));
    // A fixed width: to find one itself, GTK would lay out every row before it shows the first.
    native::wrap_text(*GetColumn(0), width, GetClientSize().x);
}

void HitList::on_key(wxKeyEvent& event) {
    const wxDataViewItem item = GetCurrentItem();
    const bool at_top = item.IsOk() && m_model->GetRow(item) == 0;
    if (event.GetKeyCode() == WXK_UP && !event.HasAnyModifiers() && at_top && on_leave_top) {
        on_leave_top();
    } else if (event.GetKeyCode() == WXK_RETURN || event.GetKeyCode() == WXK_NUMPAD_ENTER) {
        open_current(event.ControlDown());
    } else {
        event.Skip();
    }
}

} // namespace wijzer::app::reader

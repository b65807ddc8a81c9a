// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/overview/overview_controller.h"

#include "app/language/translate.h"
#include "app/reader/overview/compare_window.h"
#include "app/reader/toolkit/measure.h"
#include "app/reader/toolkit/text.h"

#include <algorithm>
#include <utility>
#include <wx/choicdlg.h>

namespace wijzer::app::reader {

using language::tr;

void OverviewController::set_guide(std::shared_ptr<const content::Guide> guide) {
    m_guide = std::move(guide);
    if (m_window) {
        m_window->canvas().set_guide(m_guide);
    }
}

void OverviewController::set_style(const themes::Theme& theme, int text_size, int reading_size) {
    m_theme = theme;
    m_text_size = text_size;
    m_reading_size = reading_size;
    if (m_window) {
        m_window->canvas().set_theme(theme, text_size);
    }
}

void OverviewController::set_matches(std::optional<std::set<content::DocumentId>> matches) {
    if (m_window) {
        m_window->canvas().set_matches(std::move(matches));
    }
}

void OverviewController::show() {
    if (!m_guide) {
        return;
    }
    if (!m_window) {
        m_window = new OverviewWindow(&m_parent, m_guide, *m_theme, m_text_size);
        m_window->on_open = [this](const content::DocumentId& id) { open(id); };
        m_window->on_compare = [this](const std::vector<content::DocumentId>& ids) { compare(ids); };
    }
    m_window->Show();
    m_window->Raise();
    if (on_shown) {
        on_shown();
    }
}

void OverviewController::open(const content::DocumentId& id) const {
    if (on_open) {
        on_open(id);
    }
}

void OverviewController::choose_to_compare(const std::vector<content::DocumentId>& offered) {
    if (!m_guide) {
        return;
    }
    wxArrayString titles;
    wxArrayInt chosen;
    std::vector<content::DocumentId> ids;
    for (const content::Document& document : m_guide->documents()) {
        if (document.kind == content::Kind::intervention) {
            const auto place = std::find(offered.begin(), offered.end(), document.id);
            if (place != offered.end() &&
                static_cast<std::size_t>(place - offered.begin()) < OverviewCanvas::most_chosen) {
                chosen.Add(static_cast<int>(ids.size()));
            }
            titles.Add(to_wx(document.code() + "  " + document.title));
            ids.push_back(document.id);
        }
    }
    wxMultiChoiceDialog dialog(&m_parent, to_wx(tr("Choose two to four interventions.")), to_wx(tr("Compare")), titles);
    dialog.SetSelections(chosen);
    lay_out_again_when_styled(dialog);
    if (dialog.ShowModal() != wxID_OK) {
        return;
    }
    std::vector<content::DocumentId> wanted;
    for (const int index : dialog.GetSelections()) {
        wanted.push_back(ids[static_cast<std::size_t>(index)]);
    }
    compare(wanted);
}

void OverviewController::compare(const std::vector<content::DocumentId>& ids) {
    if (ids.size() < 2 || ids.size() > OverviewCanvas::most_chosen) {
        if (on_report) {
            on_report(tr("Choose two to four interventions."));
        }
        return;
    }
    CompareWindow* window = show_compare_window(&m_parent, m_guide, m_themes, *m_theme, m_reading_size, ids);
    window->on_open = [this](const content::DocumentId& id) { open(id); };
}

} // namespace wijzer::app::reader

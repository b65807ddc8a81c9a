// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with what the service tells: a guide, its problems, its index, answers.
#include "app/language/dates.h"
#include "app/language/translate.h"
#include "app/reader/main_frame.h"
#include "app/reader/notes/notes_controller.h"
#include "app/reader/page/document_tabs.h"
#include "app/reader/page/first_page.h"
#include "app/reader/search/note_hits.h"
#include "app/reader/search/search_panel.h"

#include <algorithm>
#include <utility>

namespace wijzer::app::reader {

using language::tr_with;

void MainFrame::listen_to_service() {
    GuideService::Callbacks callbacks;
    callbacks.guide_opened = [this](const std::shared_ptr<const content::Guide>& guide) {
        CallAfter([this, guide] { on_guide_opened(guide); });
    };
    callbacks.problems_found = [this](const content::Problems& problems) {
        CallAfter([this, problems] { on_problems_found(problems); });
    };
    callbacks.index_progress = [this](std::size_t done, std::size_t total) {
        CallAfter([this, done, total] {
            m_search->progress().show(done, total);
            m_search->show_status(
                tr_with("Preparing the search: {} of {}", language::number_text(done), language::number_text(total)));
        });
    };
    callbacks.index_ready = [this] {
        CallAfter([this] {
            m_search->end_progress();
            if (std::exchange(m_list_is_old, false)) {
                ask();
            }
        });
    };
    callbacks.answered = [this](index::Answer answer, const index::Query& question) {
        CallAfter([this, shared = std::make_shared<index::Answer>(std::move(answer)), question] {
            on_answered(std::move(*shared), question);
        });
    };
    callbacks.counted = [this](index::FacetCounts counts, const index::Query& question) {
        CallAfter([this, counts = std::move(counts), question] {
            if (question == m_search->question()) {
                m_search->filters().show_counts(counts);
            }
        });
    };
    callbacks.reported = [this](const std::string& sentence) { CallAfter([this, sentence] { say(sentence); }); };
    m_service.listen(std::move(callbacks));
}

void MainFrame::on_guide_opened(std::shared_ptr<const content::Guide> guide) {
    const bool is_first = !m_guide;
    const bool has_other_words = !is_first && !(m_guide->manifest() == guide->manifest());
    m_guide = std::move(guide);
    m_tabs->set_guide(m_guide);
    if (has_other_words) {
        m_search->set_manifest(m_guide->manifest());
    }
    if (!is_first) { // its files changed: what is open stays open where it is
        m_list_is_old = true;
        m_tabs->reload();
        if (m_overview) {
            m_overview->canvas().set_guide(m_guide);
        }
        return;
    }
    m_tabs->set_kept_title([this](const std::string& id) {
        return m_notes_controller->keeps(id) ? m_notes_controller->last_title(id) : std::string{};
    });
    m_tabs->set_recent([this] { return recently_read(m_library); });
    if (m_first.empty() && !m_settings.text("tabs").empty()) {
        m_tabs->restore_session(m_settings.text("tabs"),
                                static_cast<std::size_t>(std::max(m_settings.number("tab", 0), 0)));
        m_search->focus_field(); // a tab that is made takes the keyboard
    } else {
        open(m_first);
    }
}

/// What can wait until there is a page to read: status bar, filters, the list, searching, and watching the guide's
/// files.
void MainFrame::finish_start() {
    status_bar();
    m_search->set_manifest(m_guide->manifest());
    m_watcher = std::make_unique<GuideWatcher>([this] { m_service.refresh(); });
    m_watcher->watch(m_service.folders());
    ask(); // answered once there is an index
}

void MainFrame::set_own_guides(const std::vector<std::filesystem::path>& folders) {
    m_service.set_own_folders(folders);
    if (m_watcher) {
        m_watcher->watch(m_service.folders());
    }
}

void MainFrame::on_problems_found(content::Problems problems) {
    m_problems = std::move(problems);
    if (!m_problems.empty()) {
        say(language::tr_count("%d problem in the guide: see File, Problems in the guide",
                               "%d problems in the guide: see File, Problems in the guide",
                               static_cast<long>(m_problems.size())));
    }
}

void MainFrame::ask() {
    m_service.ask(m_search->question());
}

void MainFrame::on_answered(index::Answer answer, const index::Query& question) {
    if (!(question == m_search->question()) || !m_guide) {
        return; // an answer to a question that has changed since
    }
    m_matcher = question.text.empty() ? index::WordMatcher{} : answer.matcher;
    if (m_overview) {
        std::set<content::DocumentId> matches;
        for (const index::Hit& hit : answer.hits) {
            matches.insert(hit.record.id);
        }
        const bool asked = !question.text.empty() || !question.filters.empty();
        m_overview->canvas().set_matches(asked ? std::optional(std::move(matches)) : std::nullopt);
    }
    m_search->show(answer, notes_that_fit(m_notes_controller->find_notes(question.text), *m_guide, question.filters),
                   question, m_guide->manifest());
}

} // namespace wijzer::app::reader

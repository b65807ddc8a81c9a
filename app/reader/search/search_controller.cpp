// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/search/search_controller.h"

#include "app/language/numbers.h"
#include "app/language/translate.h"
#include "app/reader/search/note_hits.h"
#include "app/reader/search/search_panel.h"
#include "app/reader/toolkit/callback_guard.h"
#include "content/base/text.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace wijzer::app::reader {
namespace {

using language::number_text;
using language::tr;
using language::tr_with;

/// Addresses of this scheme set filters: zoek:minuten=60&mensen=20
constexpr std::string_view filter_scheme = "zoek:";

/// The filters that a "zoek:" address names, with the kind set to interventions. Entries without a value are left out.
index::Filters filters_in(std::string_view address) {
    index::Filters filters;
    address.remove_prefix(filter_scheme.size());
    for (const std::string_view entry : content::split(address, '&')) {
        const auto [key, value] = content::split_once(entry, '=');
        if (key == "minuten" || key == "mensen") {
            (key == "minuten" ? filters.minutes : filters.people) = std::atoi(std::string(value).c_str());
        } else if (!value.empty()) {
            filters.facets[std::string(key)] = {std::string(value)};
        }
    }
    filters.kind = content::Kind::intervention;
    return filters;
}

} // namespace

SearchController::SearchController(SearchPanel& panel, service::GuideService& service, library::Library& library)
    : m_panel(panel), m_service(service), m_library(library) {
    m_panel.on_question = [this] { ask(); };
    m_panel.on_stop = [this] {
        m_service.cancel_indexing();
        m_panel.show_status(tr("The search was not prepared; the next start tries again."));
    };
}

void SearchController::listen(service::GuideService::Callbacks& callbacks, wxEvtHandler& home) {
    callbacks.index_progress = [this, &home](std::size_t done, std::size_t total) {
        call_later(home, [this, done, total] {
            m_panel.progress().show(done, total);
            m_panel.show_status(tr_with("Preparing the search: {} of {}", number_text(done), number_text(total)));
        });
    };
    callbacks.index_ready = [this, &home] {
        call_later(home, [this] {
            m_panel.end_progress();
            if (std::exchange(m_is_outdated, false)) {
                ask();
            }
        });
    };
    callbacks.answered = [this, &home](index::Answer answer, const index::Query& question) {
        call_later(home, [this, shared = std::make_shared<const index::Answer>(std::move(answer)), question] {
            on_answered(*shared, question);
        });
    };
    callbacks.counted = [this, &home](index::FacetCounts counts, const index::Query& question) {
        call_later(home, [this, counts = std::move(counts), question] {
            if (question == m_panel.question()) {
                m_panel.filters().show_counts(counts);
            }
        });
    };
}

void SearchController::ask() {
    m_service.ask(m_panel.question());
}

void SearchController::ask_about_notes() {
    if (!m_panel.question().text.empty()) {
        ask(); // the note may match now, or no longer
    }
}

bool SearchController::follow(std::string_view address) {
    if (!address.starts_with(filter_scheme)) {
        return false;
    }
    m_panel.filters().set_filters(filters_in(address));
    ask();
    return true;
}

void SearchController::on_answered(const index::Answer& answer, const index::Query& question) {
    if (!(question == m_panel.question()) || !m_guide) {
        return; // the question has changed since
    }
    m_matcher = question.text.empty() ? index::WordMatcher{} : answer.matcher;
    std::optional<std::set<content::DocumentId>> matches;
    if (!question.text.empty() || !question.filters.empty()) {
        matches.emplace();
        for (const index::Hit& hit : answer.hits) {
            matches->insert(hit.record.id);
        }
    }
    if (on_matches) {
        on_matches(std::move(matches));
    }
    m_panel.show(answer, notes_that_fit(m_library.find_notes(question.text), *m_guide, question.filters), question,
                 m_guide->manifest());
}

} // namespace wijzer::app::reader

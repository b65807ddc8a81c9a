// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/guide_service.h"

#include "app/system/paths.h"
#include "content/error.h"
#include "index/store.h"

namespace wijzer::app::reader {

GuideService::GuideService(std::filesystem::path folder)
    : m_folder(std::move(folder)), m_thread([this](const std::stop_token& stop) { run(stop); }) {}

GuideService::~GuideService() = default;

void GuideService::listen(Callbacks callbacks) {
    {
        const std::lock_guard lock(m_mutex);
        m_callbacks = std::move(callbacks);
    }
    m_changed.notify_all();
}

void GuideService::stop_listening() {
    m_thread.request_stop();
    const std::lock_guard lock(m_mutex);
    m_callbacks.reset();
}

void GuideService::ask(index::Query query) {
    {
        const std::lock_guard lock(m_mutex);
        m_question = std::move(query);
    }
    m_changed.notify_all();
}

bool GuideService::has_question() {
    const std::lock_guard lock(m_mutex);
    return m_question.has_value();
}

template<typename Call> void GuideService::tell(const std::stop_token& stop, Call call) {
    std::unique_lock lock(m_mutex);
    if (m_changed.wait(lock, stop, [this] { return m_callbacks.has_value(); }) && !stop.stop_requested()) {
        call(*m_callbacks);
    }
}

void GuideService::run(const std::stop_token& stop) {
    try {
        content::LoadResult result = content::load_guide(m_folder);
        const std::shared_ptr<const content::Guide> guide = result.guide;
        tell(stop, [&](Callbacks& callbacks) { callbacks.guide_loaded(std::move(result)); });
        answer_questions(*guide, stop);
    } catch (const std::exception& error) {
        const std::string text = error.what();
        tell(stop, [&](Callbacks& callbacks) { callbacks.reported(text); });
    }
}

void GuideService::answer_questions(const content::Guide& guide, const std::stop_token& stop) {
    index::StoreOptions options;
    options.cache_folder = system::cache_folder();
    options.stop = stop;
    options.report = [&](const std::string& sentence) {
        tell(stop, [&](Callbacks& callbacks) { callbacks.reported(sentence); });
    };
    options.progress = [&](std::size_t done, std::size_t total) {
        tell(stop, [&](Callbacks& callbacks) { callbacks.index_progress(done, total); });
    };
    std::optional<index::Searcher> searcher = index::open_index(guide, options);
    if (!searcher) {
        return;
    }
    tell(stop, [](Callbacks& callbacks) { callbacks.index_ready(); });
    while (!stop.stop_requested()) {
        index::Query question;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_question.has_value(); })) {
                return;
            }
            question = std::move(*m_question);
            m_question.reset();
        }
        try {
            index::Answer answer = searcher->search(question);
            tell(stop, [&](Callbacks& callbacks) { callbacks.answered(std::move(answer), question); });
            if (!has_question()) {
                index::FacetCounts counts = searcher->count_facets(question);
                tell(stop, [&](Callbacks& callbacks) { callbacks.counted(std::move(counts), question); });
            }
        } catch (const index::IndexDamaged& damage) {
            options.report(damage.what());
            searcher.reset(); // gives up its use of the files
            if (!index::discard_index(guide, options)) {
                options.place = index::Place::memory;
            }
            searcher = index::open_index(guide, options);
            if (!searcher) {
                return;
            }
            ask(std::move(question));
        }
    }
}

} // namespace wijzer::app::reader

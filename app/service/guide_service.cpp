// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/guide_service.h"

#include "app/language/failure.h"
#include "app/system/paths.h"
#include "content/loader.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <iterator>
#include <utility>

namespace wijzer::app::service {
namespace {

/// Documents of one folder in lists. Nobody looks through a longer list, and search finds the rest.
constexpr std::size_t most_listed = 5000; // documents
/// A larger folder is not read whole only to list what is wrong with it.
constexpr std::size_t most_checked = 2000; // documents

/// How long indexing waits at the first opening, so that the first page has the processors to itself. A question ends
/// the wait: the window asks one when it has painted.
constexpr std::chrono::milliseconds painting_time{250};
/// How long no question must have come before the guide is searched for problems.
constexpr std::chrono::milliseconds idle_time{400};

bool is_same(const content::Volumes& before, const content::Volumes& now) {
    return std::equal(before.begin(), before.end(), now.begin(), now.end(), [](const auto& one, const auto& other) {
        return one->key == other->key && one->is_missing == other->is_missing &&
               one->folder.path == other->folder.path &&
               one->folder.manifest_fingerprint == other->folder.manifest_fingerprint &&
               one->folder.files == other->folder.files;
    });
}

std::vector<std::filesystem::path> missing_folders(const content::Volumes& volumes) {
    std::vector<std::filesystem::path> missing;
    for (const auto& volume : volumes) {
        if (volume->is_missing) {
            missing.push_back(volume->folder.path);
        }
    }
    return missing;
}

} // namespace

GuideService::GuideService(std::vector<content::GuidePlace> places, UseGuide prepare)
    : m_places(std::move(places)), m_prepare(std::move(prepare)),
      m_thread([this](const std::stop_token& stop) { run(stop); }) {}

GuideService::~GuideService() {
    cancel_indexing();
}

void GuideService::listen(Callbacks callbacks) {
    {
        const std::lock_guard lock(m_mutex);
        m_callbacks = std::move(callbacks);
    }
    m_changed.notify_all();
}

void GuideService::stop_listening() {
    m_thread.request_stop();
    cancel_indexing();
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

void GuideService::refresh() {
    {
        const std::lock_guard lock(m_mutex);
        m_refresh = true;
    }
    m_changed.notify_all();
}

void GuideService::set_own_guides(const std::vector<content::GuidePlace>& own_guides) {
    {
        const std::lock_guard lock(m_mutex);
        m_places.erase(m_places.begin() + 1, m_places.end());
        m_places.insert(m_places.end(), own_guides.begin(), own_guides.end());
    }
    refresh();
}

void GuideService::cancel_indexing() {
    const std::lock_guard lock(m_mutex);
    m_indexing.request_stop();
}

std::vector<content::GuidePlace> GuideService::places() {
    const std::lock_guard lock(m_mutex);
    return m_places;
}

bool GuideService::has_more_to_do() {
    const std::lock_guard lock(m_mutex);
    return m_question.has_value() || m_refresh;
}

template<typename Call> void GuideService::tell(const std::stop_token& stop, Call call) {
    std::unique_lock lock(m_mutex);
    if (m_changed.wait(lock, stop, [this] { return m_callbacks.has_value(); }) && !stop.stop_requested()) {
        call(*m_callbacks);
    }
}

index::StoreOptions GuideService::store_options(const std::stop_token& stop) {
    index::StoreOptions options;
    options.cache_folder = system::cache_folder();
    options.report = [this, stop](const content::Message& message) {
        tell(stop, [&](Callbacks& callbacks) { callbacks.reported(language::in_words(message)); });
    };
    options.progress = [this, stop](std::size_t done, std::size_t total) {
        tell(stop, [&](Callbacks& callbacks) { callbacks.index_progress(done, total); });
    };
    const std::lock_guard lock(m_mutex);
    if (!stop.stop_requested()) {
        m_indexing = {};
    }
    options.stop = m_indexing.get_token();
    return options;
}

void GuideService::run(const std::stop_token& stop) {
    Progress progress;
    while (!stop.stop_requested() && !progress.is_over) {
        try {
            work_once(stop, progress);
        } catch (...) {
            progress.opens = false;
            report_current_failure(stop);
        }
    }
}

/// Reports the exception that is being handled.
void GuideService::report_current_failure(const std::stop_token& stop) noexcept {
    try {
        const std::string sentence = language::describe_current_failure();
        tell(stop, [&](Callbacks& callbacks) { callbacks.reported(sentence); });
    } catch (...) { // the window cannot be told, so what is left is the terminal
        std::cerr << "transitiewijzer: " << language::describe_current_failure() << '\n';
    }
}

/// Opens the guide where that is due, looks for its problems once there is time, and answers the next question.
void GuideService::work_once(const std::stop_token& stop, Progress& progress) {
    const auto has_work = [this] { return m_question.has_value() || m_refresh; };
    if (progress.opens && open(stop)) {
        progress.is_checked = false;
        if (std::exchange(progress.is_first, false)) {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, stop, painting_time, has_work);
        }
        make_searcher(stop);
    }
    std::unique_lock lock(m_mutex);
    if (!progress.is_checked && !m_changed.wait_for(lock, stop, idle_time, has_work)) {
        lock.unlock();
        find_problems(stop);
        progress.is_checked = true;
        lock.lock();
    }
    if (!m_changed.wait(lock, stop, has_work)) {
        progress.is_over = true;
        return;
    }
    progress.opens = std::exchange(m_refresh, false);
    std::optional<index::Query> question = progress.opens ? std::nullopt : std::exchange(m_question, std::nullopt);
    lock.unlock();
    if (question && m_searcher && m_searcher->is_open()) {
        answer(*question, stop);
    }
}

/// Opens the guide. False when it is the same as before.
bool GuideService::open(const std::stop_token& stop) {
    index::OpenedGuide opened = index::open_guide(places(), most_listed, store_options(stop));
    if (m_searcher && is_same(m_searcher->opened().volumes, opened.volumes)) {
        return false;
    }
    if (const UseGuide prepare = std::exchange(m_prepare, {})) {
        try {
            prepare(*opened.guide);
        } catch (...) { // the window makes what it needs itself
            report_current_failure(stop);
        }
    }
    m_searcher.emplace(std::move(opened), [this, stop] { return store_options(stop); });
    tell(stop, [&](Callbacks& callbacks) {
        callbacks.guide_opened(m_searcher->opened().guide);
        callbacks.folders_missing(missing_folders(m_searcher->opened().volumes));
    });
    return true;
}

/// Makes the searcher. When that is cancelled, the guide can be read but not searched.
void GuideService::make_searcher(const std::stop_token& stop) {
    if (m_searcher->open()) {
        tell(stop, [](Callbacks& callbacks) { callbacks.index_ready(); });
    }
}

void GuideService::find_problems(const std::stop_token& stop) {
    const index::OpenedGuide& opened = m_searcher->opened();
    content::Problems problems = opened.problems;
    for (const auto& volume : opened.volumes) {
        if (volume->folder.files.size() <= most_checked && !stop.stop_requested()) {
            content::Problems more = content::find_problems(*volume, *opened.volumes.front());
            std::move(more.begin(), more.end(), std::back_inserter(problems));
        }
    }
    tell(stop, [&](Callbacks& callbacks) { callbacks.problems_found(std::move(problems)); });
}

void GuideService::answer(const index::Query& question, const std::stop_token& stop) {
    auto answer = m_searcher->use([&](index::Searcher& searcher) { return searcher.search(question); });
    if (!answer) {
        return;
    }
    tell(stop, [&](Callbacks& callbacks) { callbacks.answered(std::move(*answer), question); });
    if (has_more_to_do()) {
        return;
    }
    auto counts = m_searcher->use([&](index::Searcher& searcher) { return searcher.count_facets(question); });
    if (counts) {
        tell(stop, [&](Callbacks& callbacks) { callbacks.counted(std::move(*counts), question); });
    }
}

} // namespace wijzer::app::service

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/reader_saver.h"

#include "app/language/failure.h"

#include <future>
#include <optional>
#include <utility>

namespace wijzer::app::service {
namespace {

struct Result {
    std::optional<library::Records> records; ///< what is on disk now
    std::string library_failure;
    std::string settings_failure;
};

} // namespace

struct ReaderSaver::Running {
    std::optional<library::LibrarySave> library;
    std::optional<library::Settings> settings;
    std::promise<Result> promise;
    std::future<Result> result = promise.get_future();

    void write() {
        Result done;
        try {
            if (library) {
                done.records = library->write();
            }
        } catch (...) {
            done.library_failure = language::describe_current_failure();
        }
        try {
            if (settings) {
                settings->save();
            }
        } catch (...) {
            done.settings_failure = language::describe_current_failure();
        }
        promise.set_value(std::move(done));
    }
};

ReaderSaver::ReaderSaver(library::Library& library, library::Settings& settings, HomeThread home)
    : m_library(library), m_settings(settings), m_task(std::move(home)) {}

ReaderSaver::~ReaderSaver() = default;

std::shared_ptr<ReaderSaver::Running> ReaderSaver::begin() {
    auto begun = m_library.begin_save();
    if (!begun && !m_settings.is_changed()) {
        return nullptr;
    }
    auto running = std::make_shared<Running>();
    running->library = std::move(begun);
    if (m_settings.is_changed()) {
        running->settings = m_settings.take_changes();
    }
    return running;
}

void ReaderSaver::save() {
    if (m_running) {
        m_is_wanted_again = true;
        return;
    }
    m_running = begin();
    if (!m_running) {
        return;
    }
    m_task.start([this, running = m_running](const BackgroundTask::Run&) -> BackgroundTask::Outcome {
        running->write();
        return [this, running] {
            if (m_running == running) { // else save_and_wait() has taken in its result
                finish();
                if (std::exchange(m_is_wanted_again, false)) {
                    save();
                }
            }
        };
    });
}

/// Waits for the save at work if need be, and takes in its result. Returns why it failed; empty when it did not.
std::string ReaderSaver::finish() {
    Result done = m_running->result.get();
    if (before_merge) {
        before_merge(); // a save that it asks for waits until this one is taken in
    }
    bool is_merged = false;
    if (done.records) {
        is_merged =
            m_library.finish_save(*m_running->library, std::move(*done.records)) == library::Library::Saved::merged;
    } else if (m_running->library) {
        m_library.give_up_save();
    }
    if (!done.settings_failure.empty()) {
        m_settings.put_back(*m_running->settings);
    }
    m_running.reset();
    if (is_merged && on_merged) {
        on_merged();
    }
    const std::string failure = done.library_failure.empty() ? done.settings_failure : done.library_failure;
    if (std::exchange(m_told, failure) != failure && !failure.empty() && on_failed) {
        on_failed(failure);
    }
    return failure;
}

std::string ReaderSaver::save_and_wait() {
    if (m_running) {
        finish();
    }
    m_is_wanted_again = false;
    m_running = begin();
    if (!m_running) {
        return {};
    }
    m_running->write();
    return finish();
}

} // namespace wijzer::app::service

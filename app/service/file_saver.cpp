// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/file_saver.h"

#include <utility>

namespace wijzer::app::service {

FileSaver::FileSaver(HomeThread home) : m_task(std::move(home)) {
    m_task.on_progress = [this](std::size_t done, std::size_t total) {
        if (on_progress) {
            on_progress(done, total);
        }
    };
    m_task.on_failed = [this](const std::string& reason) {
        if (on_failed) {
            on_failed(reason);
        }
    };
}

void FileSaver::start(const std::filesystem::path& file, std::function<std::string()> make, system::Access access) {
    if (is_busy()) {
        return;
    }
    m_task.start([this, file, access,
                  make = std::move(make)](const BackgroundTask::Run& run) -> BackgroundTask::Outcome {
        const bool is_written = system::write_file(
            file, make(), [&run](std::size_t done, std::size_t total) { return run.progress(done, total); }, access);
        if (is_written) {
            return [this, file] {
                if (on_saved) {
                    on_saved(file);
                }
            };
        }
        return [this] {
            if (on_stopped) {
                on_stopped();
            }
        };
    });
}

} // namespace wijzer::app::service

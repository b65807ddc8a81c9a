// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/print/preview_composer.h"

#include "app/print/sheet_printer.h"

#include <utility>

namespace wijzer::app::reader {

using service::BackgroundTask;

PreviewComposer::PreviewComposer(std::shared_ptr<const content::Guide> guide, const themes::ThemeSet& themes,
                                 service::HomeThread home)
    : m_guide(std::move(guide)), m_themes(themes), m_task(std::move(home)) {
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

void PreviewComposer::start(const print::PrintJob& job) {
    m_task.start([this, guide = m_guide, job](const BackgroundTask::Run& run) -> BackgroundTask::Outcome {
        const auto progress = [&run](std::size_t done, std::size_t total) { return run.progress(done, total); };
        auto pages = print::compose(*guide, m_themes, job, progress);
        if (!pages) {
            return {};
        }
        std::string pdf = print::to_pdf(*pages);
        auto printed = std::make_shared<const PrintedJob>(PrintedJob{std::move(*pages), std::move(pdf)});
        return [this, printed] {
            if (on_done) {
                on_done(printed);
            }
        };
    });
}

} // namespace wijzer::app::reader

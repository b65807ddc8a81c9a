// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/print/preview_composer.h"

#include "app/print/sheet_printer.h"
#include "content/base/error.h"

#include <wx/event.h>

namespace wijzer::app::reader {

PreviewComposer::PreviewComposer(std::shared_ptr<const content::Guide> guide, const themes::ThemeSet& themes,
                                 wxEvtHandler& home)
    : m_guide(std::move(guide)), m_themes(themes), m_home(home) {}

void PreviewComposer::start(const print::PrintJob& job) {
    stop();
    m_thread = std::jthread([this, job, number = m_number](const std::stop_token& stop) { work(stop, job, number); });
}

void PreviewComposer::stop() {
    ++m_number;
    m_thread = {}; // asks it to stop and waits for the document at work
}

template<typename Call> void PreviewComposer::bring_home(int number, Call call) {
    m_home.CallAfter([this, number, call] {
        if (number == m_number) {
            call();
        }
    });
}

void PreviewComposer::work(const std::stop_token& stop, const print::PrintJob& job, int number) {
    try {
        const auto progress = [&](std::size_t done, std::size_t total) {
            bring_home(number, [this, done, total] { on_progress(done, total); });
            return !stop.stop_requested();
        };
        if (auto pages = print::compose(*m_guide, m_themes, job, progress)) {
            std::string pdf = print::to_pdf(*pages);
            const auto made = std::make_shared<const PrintedJob>(PrintedJob{std::move(*pages), std::move(pdf)});
            bring_home(number, [this, made] { on_done(made); });
        }
    } catch (const content::Error& error) {
        bring_home(number, [this, reason = std::string(error.what())] { on_failed(reason); });
    }
}

} // namespace wijzer::app::reader

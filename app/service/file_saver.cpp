// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/file_saver.h"

#include "app/system/write_file.h"
#include "content/base/error.h"

#include <wx/event.h>

namespace wijzer::app::reader {

void FileSaver::start(const std::filesystem::path& file, std::function<std::string()> make) {
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_thread =
        std::jthread([this, file, make = std::move(make)](const std::stop_token& stop) { work(stop, file, make); });
}

void FileSaver::end(const std::function<void()>& tell) {
    m_home.CallAfter([this, tell] {
        m_busy = false;
        if (tell) {
            tell();
        }
    });
}

void FileSaver::work(const std::stop_token& stop, const std::filesystem::path& file,
                     const std::function<std::string()>& make) {
    const auto progress = [&](std::size_t done, std::size_t total) {
        m_home.CallAfter([this, done, total] {
            if (on_progress) {
                on_progress(done, total);
            }
        });
        return !stop.stop_requested();
    };
    try {
        if (system::write_file(file, make(), progress)) {
            end([this, file] { on_saved(file); });
        } else {
            end(on_stopped);
        }
    } catch (const content::Error& error) {
        end([this, reason = std::string(error.what())] { on_failed(reason); });
    }
}

} // namespace wijzer::app::reader

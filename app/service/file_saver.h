// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/background_task.h"
#include "app/system/write_file.h"

#include <filesystem>
#include <functional>
#include <string>

namespace wijzer::app::service {

/// Makes and writes a file in the background, so that the window never waits for a disk. One file at a time; afterwards
/// it is there whole or not at all.
class FileSaver {
  public:
    explicit FileSaver(HomeThread home);

    /// `make` runs on another thread. Does nothing while another file is being written.
    void start(const std::filesystem::path& file, std::function<std::string()> make,
               system::Access access = system::Access::as_usual);
    /// Asks the work to stop; the answer is on_stopped, or on_saved when it was too late.
    void stop() { m_task.cancel(); }
    bool is_busy() const { return m_task.is_busy(); }

    /// Each may be empty.
    std::function<void(std::size_t done, std::size_t total)> on_progress; ///< bytes
    std::function<void(const std::filesystem::path& file)> on_saved;
    std::function<void()> on_stopped;
    std::function<void(const std::string& reason)> on_failed; ///< with the path, in the language of the interface

  private:
    BackgroundTask m_task;
};

} // namespace wijzer::app::service

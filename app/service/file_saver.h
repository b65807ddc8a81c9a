// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <thread>

class wxEvtHandler;

namespace wijzer::app::reader {

/// Makes and writes a file on a thread of its own, so that the window never waits for a disk. One file at a time; it is
/// there whole or not at all.
class FileSaver {
  public:
    /// What is told comes home as events of `home`, which must outlive the saver.
    explicit FileSaver(wxEvtHandler& home) : m_home(home) {}

    /// `make` runs on the thread; what it throws as content::Error is told. Nothing happens while a file is at work.
    void start(const std::filesystem::path& file, std::function<std::string()> make);
    /// Asks the work to stop; the answer is on_stopped, or on_saved when it was too late.
    void stop() { m_thread.request_stop(); }
    bool is_busy() const { return m_busy; }

    std::function<void(std::size_t done, std::size_t total)> on_progress; ///< bytes; may be empty
    std::function<void(const std::filesystem::path& file)> on_saved;
    std::function<void()> on_stopped;                         ///< may be empty
    std::function<void(const std::string& reason)> on_failed; ///< with the path

  private:
    void work(const std::stop_token& stop, const std::filesystem::path& file, const std::function<std::string()>& make);
    void end(const std::function<void()>& tell);

    wxEvtHandler& m_home;
    bool m_busy = false;
    std::jthread m_thread; // last: ends before what it tells
};

} // namespace wijzer::app::reader

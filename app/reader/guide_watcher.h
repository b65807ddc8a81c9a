// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>
#include <wx/timer.h>

class wxFileSystemWatcherBase;

namespace wijzer::app::reader {

/// Notices that files of a guide come, change or go. Lives in the window's event loop, and must be made when that runs.
class GuideWatcher {
  public:
    /// `on_change` is called a moment after the last of several changes: an editor that saves makes some at once.
    explicit GuideWatcher(std::function<void()> on_change);
    ~GuideWatcher();

    /// Watches these guides' folders instead of those before. One that is not there is left out.
    void watch(const std::vector<std::filesystem::path>& guides);

  private:
    void watch_again();

    std::function<void()> m_on_change;
    std::vector<std::filesystem::path> m_guides;
    std::unique_ptr<wxFileSystemWatcherBase> m_watcher;
    wxTimer m_pause;
};

} // namespace wijzer::app::reader

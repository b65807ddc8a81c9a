// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/volume.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>
#include <wx/timer.h>

class wxFileSystemWatcherBase;
class wxFileSystemWatcherEvent;

namespace wijzer::app::reader {

/// Notices that files of a guide come, change or go. Lives in the window's event loop, and must be made when that runs.
class GuideWatcher {
  public:
    /// `on_change` is called a moment after the last of several changes: an editor that saves makes some at once.
    explicit GuideWatcher(std::function<void()> on_change);
    ~GuideWatcher();

    /// Watches these guides' folders instead of those before, and waits for one that is not there.
    void watch(const std::vector<content::GuidePlace>& guides);

  private:
    void watch_again();
    void on_event(const wxFileSystemWatcherEvent& event);
    void look_for_missing();

    std::function<void()> m_on_change;
    std::vector<std::filesystem::path> m_guides;
    std::vector<std::filesystem::path> m_missing;
    std::unique_ptr<wxFileSystemWatcherBase> m_watcher;
    wxTimer m_pause;
    wxTimer m_wait; ///< runs while a folder is missing
};

} // namespace wijzer::app::reader

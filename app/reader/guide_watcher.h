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

/// Notices when files of the guides are added, changed or removed. Must be made while the window's event loop runs.
class GuideWatcher {
  public:
    /// Calls `on_change` once, a moment after the last of several changes, because an editor makes several when it
    /// saves.
    explicit GuideWatcher(std::function<void()> on_change);
    ~GuideWatcher();

    /// Watches the folders of these guides and no others. A folder that does not exist is watched as soon as it does.
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

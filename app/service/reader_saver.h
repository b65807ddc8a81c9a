// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"
#include "app/library/settings.h"
#include "app/service/background_task.h"

#include <functional>
#include <memory>
#include <string>

namespace wijzer::app::service {

/// Saves the reader's library and settings in the background, so that the window never waits for a lock or a disk. A
/// copy is written; what is typed meanwhile stays, and is merged with what another program wrote.
class ReaderSaver {
  public:
    /// Both must outlive the saver.
    ReaderSaver(library::Library& library, library::Settings& settings, HomeThread home);
    ~ReaderSaver();

    /// Saves what changed, at once or after the save that is at work. Does nothing when nothing changed.
    void save();
    /// Saves everything and waits for it; for the end of the program. Returns why it failed, in the language of the
    /// interface; empty when all is on disk.
    std::string save_and_wait();
    bool is_busy() const { return m_running != nullptr; }
    bool has_failed() const { return !m_told.empty(); } ///< whether the last save failed

    std::function<void()> before_merge; ///< brings what is being typed to the library; may be empty
    std::function<void()> on_merged;    ///< another program's changes came in: show the library again; may be empty
    /// A save failed; all is still in memory, and saved with the next change. Not called again with the same words
    /// until a save succeeds. May be empty.
    std::function<void(const std::string& reason)> on_failed;

  private:
    struct Running;
    std::shared_ptr<Running> begin();
    std::string finish();

    library::Library& m_library;
    library::Settings& m_settings;
    std::shared_ptr<Running> m_running; ///< the save at work
    bool m_is_wanted_again = false;
    std::string m_told; ///< why the last save failed
    BackgroundTask m_task;
};

} // namespace wijzer::app::service

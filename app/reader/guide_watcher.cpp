// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/guide_watcher.h"

#include "app/reader/toolkit/text.h"
#include "content/base/utf8.h"

#include <wx/filename.h>
#include <wx/fswatcher.h>
#include <wx/log.h>

namespace wijzer::app::reader {
namespace {

namespace fs = std::filesystem;

constexpr int pause = 60; // milliseconds of quiet before anybody is told

/// Where the files of a guide are (content/folder.h).
constexpr const char* subfolders[] = {"", "interventies", "praktijkverhalen"};

} // namespace

GuideWatcher::GuideWatcher(std::function<void()> on_change) : m_on_change(std::move(on_change)) {
    m_pause.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        watch_again(); // a folder may have come, or be another one by the same name
        m_on_change();
    });
}

GuideWatcher::~GuideWatcher() = default;

void GuideWatcher::watch(const std::vector<fs::path>& guides) {
    m_guides = guides;
    watch_again();
}

void GuideWatcher::watch_again() {
    const wxLogNull silent; // what cannot be watched is read again at the next start
    m_watcher = std::make_unique<wxFileSystemWatcher>();
    m_watcher->Bind(wxEVT_FSWATCHER, [this](wxFileSystemWatcherEvent&) { m_pause.StartOnce(pause); });
    for (const fs::path& guide : m_guides) {
        for (const char* subfolder : subfolders) {
            std::error_code error;
            if (fs::is_directory(guide / subfolder, error)) {
                m_watcher->Add(wxFileName::DirName(to_wx(content::path_to_utf8(guide / subfolder))),
                               wxFSW_EVENT_CREATE | wxFSW_EVENT_DELETE | wxFSW_EVENT_RENAME | wxFSW_EVENT_MODIFY);
            }
        }
    }
}

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/guide_watcher.h"

#include "app/reader/toolkit/text.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <set>
#include <wx/filename.h>
#include <wx/fswatcher.h>
#include <wx/log.h>

namespace wijzer::app::reader {
namespace {

namespace fs = std::filesystem;

constexpr int pause = 60;      // milliseconds without changes before on_change is called
constexpr int patience = 1000; // milliseconds between two attempts to find a missing folder

/// Where the files of a guide are (content/folder.h).
constexpr const char* subfolders[] = {"", "interventies", "praktijkverhalen"};

fs::path plain(const fs::path& folder) {
    return folder.has_filename() ? folder : folder.parent_path();
}

fs::path holder_of(const fs::path& guide) {
    return plain(guide).parent_path();
}

} // namespace

GuideWatcher::GuideWatcher(std::function<void()> on_change) : m_on_change(std::move(on_change)) {
    m_pause.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        watch_again(); // a folder may be new, or another folder of the same name
        m_on_change();
    });
    m_wait.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { look_for_missing(); });
}

GuideWatcher::~GuideWatcher() = default;

void GuideWatcher::watch(const std::vector<content::GuidePlace>& guides) {
    m_guides.clear();
    for (const content::GuidePlace& guide : guides) {
        m_guides.push_back(guide.folder);
    }
    watch_again();
}

/// Also watches the parent of each guide's folder: only the parent's events tell that the folder was moved or replaced.
void GuideWatcher::watch_again() {
    const wxLogNull silent; // no message for what cannot be watched: the next start reads it again
    m_watcher = std::make_unique<wxFileSystemWatcher>();
    m_watcher->Bind(wxEVT_FSWATCHER, [this](wxFileSystemWatcherEvent& event) { on_event(event); });
    m_missing.clear();
    std::set<fs::path> watched;
    const auto add = [&](const fs::path& folder, int events) {
        std::error_code error;
        if (fs::is_directory(folder, error) && watched.insert(folder).second) {
            m_watcher->Add(wxFileName::DirName(to_wx(content::path_to_utf8(folder))), events);
        }
    };
    for (const fs::path& guide : m_guides) {
        for (const char* subfolder : subfolders) {
            add(*subfolder ? guide / subfolder : guide,
                wxFSW_EVENT_CREATE | wxFSW_EVENT_DELETE | wxFSW_EVENT_RENAME | wxFSW_EVENT_MODIFY);
        }
        std::error_code error;
        if (!fs::is_directory(guide, error)) {
            m_missing.push_back(guide);
        }
    }
    for (const fs::path& guide : m_guides) {
        add(holder_of(guide), wxFSW_EVENT_CREATE | wxFSW_EVENT_DELETE | wxFSW_EVENT_RENAME);
    }
    if (m_missing.empty()) {
        m_wait.Stop();
    } else {
        m_wait.Start(patience);
    }
}

/// Ignores events in the parent of a guide's folder that do not concern the guide.
void GuideWatcher::on_event(const wxFileSystemWatcherEvent& event) {
    const auto is_guide = [this](const wxFileName& name) {
        const fs::path path = content::path_from_utf8(to_utf8(name.GetFullPath()));
        return std::any_of(m_guides.begin(), m_guides.end(), [&](const fs::path& guide) {
            const fs::path place = path.has_filename() ? path : path.parent_path();
            const fs::path folder = place.parent_path();
            return place == plain(guide) || folder == plain(guide) || folder.parent_path() == plain(guide);
        });
    };
    if (is_guide(event.GetPath()) || is_guide(event.GetNewPath())) {
        m_pause.StartOnce(pause);
    }
}

void GuideWatcher::look_for_missing() {
    const bool is_back = std::any_of(m_missing.begin(), m_missing.end(), [](const fs::path& folder) {
        std::error_code error;
        return fs::is_directory(folder, error);
    });
    if (is_back) {
        m_pause.StartOnce(pause);
    }
}

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window handles what the service reports: an opened guide, missing folders, problems.
#include "app/language/translate.h"
#include "app/reader/main_frame.h"
#include "app/reader/notes/notes_controller.h"
#include "app/reader/page/document_tabs.h"
#include "app/reader/search/search_controller.h"
#include "app/reader/search/search_panel.h"
#include "app/reader/toolkit/callback_guard.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <utility>

namespace wijzer::app::reader {

void MainFrame::listen_to_service() {
    service::GuideService::Callbacks callbacks;
    callbacks.guide_opened = [this](const std::shared_ptr<const content::Guide>& guide) {
        call_later(*this, [this, guide] { on_guide_opened(guide); });
    };
    callbacks.folders_missing = [this](const std::vector<std::filesystem::path>& folders) {
        call_later(*this, [this, folders] { on_folders_missing(folders); });
    };
    callbacks.problems_found = [this](const content::Problems& problems) {
        call_later(*this, [this, problems] { on_problems_found(problems); });
    };
    callbacks.reported = [this](const std::string& sentence) {
        call_later(*this, [this, sentence] { say(sentence); });
    };
    m_search_controller->listen(callbacks, *this);
    m_service.listen(std::move(callbacks));
}

void MainFrame::on_guide_opened(std::shared_ptr<const content::Guide> guide) {
    const bool is_first = !m_guide;
    const bool has_other_words = !is_first && !(m_guide->manifest() == guide->manifest());
    m_guide = std::move(guide);
    m_notes_controller->follow_names(*m_guide);
    m_tabs->set_guide(m_guide);
    m_search_controller->set_guide(m_guide);
    m_overview.set_guide(m_guide);
    m_print.set_guide(m_guide);
    if (has_other_words) {
        m_search->set_manifest(m_guide->manifest());
    }
    if (!is_first) { // the guide's files changed: open documents stay open at the same place
        m_search_controller->wait_for_new_index();
        m_tabs->reload();
    } else if (m_first.empty() && !m_settings.text("tabs").empty()) {
        m_tabs->restore_session(m_settings.text("tabs"),
                                static_cast<std::size_t>(std::max(m_settings.number("tab", 0), 0)));
        m_search->focus_field(); // creating a tab takes the keyboard away from the field
    } else {
        m_tabs->take_unused_tab(); // the current tab may show the page of keys already
        open(m_first);
    }
}

/// After the first page is drawn, makes what could wait until there was something to read: the status bar, the filters,
/// the list of hits, the first search, and the watcher of the guide's files.
void MainFrame::on_painted() {
    if (m_watcher || !m_guide) {
        return;
    }
    status_bar();
    m_search->set_manifest(m_guide->manifest());
    m_watcher = std::make_unique<GuideWatcher>([this] { m_service.refresh(); });
    m_watcher->watch(m_service.places());
    m_search_controller->ask(); // the answer comes when there is an index
}

void MainFrame::set_own_guides(const std::vector<content::GuidePlace>& guides) {
    m_service.set_own_guides(guides);
    if (m_watcher) {
        m_watcher->watch(m_service.places());
    }
}

/// Tells the reader which folders are missing, such as those on a memory stick that was pulled out, and withdraws the
/// notice of a folder that is back.
void MainFrame::on_folders_missing(std::vector<std::filesystem::path> folders) {
    const auto sentence = [](const std::filesystem::path& folder) {
        return language::tr_with(
            "The folder {} is not there. Its guide returns by itself when the folder does; what you "
            "wrote with it is kept.",
            content::path_to_utf8(folder));
    };
    for (const std::filesystem::path& folder : m_missing_folders) {
        if (std::find(folders.begin(), folders.end(), folder) == folders.end()) {
            m_notice.withdraw(sentence(folder));
        }
    }
    for (const std::filesystem::path& folder : folders) {
        if (std::find(m_missing_folders.begin(), m_missing_folders.end(), folder) == m_missing_folders.end()) {
            m_notice.tell(sentence(folder));
        }
    }
    m_missing_folders = std::move(folders);
}

void MainFrame::on_problems_found(content::Problems problems) {
    m_problems = std::move(problems);
    if (!m_problems.empty()) {
        say(language::tr_count("%d problem in the guide: see File, Problems in the guide",
                               "%d problems in the guide: see File, Problems in the guide",
                               static_cast<long>(m_problems.size())));
    }
}

} // namespace wijzer::app::reader

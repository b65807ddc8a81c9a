// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"
#include "app/service/guide_service.h"
#include "content/guide.h"
#include "index/query/query.h"
#include "index/text/word_matcher.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

class wxEvtHandler;

namespace wijzer::app::reader {

class SearchPanel;

/// Passes the question of the panel to the service, and shows the answer in the panel together with the reader's own
/// notes that match.
class SearchController {
  public:
    /// All must outlive the controller.
    SearchController(SearchPanel& panel, service::GuideService& service, library::Library& library);

    void set_guide(std::shared_ptr<const content::Guide> guide) { m_guide = std::move(guide); }
    /// Must be called when the guide has changed: asks again when the new index is ready.
    void wait_for_new_index() { m_is_outdated = true; }
    /// Sets the callbacks that concern searching. They do their work as events of `home`, on the window's thread.
    void listen(service::GuideService::Callbacks& callbacks, wxEvtHandler& home);

    /// Asks the service the question of the panel; the answer comes later.
    void ask();
    /// Asks again after a change of notes. Does nothing when there are no words, because notes then never match.
    void ask_about_notes();
    /// Follows a link of the form "zoek:minuten=60&mensen=20": sets these filters and asks. False for other addresses.
    bool follow(std::string_view address);

    /// Finds the words of the question in a text; empty when there are none.
    const index::WordMatcher& matcher() const { return m_matcher; }

    /// Called with the documents that match, or with nothing when there are neither words nor filters.
    std::function<void(std::optional<std::set<content::DocumentId>> matches)> on_matches;

  private:
    void on_answered(const index::Answer& answer, const index::Query& question);

    SearchPanel& m_panel;
    service::GuideService& m_service;
    library::Library& m_library;
    std::shared_ptr<const content::Guide> m_guide; ///< null until it is opened
    index::WordMatcher m_matcher;
    bool m_is_outdated = false;
};

} // namespace wijzer::app::reader

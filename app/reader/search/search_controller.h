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

/// Asks the service what the panel asks, and brings what it answers to the panel, together with the reader's own notes
/// that answer too.
class SearchController {
  public:
    /// All must outlive the controller.
    SearchController(SearchPanel& panel, service::GuideService& service, library::Library& library);

    void set_guide(std::shared_ptr<const content::Guide> guide) { m_guide = std::move(guide); }
    /// The guide is another one now; asks again when its index is ready.
    void wait_for_new_index() { m_is_outdated = true; }
    /// Adds to `callbacks` those that are about searching. What they bring comes home as events of `home`.
    void listen(service::GuideService::Callbacks& callbacks, wxEvtHandler& home);

    void ask();
    /// The same when the words may be answered by a note.
    void ask_about_notes();
    /// Sets the filters that an address of the guide's pages names, "zoek:minuten=60&mensen=20", and asks. False for
    /// any other address.
    bool follow(std::string_view address);

    /// Marks the words of the question in a text; empty when there is none.
    const index::WordMatcher& matcher() const { return m_matcher; }

    /// The documents that match, or nothing when nothing is asked.
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

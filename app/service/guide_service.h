// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/query/query.h"
#include "index/store/repairing_searcher.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace wijzer::app::service {

/// Opens the guide, keeps its index up to date and answers questions on a thread of its own, so that the window never
/// waits for disk or index. A newer question replaces one that was not begun. All callbacks are called on that thread;
/// the window passes them on to its own.
class GuideService {
  public:
    struct Callbacks {
        std::function<void(std::shared_ptr<const content::Guide> guide)>
            guide_opened; ///< at the start, and again whenever its files changed
        std::function<void(std::vector<std::filesystem::path> folders)>
            folders_missing; ///< after each guide_opened: those of the guides that are not there; often none
        std::function<void(content::Problems problems)>
            problems_found; ///< after guide_opened, when no question came for a while
        std::function<void(std::size_t done, std::size_t total)> index_progress;
        std::function<void()> index_ready; ///< after guide_opened, when the guide can be searched
        std::function<void(index::Answer answer, index::Query question)> answered;
        std::function<void(index::FacetCounts counts, index::Query question)>
            counted;                                        ///< after the answer, if no newer question came
        std::function<void(std::string sentence)> reported; ///< in the language of the interface
    };

    /// Uses the guide on the service's own thread.
    using UseGuide = std::function<void(const content::Guide&)>;

    /// Starts to open the guide at once: first the guide itself, then the reader's own guides. Callbacks wait until
    /// listen() is called. `prepare` runs before the first guide_opened, while the window starts its toolkit.
    explicit GuideService(std::vector<content::GuidePlace> places, UseGuide prepare = {});
    ~GuideService(); ///< stops and waits

    void listen(Callbacks callbacks);
    void stop_listening(); ///< no callback is running or will run after it returns
    void ask(index::Query query);
    /// Checks whether files changed, and if so opens the guide again.
    void refresh();
    /// Replaces the reader's own guides; the first guide stays. Opens the guide again if that changes it.
    void set_own_guides(const std::vector<content::GuidePlace>& own_guides);
    /// Stops the building of an index. The guide can then be read but not searched.
    void cancel_indexing();
    std::vector<content::GuidePlace> places();

  private:
    /// How far the thread is; used by that thread only.
    struct Progress {
        bool opens = true;      ///< the guide is to be opened, again or for the first time
        bool is_first = true;   ///< no guide was opened yet
        bool is_checked = true; ///< the guide's problems are known
        bool is_over = false;
    };

    void run(const std::stop_token& stop);
    bool open(const std::stop_token& stop);
    void make_searcher(const std::stop_token& stop);
    void find_problems(const std::stop_token& stop);
    void answer(const index::Query& question, const std::stop_token& stop);
    index::StoreOptions store_options(const std::stop_token& stop);
    void work_once(const std::stop_token& stop, Progress& progress);
    void report_current_failure(const std::stop_token& stop) noexcept;
    bool has_more_to_do();
    /// Runs `call` with the callbacks, once there are any; not at all when stopped.
    template<typename Call> void tell(const std::stop_token& stop, Call call);

    std::mutex m_mutex; ///< guards the members up to m_indexing, which other threads set
    std::condition_variable_any m_changed;
    std::vector<content::GuidePlace> m_places;
    std::optional<Callbacks> m_callbacks;
    std::optional<index::Query> m_question;
    bool m_refresh = false;
    std::stop_source m_indexing;

    UseGuide m_prepare;
    std::optional<index::RepairingSearcher> m_searcher; ///< the thread's own; there once a guide was opened

    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace wijzer::app::service

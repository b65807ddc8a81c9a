// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/loader.h"
#include "index/query.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace wijzer::app::reader {

/// Loads the guide and answers questions on a thread of its own, so that the window never waits for disk or index. A
/// newer question replaces one that was not begun. All callbacks are made on that thread; the window brings them home.
class GuideService {
  public:
    struct Callbacks {
        std::function<void(content::LoadResult)> guide_loaded;
        std::function<void(std::size_t done, std::size_t total)> index_progress;
        std::function<void()> index_ready;
        std::function<void(index::Answer answer, index::Query question)> answered;
        std::function<void(index::FacetCounts counts, index::Query question)>
            counted; ///< after the answer, if no newer question came
        std::function<void(std::string sentence)> reported;
    };

    /// Starts loading at once. What happens before listen() waits for it.
    explicit GuideService(std::filesystem::path folder);
    ~GuideService(); ///< stops and waits

    void listen(Callbacks callbacks);
    void stop_listening(); ///< no callback is running or will run after it returns
    void ask(index::Query query);

  private:
    void run(const std::stop_token& stop);
    bool has_question();
    void answer_questions(const content::Guide& guide, const std::stop_token& stop);
    /// Runs `call` with the callbacks, once there are any; not at all when stopped.
    template<typename Call> void tell(const std::stop_token& stop, Call call);

    std::filesystem::path m_folder;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Callbacks> m_callbacks;
    std::optional<index::Query> m_question;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/workers.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>

namespace wijzer::app::print {
namespace {

/// How far the threads are.
class Tally {
  public:
    explicit Tally(std::size_t workers) : m_working(workers) {}

    void add_document() {
        const std::lock_guard lock(m_mutex);
        ++m_done;
        m_news.notify_one();
    }

    void end_worker() {
        const std::lock_guard lock(m_mutex);
        --m_working;
        m_news.notify_one();
    }

    /// The number of documents done, as soon as it is more than `known` or no thread works any more.
    std::size_t wait_beyond(std::size_t known) {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [&] { return m_done > known || m_working == 0; });
        return m_done;
    }

  private:
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::size_t m_done = 0;
    std::size_t m_working;
};

} // namespace

bool work_on_documents(std::size_t count, const std::function<DocumentWork()>& make_work,
                       const PrintProgress& progress) {
    const std::size_t workers =
        std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, std::max<std::size_t>(count, 1));
    Tally tally(workers);
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        struct Leaving {
            Tally& tally;
            ~Leaving() { tally.end_worker(); }
        } leaving{tally};
        const DocumentWork work = make_work();
        for (std::size_t index = next++; index < count; index = next++) {
            work(index);
            tally.add_document();
        }
    };
    std::vector<std::future<void>> threads;
    for (std::size_t worker = 0; worker < workers; ++worker) {
        threads.push_back(std::async(std::launch::async, run));
    }
    bool wanted = true;
    std::size_t told = 0;
    while (told < count && wanted) {
        const std::size_t done = tally.wait_beyond(told);
        if (done == told) {
            break; // a thread failed
        }
        while (told < done && wanted) {
            ++told;
            wanted = !progress || progress(told, count);
        }
    }
    next = count;
    for (std::future<void>& thread : threads) {
        thread.get();
    }
    return wanted;
}

} // namespace wijzer::app::print

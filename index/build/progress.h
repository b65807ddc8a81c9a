// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/build/build_options.h"

#include <cstddef>
#include <mutex>

namespace wijzer::index {

/// Counts what several threads have done and reports it, one call at a time.
class ProgressReporter {
  public:
    ProgressReporter(const Progress& progress, std::size_t total) : m_progress(progress), m_total(total) {}

    void count_one();
    void tell_end();

  private:
    const Progress& m_progress;
    std::size_t m_total;
    std::size_t m_done = 0;
    std::mutex m_mutex;
};

} // namespace wijzer::index

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/build/progress.h"

namespace wijzer::index {
namespace {

constexpr std::size_t progress_step = 16; // documents between two calls

} // namespace

void ProgressReporter::count_one() {
    if (!m_progress) {
        return;
    }
    const std::lock_guard lock(m_mutex);
    if (m_done++ % progress_step == 0) {
        m_progress(m_done - 1, m_total);
    }
}

void ProgressReporter::tell_end() {
    if (m_progress) {
        m_progress(m_total, m_total);
    }
}

} // namespace wijzer::index

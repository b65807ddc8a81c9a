// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/store/repairing_searcher.h"

#include <utility>

namespace wijzer::index {

RepairingSearcher::RepairingSearcher(OpenedGuide opened, MakeOptions options)
    : m_opened(std::move(opened)), m_options(std::move(options)) {}

bool RepairingSearcher::open() {
    StoreOptions options = m_options();
    options.place = m_place;
    std::optional<Searcher> searcher = open_searcher(m_opened, options);
    if (searcher) {
        m_searcher = std::move(searcher);
    }
    return searcher.has_value();
}

bool RepairingSearcher::repair(const IndexDamaged& damage) {
    const StoreOptions options = m_options();
    if (options.report) {
        options.report(damage.message());
    }
    m_searcher.reset(); // gives up its use of the files
    bool is_discarded = true;
    for (std::size_t at = 0; at < m_opened.volumes.size(); ++at) {
        m_opened.indexes[at].reset();
        is_discarded = discard_index(m_opened.volumes[at]->folder, options) && is_discarded;
    }
    if (!is_discarded || std::exchange(m_is_repaired, true)) {
        m_place = Place::memory;
    }
    return open();
}

} // namespace wijzer::index

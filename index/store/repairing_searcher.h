// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/store/guide_opener.h"

#include <functional>
#include <optional>

namespace wijzer::index {

/// Searches a guide, and makes its index again when that turns out to be damaged: once on disk, then in memory, where
/// nothing can damage it. For one thread at a time.
class RepairingSearcher {
  public:
    using MakeOptions = std::function<StoreOptions()>;

    /// `options` is called at each opening; the `place` in it is replaced.
    explicit RepairingSearcher(OpenedGuide opened, MakeOptions options);

    const OpenedGuide& opened() const { return m_opened; }
    bool is_open() const { return m_searcher.has_value(); }

    /// Brings the indexes up to date. False when stopped; a searcher that was open stays. Throws content::Error.
    bool open();

    /// Returns what `use` returns for the searcher; calls it again after a repair. Nothing when a repair was stopped.
    /// Throws IndexDamaged when the index is damaged even in memory. The searcher must be open.
    template<typename Use> auto use(Use use) -> std::optional<decltype(use(std::declval<Searcher&>()))> {
        while (true) {
            try {
                return use(*m_searcher);
            } catch (const IndexDamaged& damage) {
                if (m_place == Place::memory) {
                    throw;
                }
                if (!repair(damage)) {
                    return std::nullopt;
                }
            }
        }
    }

  private:
    bool repair(const IndexDamaged& damage);

    OpenedGuide m_opened;
    MakeOptions m_options;
    std::optional<Searcher> m_searcher;
    Place m_place = Place::disk;
    bool m_is_repaired = false; ///< once already, on disk
};

} // namespace wijzer::index

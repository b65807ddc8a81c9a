// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <functional>
#include <stop_token>
#include <string>

namespace Xapian {
class WritableDatabase;
}

namespace wijzer::index {

/// Called now and then while building, from the building thread: documents done, documents in all.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

/// What an index must say of itself to be of use for `guide`: schema version and content.
std::string identity_of(const content::Guide& guide);

/// Fills an empty database from the guide and commits it. Returns false when stopped halfway. Throws Xapian::Error.
bool build_index(const content::Guide& guide, Xapian::WritableDatabase& database, const Progress& progress,
                 std::stop_token stop);

} // namespace wijzer::index

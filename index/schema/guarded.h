// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/schema/index_damaged.h"

#include <xapian.h>

namespace wijzer::index {

/// Runs `function`, which reads an index, and turns every Xapian::Error into IndexDamaged. An index that opened well
/// and gets only queries that its schema allows fails only when its files are damaged. Xapian::Error does not derive
/// from std::exception, so it must not leave this module.
template<typename Function> auto guarded(Function function) {
    try {
        return function();
    } catch (const Xapian::Error& error) {
        throw IndexDamaged(error.get_description());
    }
}

} // namespace wijzer::index

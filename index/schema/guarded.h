// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/schema/index_damaged.h"

#include <xapian.h>

namespace wijzer::index {

/// Runs `function`, which reads an index. Whatever Xapian throws becomes IndexDamaged: an index that was opened whole
/// and is asked what its own schema allows fails for no other reason, and Xapian::Error is no std::exception, so that
/// it must not leave this module.
template<typename Function> auto guarded(Function function) {
    try {
        return function();
    } catch (const Xapian::Error& error) {
        throw IndexDamaged(error.get_description());
    }
}

} // namespace wijzer::index

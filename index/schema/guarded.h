// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/schema/index_damaged.h"

#include <xapian.h>

namespace wijzer::index {

/// Runs `function`; what Xapian finds wrong with its files becomes IndexDamaged.
template<typename Function> auto guarded(Function function) {
    try {
        return function();
    } catch (const Xapian::DatabaseError& error) {
        throw IndexDamaged(error.get_description());
    }
}

} // namespace wijzer::index

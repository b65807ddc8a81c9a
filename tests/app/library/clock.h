// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

#include <memory>

namespace wijzer::tests {

/// The time this many minutes after noon on 2026-11-24, UTC.
inline app::library::TimePoint at_minute(int minutes) {
    using namespace std::chrono;
    return sys_days{year{2026} / 11 / 24} + hours{12} + std::chrono::minutes{minutes};
}

/// A clock that a test sets; every copy shows the same time.
struct TestClock {
    std::shared_ptr<app::library::TimePoint> now = std::make_shared<app::library::TimePoint>(at_minute(0));
    app::library::TimePoint operator()() const { return *now; }
    void set(int minutes) const { *now = at_minute(minutes); }
};

} // namespace wijzer::tests

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/library/clock.h"
#include "tests/support/temporary_folder.h"

namespace wijzer::tests {

/// A library in a folder of its own, with a clock that the test sets.
struct LibraryFixture {
    TemporaryFolder folder;
    TestClock clock;
    std::filesystem::path file = folder.path() / "bibliotheek.xml";

    app::library::Library open() const { return app::library::Library::open(file, clock); }
};

} // namespace wijzer::tests

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Helpers for tests that use random numbers.
#pragma once

#include <cstdlib>
#include <random>
#include <string>

namespace wijzer::tests {

/// The seed of a test: WIJZER_SEED from the environment, or else a new random one. A test must CAPTURE it, so that a
/// failure shows the seed with which it can be repeated.
inline unsigned random_seed() {
    const char* chosen = std::getenv("WIJZER_SEED");
    return chosen ? static_cast<unsigned>(std::stoul(chosen)) : std::random_device{}();
}

/// How often a long test repeats itself: `usual` times, and a tenth of that under a sanitizer, which makes it slow.
constexpr int rounds(int usual) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return (usual + 9) / 10;
#else
    return usual;
#endif
}

} // namespace wijzer::tests

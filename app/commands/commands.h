// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line: a thin user of content, index, pages and print. Results go to stdout, everything else to stderr.
#pragma once

#include "app/commands/options.h"

namespace wijzer::app::commands {

inline constexpr int exit_done = 0;
inline constexpr int exit_nothing = 1; ///< nothing found, or problems found
inline constexpr int exit_failure = 2; ///< wrong use, or a failure

/// Runs any command but `open`, without a display. Never throws.
int run(const Options& options);

} // namespace wijzer::app::commands

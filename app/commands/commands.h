// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line: a thin user of content, index, pages and print. Results go to stdout, everything else to stderr.
#pragma once

#include "app/commands/exit_codes.h"
#include "app/commands/options.h"

namespace wijzer::app::commands {

/// Runs any command but `open`, without a display. Never throws.
int run(const Options& options);

} // namespace wijzer::app::commands

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line: a thin user of content, index and pages. Results go to stdout, everything else to stderr.
#pragma once

#include "app/commands/options.h"

namespace wijzer::app::commands {

/// Runs what needs neither display nor paper: `search`, `list`, `show` and `check`. Throws what goes wrong.
int run_command(const Options& options);

} // namespace wijzer::app::commands

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line: a thin user of content, index and pages. Results go to stdout, everything else to stderr.
#pragma once

#include "app/commands/options.h"

namespace wijzer::app::commands {

/// Runs the commands that need neither window nor PDF: `search`, `list`, `show` and `check`. Returns the exit code.
/// Throws when a command fails.
int run_command(const Options& options);

} // namespace wijzer::app::commands

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace wijzer::app::commands {

/// Runs a command and gives its exit code. What it throws, and standard output that cannot be written, is a sentence on
/// stderr and `exit_failure`. Never throws.
int run_reporting(const std::function<int()>& command) noexcept;

} // namespace wijzer::app::commands

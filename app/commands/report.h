// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace wijzer::app::commands {

/// Runs a command and returns its exit code. When it throws, or when standard output cannot be written, writes a
/// sentence to stderr and returns `exit_failure`. Never throws.
int run_reporting(const std::function<int()>& command) noexcept;

} // namespace wijzer::app::commands

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The process environment. Nothing outside app/system reads it.
#pragma once

#include <string>
#include <vector>

namespace wijzer::app::system {

/// Empty where the variable is not set.
std::string environment_variable(const char* name);

/// The languages the user asks the system for, best first, as two-letter codes: those in LANGUAGE, then that of the
/// first of LC_ALL, LC_MESSAGES and LANG that is set. "C" and "POSIX" name no language.
std::vector<std::string> preferred_languages();

} // namespace wijzer::app::system

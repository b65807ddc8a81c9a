// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"
#include "app/library/settings.h"

namespace wijzer::app::commands {

/// The settings of this user: peek_settings for a process that does not report what happened to their file
/// (Settings::peek), load_settings for the window, which does.
library::Settings peek_settings();
library::Settings load_settings();

/// How each executable of the program begins: chooses the language, then reads the command line (parse_options) and
/// what the settings add to it.
std::optional<Options> start(int argc, const char* const* argv, const library::Settings& settings, int& exit_code);

} // namespace wijzer::app::commands

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program is more than one executable: the command line links no more than a search needs, since loading the
// toolkit and the drawing libraries takes longer than a search does.
#pragma once

#include <string>

namespace wijzer::app::system {

inline constexpr const char* reader_executable = "transitiewijzer-reader"; ///< the window
inline constexpr const char* print_executable = "transitiewijzer-print";   ///< `print`

/// This process goes on as that executable of the program, with the arguments, environment and open files it has.
/// Throws content::Error when it cannot be started.
[[noreturn]] void continue_as(const std::string& executable, char* const* arguments);

} // namespace wijzer::app::system

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

/// Replaces this process by that executable of the program, with these arguments, the same environment and the same
/// open files. Throws content::Error when it cannot be started.
[[noreturn]] void continue_as(const std::string& executable, char* const* arguments);

} // namespace wijzer::app::system

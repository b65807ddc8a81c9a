// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wijzer::app::commands {

inline constexpr int exit_done = 0;
inline constexpr int exit_nothing = 1; ///< nothing found, or problems found
inline constexpr int exit_failure = 2; ///< wrong use, or a failure

} // namespace wijzer::app::commands

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/history.h"

#include <string>
#include <string_view>
#include <vector>

namespace wijzer::app::reader {

/// The open tabs as one setting: a line for each, with document id, space and scroll position (pixels).
std::string session_text(const std::vector<library::Place>& tabs);
/// Reads such a setting, but no more than `most_restored` tabs. A scroll position that is not a number counts as 0.
std::vector<library::Place> read_session(std::string_view text);

inline constexpr std::size_t most_restored = 20; // tabs

} // namespace wijzer::app::reader

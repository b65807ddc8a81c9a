// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/history.h"

#include <string>
#include <string_view>
#include <vector>

namespace wijzer::app::reader {

/// The tabs that were open, as one setting: a line each, document id and scroll position (pixels) with a space between.
std::string session_text(const std::vector<library::Place>& tabs);
/// What cannot be read as a number is the top of the page; never more than `most_restored` tabs.
std::vector<library::Place> read_session(std::string_view text);

inline constexpr std::size_t most_restored = 20; // tabs

} // namespace wijzer::app::reader

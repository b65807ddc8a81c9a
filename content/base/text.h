// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wijzer::content {

/// The parts of `text` between separators, in order, empty ones too. A separator at the end ends the last part and
/// begins no other; an empty text has no parts. They are views into `text`.
std::vector<std::string_view> split(std::string_view text, char separator);

/// What stands before the first `separator`, and what stands after it; everything and nothing when there is none.
std::pair<std::string_view, std::string_view> split_once(std::string_view text, char separator);

/// `text` without the white space (space, tab, line ends) at both ends.
std::string_view trimmed(std::string_view text);

/// `text` as text or as an attribute's value in HTML, XML or Pango markup: & < > " as entities.
std::string markup_escaped(std::string_view text);

} // namespace wijzer::content

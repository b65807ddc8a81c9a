// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The comment lines of an exported library; for markdown_export.cpp and markdown_import.cpp.
#pragma once

#include <string_view>

namespace wijzer::app::library {

inline constexpr int export_version = 1;
inline constexpr std::string_view comment_begin = "<!-- wijzer:";
inline constexpr std::string_view comment_end = " -->";

/// Whether a line is such a comment, or would be without the backslashes before it.
inline bool looks_like_comment(std::string_view line) {
    const auto begin = line.find_first_not_of('\\');
    return begin != std::string_view::npos && line.substr(begin).starts_with(comment_begin);
}

} // namespace wijzer::app::library

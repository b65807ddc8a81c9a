// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes from outside become clean UTF-8 here, once, so that nothing behind the loader has to ask again.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace wijzer::content {

/// What `clean_text` had to change, for a problem report. `line` and `column` (1-based, bytes) are of the first bad
/// byte; 0 when none.
struct TextRepairs {
    int line = 0;
    int column = 0;
    std::size_t replaced = 0;
};

/// `bytes` as valid UTF-8 with `\n` line ends, no byte-order mark, and U+FFFD for invalid bytes and control characters
/// (tab and newline stay). Never fails.
std::string clean_text(std::string_view bytes, TextRepairs* repairs = nullptr);

/// Valid UTF-8 in Unicode normal form C: a letter and its accent are one character. Two systems may write one file's
/// name in two forms.
std::string composed_text(std::string_view utf8);

/// Valid UTF-8 in lower case and normal form C.
std::string lower_case(std::string_view utf8);

/// The letters and digits of valid UTF-8, of any script, in lower case and normal form C; `joint` stands for each run
/// of anything else between two of them.
std::string words_joined(std::string_view utf8, char joint);

/// The length in characters (code points) of valid UTF-8.
std::size_t character_count(std::string_view utf8);

/// Converts between paths and UTF-8, whatever the encoding of the system.
std::filesystem::path path_from_utf8(std::string_view utf8);
std::string path_to_utf8(const std::filesystem::path& path);

} // namespace wijzer::content

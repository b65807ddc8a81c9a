// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pictures that a document may show: `![caption](picture.png)`, a PNG, JPEG or SVG, named relative to the document
// and inside the guide's folder. Only what passes here is ever decoded.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace wijzer::content {

inline constexpr std::size_t maximum_picture_size = std::size_t{8} << 20; // bytes
inline constexpr unsigned maximum_picture_side = 10'000;                  // pixels

struct PictureFile {
    std::filesystem::path path; ///< without symbolic links and dots; only to be used when nothing is wrong
    std::string problem;        ///< what is wrong with it, for the author; empty when nothing is
};

/// Looks up what a document's file names as a picture. Reads the file; never fails.
PictureFile find_picture(const std::filesystem::path& guide_folder, const std::filesystem::path& document,
                         const std::string& target);

} // namespace wijzer::content

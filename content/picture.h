// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pictures of a guide: PNG, JPEG and SVG files in its folder. Only their outside is looked at here; app/layout
// decodes what it shows.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace wijzer::content {

inline constexpr std::uintmax_t maximum_picture_file = 8U << 20; // bytes
inline constexpr int maximum_picture_side = 8000;                // pixels; a page needs a quarter of it

/// A picture that may be shown, or the reason why not.
struct PictureCheck {
    std::filesystem::path file; ///< absolute, without links; empty when there is a problem
    std::string problem;        ///< for an author
};

/// Looks for the picture that `target` (as written in Markdown) names, seen from the folder of its document. It must
/// lie in the guide's folder, whatever links or dots lead to it, and be whole and of a size that a page can use.
PictureCheck find_picture(const std::filesystem::path& guide_folder, const std::filesystem::path& document_folder,
                          const std::string& target);

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace wijzer::content {

/// Where a file that a document names lies.
struct GuideFilePlace {
    std::filesystem::path path; ///< without symbolic links and dots; the file need not exist; empty with a problem
    std::string problem;        ///< why it may not be read, for the author; empty when it may
};

/// Looks up what a document names, relative to itself and inside the guide's folder. `what` it is begins the problem:
/// "picture". Never fails.
GuideFilePlace find_in_guide(const std::filesystem::path& guide_folder, const std::filesystem::path& document,
                             const std::string& target, const std::string& what);

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace wijzer::app::system {

/// Gives a file that must not be overwritten a free name beside it: "map/naam.xml" becomes "map/naam.<word>-1.xml", or
/// -2, … A symbolic link stays, and what it leads to gets the other name. Returns the new path. Throws content::Error,
/// and then the file is where it was.
std::filesystem::path set_aside(const std::filesystem::path& file, const std::string& word);

} // namespace wijzer::app::system

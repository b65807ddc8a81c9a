// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place that knows where things lie: HOME, XDG and the folders beside the executable.
#pragma once

#include <filesystem>
#include <string>

namespace wijzer::app::system {

/// Read-only data that comes with the program: `content/nl`, `themes`. Beside the executable in a build tree, under
/// share/transitiewijzer of the prefix when installed.
std::filesystem::path shipped_data_folder();

/// Another executable of this program, by its name: beside this one in a build tree; when installed, under
/// ../libexec/transitiewijzer. When it is in neither place, the path beside this one.
std::filesystem::path companion_executable(const std::string& name);

/// Settings ($XDG_CONFIG_HOME), the reader's own data ($XDG_DATA_HOME) and what can be made again ($XDG_CACHE_HOME),
/// each with the program's name. Without HOME they lie in the temporary folder. Not created here.
std::filesystem::path config_folder();
std::filesystem::path user_data_folder();
std::filesystem::path cache_folder();

/// A path for a short-lived private file: in the runtime folder of this user where the system has one, else in the
/// temporary folder. A new name at each call; the file is not made here.
std::filesystem::path new_private_file(const std::string& extension);

/// For files that last as long as a session ($XDG_RUNTIME_DIR); without one, the cache folder.
std::filesystem::path runtime_folder();

} // namespace wijzer::app::system

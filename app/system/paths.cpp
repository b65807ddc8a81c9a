// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/paths.h"

#include "app/system/environment.h"

#include <algorithm>
#include <initializer_list>
#include <random>
#include <string>
#include <system_error>

namespace wijzer::app::system {
namespace {

namespace fs = std::filesystem;

constexpr const char* program_folder = "transitiewijzer";

fs::path executable_folder() {
    std::error_code error;
    const fs::path executable = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::current_path(error) : executable.parent_path();
}

/// The first of these paths, relative to the executable's folder, that exists; the first of all when none does.
fs::path first_place(std::initializer_list<fs::path> places) {
    const fs::path folder = executable_folder();
    std::error_code ignored;
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&](const fs::path& place) { return fs::exists(folder / place, ignored); });
    return folder / (found == places.end() ? *places.begin() : *found);
}

/// $variable/transitiewijzer, or $HOME/fallback/transitiewijzer. The XDG specification ignores relative paths.
fs::path xdg_folder(const char* variable, const char* fallback) {
    if (const std::string value = environment_variable(variable); value.starts_with('/')) {
        return fs::path(value) / program_folder;
    }
    if (const std::string home = environment_variable("HOME"); home.starts_with('/')) {
        return fs::path(home) / fallback / program_folder;
    }
    std::error_code error;
    return fs::temp_directory_path(error) / program_folder;
}

} // namespace

fs::path shipped_data_folder() {
    return first_place({"data", WIJZER_DATA, WIJZER_COMPANION_DATA});
}

fs::path companion_executable(const std::string& name) {
    return first_place({name, fs::path(WIJZER_COMPANIONS) / name});
}

fs::path config_folder() {
    return xdg_folder("XDG_CONFIG_HOME", ".config");
}

fs::path user_data_folder() {
    return xdg_folder("XDG_DATA_HOME", ".local/share");
}

fs::path cache_folder() {
    return xdg_folder("XDG_CACHE_HOME", ".cache");
}

fs::path runtime_folder() {
    std::error_code ignored;
    const std::string value = environment_variable("XDG_RUNTIME_DIR");
    return value.starts_with('/') && fs::is_directory(value, ignored) ? fs::path(value) / program_folder
                                                                      : cache_folder();
}

fs::path new_private_file(const std::string& extension) {
    const std::string folder = environment_variable("XDG_RUNTIME_DIR");
    std::error_code ignored;
    const bool is_there = folder.starts_with('/') && fs::is_directory(folder, ignored);
    const std::string name = std::string(program_folder) + '-' + std::to_string(std::random_device{}());
    return (is_there ? fs::path(folder) : fs::temp_directory_path(ignored)) / (name + '.' + extension);
}

} // namespace wijzer::app::system

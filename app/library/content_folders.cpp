// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/content_folders.h"

#include "content/utf8.h"

#include <algorithm>
#include <sstream>
#include <string>

namespace wijzer::app::library {
namespace {

constexpr const char* content_folders_key = "content_folders";

/// "/gids/" and "/gids/./" are "/gids".
std::filesystem::path plain(const std::filesystem::path& folder) {
    const std::filesystem::path normal = folder.lexically_normal();
    return normal.has_filename() || !normal.has_relative_path() ? normal : normal.parent_path();
}

void add_once(std::vector<std::filesystem::path>& folders, const std::filesystem::path& folder) {
    if (!folder.is_absolute()) {
        return;
    }
    const std::filesystem::path added = plain(folder);
    if (std::find(folders.begin(), folders.end(), added) == folders.end()) {
        folders.push_back(added);
    }
}

} // namespace

std::vector<std::filesystem::path> content_folders(const Settings& settings) {
    std::vector<std::filesystem::path> folders;
    std::istringstream lines(content::clean_text(settings.text(content_folders_key)));
    for (std::string line; std::getline(lines, line);) {
        add_once(folders, content::path_from_utf8(line));
    }
    return folders;
}

void set_content_folders(Settings& settings, const std::vector<std::filesystem::path>& folders) {
    std::vector<std::filesystem::path> kept;
    for (const std::filesystem::path& folder : folders) {
        if (content::path_to_utf8(folder).find_first_of("\r\n") == std::string::npos) {
            add_once(kept, folder);
        }
    }
    std::string lines;
    for (const std::filesystem::path& folder : kept) {
        lines += content::path_to_utf8(folder) + '\n';
    }
    settings.set(content_folders_key, lines);
}

} // namespace wijzer::app::library

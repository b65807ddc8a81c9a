// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/own_guides.h"

#include "content/base/file.h"
#include "content/base/text.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace wijzer::app::library {
namespace {

constexpr const char* content_folders_key = "content_folders";
constexpr const char* guide_keys_key = "guide_keys";
constexpr int most_entries = 5'000; // a whole home folder chosen by mistake must not hold up the window

/// "/gids/" and "/gids/./" are "/gids".
std::filesystem::path plain(const std::filesystem::path& folder) {
    const std::filesystem::path normal = folder.lexically_normal();
    return normal.has_filename() || !normal.has_relative_path() ? normal : normal.parent_path();
}

/// Looks no deeper than `depth` folders, and at no more than `budget` entries.
bool holds_markdown(const std::filesystem::path& folder, int depth, int& budget) {
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end && budget > 0;
         entry.increment(error)) {
        --budget;
        std::error_code ignored; // what cannot be looked at is no guide
        if (content::is_markdown(entry->path()) && entry->is_regular_file(ignored)) {
            return true;
        }
        if (depth > 0 && entry->is_directory(ignored) && holds_markdown(entry->path(), depth - 1, budget)) {
            return true;
        }
    }
    return false;
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

std::vector<std::filesystem::path> listed_folders(const Settings& settings) {
    std::vector<std::filesystem::path> folders;
    const std::string lines = content::clean_text(settings.text(content_folders_key));
    for (const std::string_view line : content::split(lines, '\n')) {
        add_once(folders, content::path_from_utf8(line));
    }
    return folders;
}

using Keys = std::map<std::filesystem::path, std::string>;

/// The keys that are kept, and those of `folders` that have none yet.
Keys keys_of(const Settings& settings, const std::vector<std::filesystem::path>& folders) {
    Keys keys;
    std::set<std::string> taken;
    const std::string kept = content::clean_text(settings.text(guide_keys_key));
    for (const std::string_view line : content::split(kept, '\n')) {
        const auto [key, folder] = content::split_once(line, ' ');
        if (!folder.empty() && taken.emplace(key).second) {
            keys.emplace(content::path_from_utf8(folder), key);
        }
    }
    for (const std::filesystem::path& folder : folders) {
        if (!keys.contains(folder)) {
            keys[folder] = *taken.insert(content::make_guide_key(folder, taken)).first;
        }
    }
    return keys;
}

} // namespace

std::vector<content::GuidePlace> own_guides(const Settings& settings) {
    const Keys keys = keys_of(settings, listed_folders(settings));
    std::vector<content::GuidePlace> guides;
    for (const std::filesystem::path& folder : listed_folders(settings)) {
        guides.emplace_back(folder, keys.at(folder));
    }
    return guides;
}

void set_own_guides(Settings& settings, const std::vector<std::filesystem::path>& folders) {
    std::vector<std::filesystem::path> kept;
    for (const std::filesystem::path& folder : folders) {
        if (content::path_to_utf8(folder).find_first_of("\r\n") == std::string::npos) {
            add_once(kept, folder);
        }
    }
    std::vector<std::filesystem::path> named = listed_folders(settings); // these keep the keys that they have
    for (const std::filesystem::path& folder : kept) {
        add_once(named, folder);
    }
    std::string key_lines;
    for (const auto& [folder, key] : keys_of(settings, named)) {
        key_lines += key + ' ' + content::path_to_utf8(folder) + '\n';
    }
    std::string lines;
    for (const std::filesystem::path& folder : kept) {
        lines += content::path_to_utf8(folder) + '\n';
    }
    settings.set(content_folders_key, lines);
    settings.set(guide_keys_key, key_lines);
}

bool looks_like_guide(const std::filesystem::path& folder) {
    std::error_code ignored;
    int budget = most_entries;
    return std::filesystem::is_regular_file(folder / "gids.xml", ignored) || holds_markdown(folder, 1, budget);
}

} // namespace wijzer::app::library

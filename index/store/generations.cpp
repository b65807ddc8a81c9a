// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/store/generations.h"

#include "content/base/utf8.h"
#include "index/store/seal.h"

#include <algorithm>
#include <random>

namespace wijzer::index {
namespace {

namespace fs = std::filesystem;

/// Two processes rarely draw the same number, or clean between two calls here, more than once.
constexpr int most_attempts = 8;

/// Three numbers with a dash between.
bool is_generation_name(const std::string& name) {
    return std::count(name.begin(), name.end(), '-') == 2 &&
           name.find_first_not_of("0123456789-") == std::string::npos && name.front() != '-' && name.back() != '-' &&
           name.find("--") == std::string::npos;
}

} // namespace

std::vector<fs::path> Generations::list() const {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator entry(m_folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (is_generation_name(content::path_to_utf8(entry->path().filename())) &&
            fs::is_directory(entry->symlink_status(ignored))) {
            found.push_back(entry->path());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

Generation Generations::create(const std::string& identity) const {
    fs::create_directories(m_folder);
    std::random_device random;
    fs::path folder;
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        folder = m_folder / (identity + '-' + std::to_string(random()));
        if (fs::create_directory(folder)) {
            if (auto lock = FolderLock::take(folder, FolderLock::Mode::use)) {
                return {folder, std::move(*lock)};
            }
        }
    }
    throw fs::filesystem_error("cannot be locked", folder, std::make_error_code(std::errc::no_lock_available));
}

bool Generations::remove(const fs::path& folder) const {
    const auto lock = FolderLock::take(folder, FolderLock::Mode::remove);
    if (!lock || !break_seal(folder)) {
        return false;
    }
    std::error_code error; // what stays has no seal and is tried again at the next cleaning
    fs::remove_all(folder, error);
    return !error;
}

std::string Generations::identity(const fs::path& folder) {
    const std::string name = content::path_to_utf8(folder.filename());
    return name.substr(0, name.rfind('-'));
}

} // namespace wijzer::index

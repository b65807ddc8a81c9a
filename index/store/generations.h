// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/store/folder_lock.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace wijzer::index {

/// One folder that holds an index, and the right to use it.
struct Generation {
    std::filesystem::path folder;
    FolderLock lock;
};

/// The folders of indexes below one folder (store.h says how they are named). Touches nothing else there, follows no
/// symbolic link, and never takes away what any process uses.
class Generations {
  public:
    explicit Generations(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// All by name, finished or not.
    std::vector<std::filesystem::path> list() const;
    /// An empty folder for an index of `identity`, under a new name. Throws std::filesystem::filesystem_error.
    Generation create(const std::string& identity) const;
    /// Removes a folder unless it is in use; true when it was removed.
    bool remove(const std::filesystem::path& folder) const;

    /// "<schema>-<guide>" of a folder's name.
    static std::string identity(const std::filesystem::path& folder);

  private:
    std::filesystem::path m_folder;
};

} // namespace wijzer::index

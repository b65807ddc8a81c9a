// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::tests {

/// A new empty folder, which is removed with its contents at the end of the scope.
class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Writes a file below the folder, creates the folders it needs, and gives its path.
    std::filesystem::path write(const std::string& name, std::string_view bytes) const;

  private:
    std::filesystem::path m_path;
};

/// The files and folders in a folder, by name.
std::vector<std::filesystem::path> list_files(const std::filesystem::path& folder);

std::string read_file(const std::filesystem::path& file);

} // namespace wijzer::tests

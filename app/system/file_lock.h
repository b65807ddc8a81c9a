// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/base/descriptor.h"

#include <chrono>
#include <filesystem>
#include <optional>

namespace wijzer::app::system {

/// Holds a file's advisory lock as long as it lives. The system frees it when the process ends, however it ends; the
/// file itself stays.
class FileLock {
  public:
    /// Makes the file and its folder when missing. Nothing when another holder does not let go within `patience`.
    /// Throws content::Error when the file cannot be made.
    static std::optional<FileLock> acquire(const std::filesystem::path& file, std::chrono::milliseconds patience);

  private:
    explicit FileLock(content::Descriptor descriptor) : m_descriptor(std::move(descriptor)) {}
    content::Descriptor m_descriptor;
};

} // namespace wijzer::app::system

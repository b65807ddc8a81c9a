// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Locks that tell other processes which folder is in use. Its source is the one of this module that differs per system.
#pragma once

#include "content/base/descriptor.h"

#include <filesystem>
#include <optional>
#include <utility>

namespace wijzer::index {

/// Holds a folder (flock on a file `in-use` in it) until destroyed, or until the process ends in whatever way. The lock
/// says nothing about time, so a clock that was set back does no harm.
class FolderLock {
  public:
    /// `use`: the folder is read or built and must stay; many may hold it. `remove`: nobody else may hold it.
    enum class Mode { use, remove };

    /// Nothing when another holder is in the way, or when the folder was removed meanwhile. Never waits. Where a file
    /// system cannot lock, `use` is granted and `remove` never is.
    static std::optional<FolderLock> take(const std::filesystem::path& folder, Mode mode);

  private:
    explicit FolderLock(content::Descriptor descriptor) : m_descriptor(std::move(descriptor)) {}
    content::Descriptor m_descriptor; ///< not open: granted without a lock
};

} // namespace wijzer::index

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who uses a folder, told between processes. The one file of this module that differs per system.
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
    /// `use`: it is read or built, and must stay; many may. `remove`: nobody else has it.
    enum class Mode { use, remove };

    /// Nothing when another holder stands in the way, or the folder went meanwhile. Never waits.
    /// Where a file system cannot lock, `use` is granted; nobody then gets `remove`.
    static std::optional<FolderLock> take(const std::filesystem::path& folder, Mode mode);

  private:
    explicit FolderLock(content::Descriptor descriptor) : m_descriptor(std::move(descriptor)) {}
    content::Descriptor m_descriptor; ///< not open: granted without a lock
};

} // namespace wijzer::index

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/system/write_progress.h"

#include <filesystem>
#include <string_view>

namespace wijzer::app::system {

/// Who may read a file that was not there before. One that is replaced keeps its rights.
enum class Access {
    as_usual,  ///< as the user's umask says
    owner_only ///< 0600
};

/// Replaces a file in one step: a temporary file beside it, flushed to disk, then renamed. A reader sees the old file
/// or the new one, never half of either. Missing folders are made. Symbolic links are followed, and the file keeps its
/// rights. Where a rename would change more than the text (other names of the file, another owner), the bytes are
/// written into the file itself; a pipe or a device gets them straight (write_target.h).
/// Throws content::Error, with path and reason, and leaves nothing behind. A file that nobody may write is not
/// replaced.
void write_file(const std::filesystem::path& file, std::string_view bytes, Access access = Access::as_usual);

/// The same in pieces, for what may take long. False, and all is as it was, when `progress` stopped it; only a pipe or
/// a device keeps what it got.
bool write_file(const std::filesystem::path& file, std::string_view bytes, const WriteProgress& progress,
                Access access = Access::as_usual);

/// Swaps the contents of two files, in one step where the file system can. Symbolic and hard links stay. Throws
/// content::Error.
void swap_files(const std::filesystem::path& one, const std::filesystem::path& other);

/// Removes what a killed write_file left beside `file`. Only to be called while no other program writes it.
void remove_leftovers(const std::filesystem::path& file);

} // namespace wijzer::app::system

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the files of a finished index are as they were left. The file `seal`, version 1: a line per file, "<size>
// <checksum> <name>", and a last line "<checksum of the lines above> seal 1". Without it an index is unfinished; it is
// the last thing written.
#pragma once

#include <filesystem>
#include <vector>

namespace wijzer::index {

enum class SealState { none, broken, whole };

/// The files that a seal vouches for.
std::vector<std::filesystem::path> sealed_files(const std::filesystem::path& folder);

/// Seals the files now in `folder`. Throws std::filesystem::filesystem_error.
void write_seal(const std::filesystem::path& folder);

/// Reads every file of up to 16 MB whole, and of a larger one its size and 256 blocks spread over it: damage that slips
/// through shows itself when that part is read (IndexDamaged). Never throws.
SealState check_seal(const std::filesystem::path& folder);

/// Whether there is a seal, whatever it says.
bool has_seal(const std::filesystem::path& folder);

/// From now on the index counts as unfinished, for every process. False when the disk refuses.
bool break_seal(const std::filesystem::path& folder);

} // namespace wijzer::index

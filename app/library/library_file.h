// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library on disk, in the format of library_format.h: bibliotheek.xml, the generation before it
// (bibliotheek.vorige.xml: as it was before this session's first change) and bibliotheek.lock, which keeps two programs
// from writing at once.
#pragma once

#include "app/library/library_format.h"

#include <filesystem>
#include <mutex>
#include <optional>
#include <vector>

namespace wijzer::app::library {

enum class Trouble {
    damaged,
    newer_version,
    cannot_be_moved, ///< damaged or newer, and still in its place: nothing is saved until it is moved away
    missing,         ///< there is no file, but there is a previous generation
};

/// A file that could not be used; nothing in it was changed.
struct SetAside {
    std::filesystem::path file; ///< its new name; the old one when it is missing or cannot be moved
    Trouble trouble = Trouble::damaged;
    bool previous_used = false; ///< the previous generation took its place
};

/// May be used by several threads at once: each waits for the other.
class LibraryFile {
  public:
    /// Reads and writes nothing yet.
    explicit LibraryFile(std::filesystem::path file);

    /// The saved records; none when nothing was saved yet. A file that cannot be used is set aside, and the previous
    /// generation is read.
    Records load();

    bool previous_used() const;

    /// Writes `ours`, which came from `base`, merged with what was written since: by another program, or by a save here
    /// that `ours` does not know of. Returns what is on disk now. Throws content::Error, and then the file is as it
    /// was.
    Records save(const Records& base, const Records& ours);

    /// When the previous generation was written; nothing when there is none.
    std::optional<TimePoint> previous_time() const;
    /// Saves `ours`, then swaps the two generations, so that doing it again undoes it; returns what is on disk now.
    /// Throws content::Error, and then nothing was swapped.
    Records restore_previous(const Records& base, const Records& ours);

    /// What was set aside since the last call.
    std::vector<SetAside> take_reports();

  private:
    enum class KeepPrevious { when_due, no };
    void write(const Records& base, const Records& ours, KeepPrevious keep);
    bool set_aside(const std::filesystem::path& file, Readability reason);
    Records take_previous();

    std::filesystem::path m_file;
    std::filesystem::path m_previous;
    std::filesystem::path m_lock;
    mutable std::mutex m_mutex; ///< guards all below
    Records m_saved;            ///< as it was last read or written
    std::string m_bytes;        ///< the bytes of the file at that time
    bool m_previous_kept = false;
    bool m_previous_used = false;
    std::vector<SetAside> m_reports;
};

} // namespace wijzer::app::library

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/store/folder_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace wijzer::index {
namespace {

constexpr const char* lock_name = "in-use";

/// Between opening and locking, another process may have removed the folder: the lock then is on a file that nobody
/// will find.
bool is_still_there(int descriptor, const std::filesystem::path& file) {
    struct stat opened {};
    struct stat found {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(file.c_str(), &found) == 0 && opened.st_ino == found.st_ino &&
           opened.st_dev == found.st_dev;
}

} // namespace

std::optional<FolderLock> FolderLock::take(const std::filesystem::path& folder, Mode mode) {
    const std::filesystem::path file = folder / lock_name;
    content::Descriptor descriptor(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!descriptor.is_open() && mode == Mode::use) { // a read-only cache can be shared just as well
        descriptor = content::Descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    }
    if (!descriptor.is_open()) {
        const bool is_readable = mode == Mode::use && ::access(folder.c_str(), R_OK | X_OK) == 0;
        return is_readable ? std::optional(FolderLock(content::Descriptor{})) : std::nullopt;
    }
    if (::flock(descriptor.value(), (mode == Mode::use ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0) {
        const bool is_busy = errno == EWOULDBLOCK || mode == Mode::remove;
        return is_busy ? std::nullopt : std::optional(FolderLock(std::move(descriptor)));
    }
    return is_still_there(descriptor.value(), file) ? std::optional(FolderLock(std::move(descriptor))) : std::nullopt;
}

} // namespace wijzer::index

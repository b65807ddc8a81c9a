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
    int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (descriptor < 0 && mode == Mode::use) {
        descriptor =
            ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW); // a read-only cache can be shared just as well
    }
    if (descriptor < 0) {
        const bool is_readable = mode == Mode::use && ::access(folder.c_str(), R_OK | X_OK) == 0;
        return is_readable ? std::optional(FolderLock(-1)) : std::nullopt;
    }
    FolderLock lock(descriptor);
    if (::flock(descriptor, (mode == Mode::use ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0) {
        const bool is_busy = errno == EWOULDBLOCK || mode == Mode::remove;
        return is_busy ? std::nullopt : std::optional(std::move(lock));
    }
    return is_still_there(descriptor, file) ? std::optional(std::move(lock)) : std::nullopt;
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FolderLock::~FolderLock() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

} // namespace wijzer::index

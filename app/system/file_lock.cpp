// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/file_lock.h"

#include "content/base/error.h"
#include "content/base/utf8.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <thread>
#include <utility>

namespace wijzer::app::system {
namespace {

constexpr std::chrono::milliseconds between_tries{5};

} // namespace

std::optional<FileLock> FileLock::acquire(const std::filesystem::path& file, std::chrono::milliseconds patience) {
    std::error_code ignored; // opening the file then fails, with the reason
    std::filesystem::create_directories(file.parent_path(), ignored);
    content::Descriptor descriptor(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!descriptor.is_open()) {
        throw content::Error(content::Message{content::message_text("{}: cannot be locked: {}"),
                                              {content::path_to_utf8(file)},
                                              std::error_code(errno, std::generic_category())});
    }
    FileLock lock(std::move(descriptor));
    // Polls and does not block: a holder that hangs would block this program for ever.
    const auto end = std::chrono::steady_clock::now() + patience;
    while (::flock(lock.m_descriptor.value(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return lock; // a file system without locks: as good as it gets
        }
        if (std::chrono::steady_clock::now() >= end) {
            return std::nullopt;
        }
        std::this_thread::sleep_for(between_tries);
    }
    return lock;
}

} // namespace wijzer::app::system

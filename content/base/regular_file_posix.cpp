// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/regular_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wijzer::content {
namespace {

constexpr std::size_t least_room = 4096; // the system may call a file empty that is not

/// Whether a file can be read to its end. If not, `error` says why.
bool is_regular(const struct stat& status, std::error_code& error) {
    if (S_ISDIR(status.st_mode)) {
        error = std::make_error_code(std::errc::is_a_directory);
    } else if (!S_ISREG(status.st_mode)) {
        error = std::make_error_code(not_a_regular_file);
    }
    return !error;
}

std::optional<std::string> read_open_file(int descriptor, std::size_t most, std::error_code& error) {
    struct stat status {}; // another file may have taken the name meanwhile
    if (::fstat(descriptor, &status) != 0) {
        error = {errno, std::generic_category()};
        return std::nullopt;
    }
    if (!is_regular(status, error)) {
        return std::nullopt;
    }
    std::string bytes;
    std::size_t room =
        std::max(least_room, static_cast<std::size_t>(status.st_size) + 1); // one more byte, to see the end
    while (bytes.size() < most) {
        const std::size_t done = bytes.size();
        bytes.resize(std::min(most, done + room));
        const ssize_t count = ::read(descriptor, bytes.data() + done, bytes.size() - done);
        const int reason = errno;
        bytes.resize(done + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        if (count < 0 && reason != EINTR) {
            error = {reason, std::generic_category()};
            return std::nullopt;
        }
        if (count == 0) {
            break;
        }
        room = std::max(least_room, bytes.size());
    }
    return bytes;
}

} // namespace

std::optional<std::string> read_regular_file(const std::filesystem::path& file, std::size_t most,
                                             std::error_code& error) {
    error.clear();
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) {
        error = {errno, std::generic_category()};
        return std::nullopt;
    }
    if (!is_regular(status, error)) { // before opening: that alone makes some devices act
        return std::nullopt;
    }
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        error = {errno, std::generic_category()};
        return std::nullopt;
    }
    std::optional<std::string> bytes = read_open_file(descriptor, most, error);
    ::close(descriptor);
    return bytes;
}

} // namespace wijzer::content

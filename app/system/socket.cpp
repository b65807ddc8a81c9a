// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/socket.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace wijzer::app::system {
namespace {

namespace fs = std::filesystem;

constexpr int listen_backlog = 16;

/// Calls `use` (bind or connect) with the address of a path. An address holds about a hundred bytes, so a longer path
/// is reached through the descriptor of its folder.
template<typename Use> bool with_address(const fs::path& path, Use use) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::string name = path.string();
    content::Descriptor folder;
    if (name.size() >= sizeof address.sun_path) {
        folder = content::Descriptor(::open(path.parent_path().c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        name = "/proc/self/fd/" + std::to_string(folder.value()) + "/" + path.filename().string();
    }
    bool done = false;
    if (name.size() < sizeof address.sun_path) {
        std::copy(name.begin(), name.end(), address.sun_path);
        done = use(reinterpret_cast<const sockaddr*>(&address), static_cast<socklen_t>(sizeof address)) == 0;
    }
    return done;
}

Socket make_socket() {
    return Socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
}

bool is_own_user(int descriptor) {
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

} // namespace

Socket Socket::connect_to(const fs::path& path) {
    Socket socket = make_socket();
    // Does not block: a full backlog must not delay the start of a program.
    ::fcntl(socket.descriptor(), F_SETFL, O_NONBLOCK);
    const bool connected = with_address(
        path, [&](const sockaddr* address, socklen_t size) { return ::connect(socket.descriptor(), address, size); });
    if (!connected || !is_own_user(socket.descriptor())) {
        return {};
    }
    ::fcntl(socket.descriptor(), F_SETFL, 0);
    return socket;
}

Socket Socket::listen_at(const fs::path& path) {
    Socket socket = make_socket();
    const bool bound = with_address(
        path, [&](const sockaddr* address, socklen_t size) { return ::bind(socket.descriptor(), address, size); });
    if (!bound || ::listen(socket.descriptor(), listen_backlog) != 0) {
        return {};
    }
    return socket;
}

Socket Socket::accept() const {
    Socket socket(::accept4(descriptor(), nullptr, nullptr, SOCK_CLOEXEC));
    if (!socket.is_open() || !is_own_user(socket.descriptor())) {
        return {};
    }
    return socket;
}

void Socket::set_patience(std::chrono::milliseconds patience) const {
    const timeval time{patience.count() / 1000, patience.count() % 1000 * 1000};
    ::setsockopt(descriptor(), SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
    ::setsockopt(descriptor(), SOL_SOCKET, SO_SNDTIMEO, &time, sizeof time);
}

bool Socket::send(const std::string& bytes) const {
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(descriptor(), bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR) {
            return false;
        }
        sent += static_cast<std::size_t>(std::max<ssize_t>(count, 0));
    }
    return true;
}

void Socket::end_sending() const {
    ::shutdown(descriptor(), SHUT_WR);
}

std::string Socket::receive(std::size_t most) const {
    std::string bytes;
    std::array<char, 1024> buffer{};
    while (bytes.size() < most) {
        const ssize_t count = ::recv(descriptor(), buffer.data(), std::min(buffer.size(), most - bytes.size()), 0);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            break;
        }
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return bytes;
}

} // namespace wijzer::app::system

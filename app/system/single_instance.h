// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One reader per user, screen and guide: a second start hands what it was asked over to the first and ends. By a Unix
// domain socket with a lock beside it; Windows would have a named pipe and a mutex in a file of their own.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace wijzer::app::system {

/// Where the reader of a guide listens: in $XDG_RUNTIME_DIR, or the cache folder without one. Other screens and guides
/// have others.
std::filesystem::path instance_socket(const std::filesystem::path& guide);

/// Hands `message` over to the reader that listens at `socket`; true when it was taken. False, at once, when nobody
/// listens there, and when the answer does not come within half a second. For a process that would not be a reader
/// itself. Never throws.
bool hand_over(const std::filesystem::path& socket, const std::string& message) noexcept;

class SingleInstance {
  public:
    explicit SingleInstance(std::filesystem::path socket);
    ~SingleInstance(); ///< stops listening and lets another process be the first
    SingleInstance(const SingleInstance&) = delete;
    SingleInstance& operator=(const SingleInstance&) = delete;

    /// True when another process took the message (at most `longest_message` bytes; more is cut): this one can end.
    /// Otherwise this process is the first from now on, and keeps what others hand over until `listen`. When neither
    /// works (nothing can be written, or the first does not answer within half a second), false: better a second window
    /// than none. Never throws.
    bool try_hand_over(const std::string& message);

    /// From now on `on_message` is called for every message, on a thread of its own; also for those that came before.
    /// An empty function stops it: it is not called any more once this returns.
    void listen(std::function<void(const std::string&)> on_message);

    bool is_first() const; ///< others can hand over to this process

    static constexpr std::size_t longest_message = 4096;

  private:
    class Server;
    std::filesystem::path m_socket;
    std::unique_ptr<Server> m_server;
};

} // namespace wijzer::app::system

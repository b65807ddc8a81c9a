// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One reader per user, screen and guide: a second start hands its request over to the first and ends. Uses a Unix
// domain socket and a lock file beside it; on Windows a named pipe and a mutex would take their place, in a source of
// their own.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace wijzer::app::system {

/// The socket at which the reader of a guide listens, in $XDG_RUNTIME_DIR or else in the cache folder. Each screen and
/// each guide has its own.
std::filesystem::path instance_socket(const std::filesystem::path& guide);

/// Hands `message` over to the reader that listens at `socket`; true when it was taken. False at once when nobody
/// listens there, and false when no answer comes within half a second. For a process that does not become the reader
/// itself. Never throws.
bool hand_over(const std::filesystem::path& socket, const std::string& message) noexcept;

class SingleInstance {
  public:
    explicit SingleInstance(std::filesystem::path socket);
    ~SingleInstance(); ///< stops listening and lets another process be the first
    SingleInstance(const SingleInstance&) = delete;
    SingleInstance& operator=(const SingleInstance&) = delete;

    /// True when another process took the message (at most `longest_message` bytes; more is cut): this process can end.
    /// False when this process is the first from now on; it keeps what others hand over until `listen`. Also false when
    /// neither works (nothing can be written, or the first does not answer in time): better a second window than none.
    /// Throws only when memory runs out.
    bool try_hand_over(const std::string& message);

    /// Calls `on_message` for every message, also for those that came before, on a thread of its own. An empty function
    /// stops that: once this returns, the earlier one is not called any more.
    void listen(std::function<void(const std::string&)> on_message);

    bool is_first() const; ///< whether others can hand over to this process

    static constexpr std::size_t longest_message = 4096;

  private:
    class Server;
    std::filesystem::path m_socket;
    std::unique_ptr<Server> m_server;
};

} // namespace wijzer::app::system

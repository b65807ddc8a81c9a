// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/base/descriptor.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace wijzer::app::system {

/// A Unix domain socket; closed at the end of its scope.
class Socket {
  public:
    Socket() = default;
    explicit Socket(int descriptor) : m_descriptor(descriptor) {}

    /// Both return a socket that is not open when they fail. A path may be longer than a socket's address.
    static Socket connect_to(const std::filesystem::path& path);
    static Socket listen_at(const std::filesystem::path& path);

    bool is_open() const { return m_descriptor.is_open(); }
    int descriptor() const { return m_descriptor.value(); }
    /// The next connection; not open when it comes from another user or is closed already.
    Socket accept() const;
    void set_patience(std::chrono::milliseconds patience) const; ///< for each send and receive
    bool send(const std::string& bytes) const;
    void end_sending() const;
    /// Receives until the other side ends, the patience runs out or `most` bytes came. Returns what came.
    std::string receive(std::size_t most) const;

  private:
    content::Descriptor m_descriptor;
};

} // namespace wijzer::app::system

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

    /// Both give a socket that is not open when there is none to be had. A path may be longer than a socket's address.
    static Socket connect_to(const std::filesystem::path& path);
    static Socket listen_at(const std::filesystem::path& path);

    bool is_open() const { return m_descriptor.is_open(); }
    int descriptor() const { return m_descriptor.value(); }
    /// The next to connect; not open when it is another user, or gone already.
    Socket accept() const;
    void set_patience(std::chrono::milliseconds patience) const; ///< for each send and receive
    bool send(const std::string& bytes) const;
    void end_sending() const;
    /// Until the other side ends or `most` bytes are there; what came by then.
    std::string receive(std::size_t most) const;

  private:
    content::Descriptor m_descriptor;
};

} // namespace wijzer::app::system

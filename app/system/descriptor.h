// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>
#include <utility>

namespace wijzer::app::system {

/// Owns a POSIX file descriptor, or none (negative), and closes it at the end of its scope.
class Descriptor {
  public:
    explicit Descriptor(int value = -1) : m_value(value) {}
    Descriptor(Descriptor&& other) noexcept : m_value(std::exchange(other.m_value, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(m_value, other.m_value);
        return *this;
    }
    ~Descriptor() {
        if (is_open()) {
            ::close(m_value);
        }
    }

    bool is_open() const { return m_value >= 0; }
    int value() const { return m_value; }

  private:
    int m_value;
};

} // namespace wijzer::app::system

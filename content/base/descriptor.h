// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace wijzer::content {

/// Owns a file descriptor of the system, or none (negative), and closes it at the end of its scope.
class Descriptor {
  public:
    explicit Descriptor(int value = -1) : m_value(value) {}
    Descriptor(Descriptor&& other) noexcept : m_value(std::exchange(other.m_value, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(m_value, other.m_value);
        return *this;
    }
    ~Descriptor() { close(); }

    bool is_open() const { return m_value >= 0; }
    int value() const { return m_value; }
    /// Closes the descriptor. False, with the reason in errno, when the system could not write out all data; the
    /// descriptor is closed all the same. True when none is owned.
    bool close();

  private:
    int m_value;
};

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace wijzer::content {

/// A failure of the world (disk, memory, a library), in words a reader understands. UTF-8. What is merely absent or
/// badly written is never thrown: see Problem.
class Error : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

} // namespace wijzer::content

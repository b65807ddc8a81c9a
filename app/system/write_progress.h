// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace wijzer::app::system {

/// Called before each piece that is written, in bytes; returning false stops the writing. While a pipe has no reader it
/// is called again and again.
using WriteProgress = std::function<bool(std::size_t done, std::size_t total)>;

} // namespace wijzer::app::system

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/system/write_progress.h"
#include "app/system/write_target.h"

#include <string_view>
#include <system_error>

namespace wijzer::app::system {

/// Writes straight into a pipe, a terminal or a device. Waits for a reader of a pipe, but never between two calls of
/// `progress` for longer than a moment. False when that stopped it, or with an error.
bool write_stream(const WriteTarget& target, std::string_view bytes, const WriteProgress& progress,
                  std::error_code& error);

} // namespace wijzer::app::system

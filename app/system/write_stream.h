// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/system/write_progress.h"
#include "app/system/write_target.h"

#include <string_view>
#include <system_error>

namespace wijzer::app::system {

/// Writes straight into a pipe, a terminal or a device. Waits until a pipe has a reader, and calls `progress` many
/// times a second meanwhile. False when `progress` stopped it, or when `error` is set.
bool write_stream(const WriteTarget& target, std::string_view bytes, const WriteProgress& progress,
                  std::error_code& error);

} // namespace wijzer::app::system

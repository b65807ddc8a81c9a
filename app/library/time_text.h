// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/records.h"

#include <optional>
#include <string_view>

namespace wijzer::app::library {

/// "2026-11-24T06:45:30.125Z", as it stands in files.
std::string to_text(TimePoint time);
/// Nothing when it is not written that way, or is no date.
std::optional<TimePoint> time_from_text(std::string_view text);

} // namespace wijzer::app::library

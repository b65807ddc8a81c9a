// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates as the language of the interface writes them. The words are in the catalogue; no locale of the system is asked.
#pragma once

#include <chrono>
#include <string>

namespace wijzer::app::language {

/// "24 november 2026", "24 November 2026"; a date that does not exist gives an empty text.
std::string date_text(std::chrono::year_month_day date);

/// A moment in the system's time zone: "24 november 2026, 14:05".
std::string moment_text(std::chrono::system_clock::time_point moment);

} // namespace wijzer::app::language

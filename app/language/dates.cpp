// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/dates.h"

#include "app/language/translate.h"

#include <array>
#include <ctime>

namespace wijzer::app::language {
namespace {

/// Marks a string for the translators; it is translated where it is shown.
constexpr const char* mark(const char* text) {
    return text;
}

constexpr std::array months{mark("January"),   mark("February"), mark("March"),    mark("April"),
                            mark("May"),       mark("June"),     mark("July"),     mark("August"),
                            mark("September"), mark("October"),  mark("November"), mark("December")};

std::string two_digits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::string date_text(std::chrono::year_month_day date) {
    if (!date.ok()) {
        return {};
    }
    return std::to_string(static_cast<unsigned>(date.day())) + ' ' +
           tr(months[static_cast<unsigned>(date.month()) - 1]) + ' ' + std::to_string(static_cast<int>(date.year()));
}

std::string moment_text(std::chrono::system_clock::time_point moment) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(moment);
    std::tm local{};
    if (!::localtime_r(&seconds, &local)) {
        return {};
    }
    constexpr int first_year = 1900; // what std::tm counts from
    const std::chrono::year_month_day date{std::chrono::year{local.tm_year + first_year},
                                           std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)},
                                           std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
    return date_text(date) + ", " + two_digits(local.tm_hour) + ':' + two_digits(local.tm_min);
}

} // namespace wijzer::app::language

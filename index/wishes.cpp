// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/wishes.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string_view>
#include <utility>

namespace wijzer::index {
namespace {

constexpr double most_sensible = 10'000; // of minutes or people; a year or an amount of money is neither

constexpr std::pair<std::string_view, double> number_words[] = {
    {"half", 0.5},   {"halve", 0.5},  {"een", 1},       {"anderhalf", 1.5}, {"twee", 2},
    {"drie", 3},     {"vier", 4},     {"vijf", 5},      {"zes", 6},         {"acht", 8},
    {"tien", 10},    {"twaalf", 12},  {"vijftien", 15}, {"twintig", 20},    {"dertig", 30},
    {"veertig", 40}, {"vijftig", 50}, {"zestig", 60},   {"honderd", 100},   {"tweehonderd", 200},
};
constexpr std::pair<std::string_view, double> time_words[] = {
    {"minuut", 1},  {"minuten", 1},   {"min", 1},       {"kwartier", 15}, {"uur", 60},
    {"uurtje", 60}, {"dagdeel", 210}, {"ochtend", 210}, {"middag", 210},  {"dag", 420},
};
constexpr std::string_view people_words[] = {"mensen",   "deelnemers", "personen", "bewoners",
                                             "inwoners", "man",        "collegas"};

template<typename Table> std::optional<double> look_up(const Table& table, std::string_view word) {
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const auto& entry) { return entry.first == word; });
    return found == std::end(table) ? std::nullopt : std::optional(found->second);
}

std::optional<double> number(std::string_view word) {
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error == std::errc{} && end == word.data() + word.size()) {
        return value;
    }
    return look_up(number_words, word);
}

} // namespace

Wishes find_wishes(const std::vector<Word>& words) {
    Wishes wishes;
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        const std::optional<double> count = number(words[at].folded);
        if (!count || *count <= 0 || *count > most_sensible) {
            continue;
        }
        const std::string_view unit = words[at + 1].folded;
        if (const auto length = look_up(time_words, unit); length && *count * *length <= most_sensible) {
            wishes.minutes = static_cast<int>(*count * *length);
        } else if (*count >= 2 &&
                   std::find(std::begin(people_words), std::end(people_words), unit) != std::end(people_words)) {
            wishes.people = static_cast<int>(*count);
        }
    }
    return wishes;
}

} // namespace wijzer::index

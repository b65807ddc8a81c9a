// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/query/brief.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string_view>
#include <utility>

namespace wijzer::index {
namespace {

/// Minutes or people. A larger number means something else, such as an amount of money.
constexpr double most_sensible = 10'000;

constexpr std::pair<std::string_view, double> number_words[] = {
    {"half", 0.5},   {"halve", 0.5},  {"een", 1},     {"hele", 1},      {"anderhalf", 1.5}, {"twee", 2},
    {"drie", 3},     {"vier", 4},     {"vijf", 5},    {"zes", 6},       {"zeven", 7},       {"acht", 8},
    {"negen", 9},    {"tien", 10},    {"twaalf", 12}, {"vijftien", 15}, {"twintig", 20},    {"dertig", 30},
    {"veertig", 40}, {"vijftig", 50}, {"zestig", 60}, {"tachtig", 80},  {"honderd", 100},   {"tweehonderd", 200},
};
constexpr std::pair<std::string_view, double> time_words[] = {
    {"minuut", 1},       {"minuten", 1}, {"minuutjes", 1}, {"min", 1},       {"kwartier", 15},
    {"kwartiertje", 15}, {"uur", 60},    {"uurtje", 60},   {"dagdeel", 210}, {"ochtend", 210},
    {"middag", 210},     {"avond", 210}, {"dag", 420},
};
constexpr std::string_view people_words[] = {
    "aanwezigen", "ambtenaren",    "bestuurders",   "betrokkenen", "bewoners",      "boeren",
    "burgers",    "buren",         "buurtbewoners", "collegas",    "deelnemers",    "directeuren",
    "experts",    "gasten",        "inwoners",      "jongeren",    "leerlingen",    "leidinggevenden",
    "man",        "managers",      "medewerkers",   "mensen",      "omwonenden",    "ondernemers",
    "personen",   "professionals", "studenten",     "teamleden",   "vrijwilligers", "wethouders",
};
/// "Een groep van zes", "een man of dertig".
constexpr std::string_view group_words[] = {"groep", "groepje", "club", "clubje", "zaal", "team", "man", "gezelschap"};
constexpr std::string_view of_words[] = {"van", "met", "of"};

template<typename Table> std::optional<double> look_up(const Table& table, std::string_view word) {
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const auto& entry) { return entry.first == word; });
    return found == std::end(table) ? std::nullopt : std::optional(found->second);
}

template<typename Table> bool contains(const Table& table, std::string_view word) {
    return std::find(std::begin(table), std::end(table), word) != std::end(table);
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

Brief find_brief(const std::vector<Word>& words) {
    Brief brief;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::optional<double> count = number(words[at].folded);
        if (!count || *count <= 0 || *count > most_sensible) {
            continue;
        }
        const std::string_view unit = at + 1 < words.size() ? std::string_view(words[at + 1].folded) : "";
        const bool of_group =
            at >= 2 && contains(of_words, words[at - 1].folded) && contains(group_words, words[at - 2].folded);
        if (const auto length = look_up(time_words, unit); length && *count * *length <= most_sensible) {
            brief.minutes = static_cast<int>(*count * *length);
        } else if (*count >= 2 && (contains(people_words, unit) || of_group)) {
            brief.people = static_cast<int>(*count);
        }
    }
    return brief;
}

} // namespace wijzer::index

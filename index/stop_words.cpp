// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/dutch.h"

#include <algorithm>
#include <iterator>

namespace wijzer::index {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view stop_words[] = {
    // Sorted, for the binary search below.
    "aan"sv,     "al"sv,     "alle"sv,   "alleen"sv, "allemaal"sv, "als"sv,    "altijd"sv,  "andere"sv, "ben"sv,
    "bij"sv,     "binnen"sv, "blijf"sv,  "blijft"sv, "blijven"sv,  "daar"sv,   "dan"sv,     "dat"sv,    "de"sv,
    "deze"sv,    "die"sv,    "dit"sv,    "doe"sv,    "doen"sv,     "doet"sv,   "door"sv,    "dus"sv,    "echt"sv,
    "een"sv,     "eens"sv,   "elk"sv,    "elke"sv,   "en"sv,       "er"sv,     "erg"sv,     "ga"sv,     "gaan"sv,
    "gaat"sv,    "geen"sv,   "graag"sv,  "had"sv,    "heb"sv,      "hebben"sv, "heeft"sv,   "heel"sv,   "hem"sv,
    "het"sv,     "hier"sv,   "hij"sv,    "hoe"sv,    "hun"sv,      "iemand"sv, "iets"sv,    "ik"sv,     "in"sv,
    "is"sv,      "ja"sv,     "je"sv,     "jij"sv,    "jouw"sv,     "jullie"sv, "kan"sv,     "kom"sv,    "komen"sv,
    "komt"sv,    "kun"sv,    "kunnen"sv, "maar"sv,   "me"sv,       "mee"sv,    "meer"sv,    "men"sv,    "met"sv,
    "mij"sv,     "mijn"sv,   "moet"sv,   "moeten"sv, "na"sv,       "naar"sv,   "nee"sv,     "niet"sv,   "niets"sv,
    "nog"sv,     "nu"sv,     "of"sv,     "om"sv,     "omdat"sv,    "onder"sv,  "ons"sv,     "onze"sv,   "ook"sv,
    "op"sv,      "over"sv,   "per"sv,    "steeds"sv, "te"sv,       "tegen"sv,  "telkens"sv, "toch"sv,   "toen"sv,
    "tot"sv,     "u"sv,      "uit"sv,    "uw"sv,     "van"sv,      "veel"sv,   "voor"sv,    "waar"sv,   "waarom"sv,
    "wanneer"sv, "want"sv,   "waren"sv,  "was"sv,    "wat"sv,      "we"sv,     "weer"sv,    "wel"sv,    "welk"sv,
    "welke"sv,   "werd"sv,   "wie"sv,    "wij"sv,    "wil"sv,      "wilde"sv,  "willen"sv,  "word"sv,   "worden"sv,
    "wordt"sv,   "zal"sv,    "ze"sv,     "zelf"sv,   "zich"sv,     "zij"sv,    "zijn"sv,    "zo"sv,     "zonder"sv,
    "zou"sv,     "zouden"sv, "zullen"sv,
};

} // namespace

bool is_stop_word(std::string_view word) {
    return std::binary_search(std::begin(stop_words), std::end(stop_words), word);
}

} // namespace wijzer::index

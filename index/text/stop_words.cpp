// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/stop_words.h"

#include "index/text/stemming.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

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

/// Words so common in speech that they say little, however rare they are in this guide: light verbs, degrees, pointers.
constexpr std::string_view weak_words[] = {
    "al"sv,        "allemaal"sv,  "allerlei"sv,  "alles"sv,     "altijd"sv,        "ander"sv,        "anderen"sv,
    "anders"sv,    "apart"sv,     "beetje"sv,    "begin"sv,     "beginnen"sv,      "begrijpen"sv,    "beide"sv,
    "bepaalde"sv,  "best"sv,      "beter"sv,     "bijna"sv,     "blijken"sv,       "brengen"sv,      "daarbij"sv,
    "daardoor"sv,  "daarin"sv,    "daarmee"sv,   "daarna"sv,    "daarop"sv,        "daarover"sv,     "daaruit"sv,
    "dag"sv,       "dat"sv,       "deel"sv,      "denken"sv,    "dezelfde"sv,      "ding"sv,         "dit"sv,
    "draaien"sv,   "durven"sv,    "echt"sv,      "eenvoudig"sv, "eerder"sv,        "eerst"sv,        "eerste"sv,
    "eigen"sv,     "eigenlijk"sv, "eind"sv,      "einde"sv,     "elk"sv,           "elkaar"sv,       "enkele"sv,
    "erbij"sv,     "erin"sv,      "ermee"sv,     "erop"sv,      "erover"sv,        "eruit"sv,        "ervan"sv,
    "even"sv,      "gebeuren"sv,  "gebruiken"sv, "geheel"sv,    "genoeg"sv,        "geschikt"sv,     "geval"sv,
    "geven"sv,     "gewoon"sv,    "gisteren"sv,  "goed"sv,      "groot"sv,         "groter"sv,       "halen"sv,
    "half"sv,      "handig"sv,    "hangen"sv,    "heen"sv,      "hele"sv,          "helemaal"sv,     "helft"sv,
    "helpen"sv,    "heten"sv,     "hetzelfde"sv, "hiermee"sv,   "hierover"sv,      "hoeveel"sv,      "hoeven"sv,
    "hoewel"sv,    "hoezo"sv,     "hopen"sv,     "horen"sv,     "houden"sv,        "idee"sv,         "ieder"sv,
    "iedereen"sv,  "iemand"sv,    "iets"sv,      "jaar"sv,      "juist"sv,         "kant"sv,         "keer"sv,
    "kennen"sv,    "kijken"sv,    "klein"sv,     "kleiner"sv,   "kort"sv,          "krijgen"sv,      "kunnen"sv,
    "laatste"sv,   "lang"sv,      "langer"sv,    "langzaam"sv,  "lastig"sv,        "laten"sv,        "later"sv,
    "leggen"sv,    "leuk"sv,      "liggen"sv,    "lijken"sv,    "lopen"sv,         "lukken"sv,       "maken"sv,
    "makkelijk"sv, "manier"sv,    "meer"sv,      "meest"sv,     "meestal"sv,       "men"sv,          "mens"sv,
    "merken"sv,    "minder"sv,    "minst"sv,     "moeilijk"sv,  "mogelijk"sv,      "mogelijkheid"sv, "mogen"sv,
    "moment"sv,    "mooi"sv,      "morgen"sv,    "nadat"sv,     "nemen"sv,         "net"sv,          "niemand"sv,
    "niets"sv,     "nieuw"sv,     "noch"sv,      "nodig"sv,     "noemen"sv,        "nog"sv,          "nooit"sv,
    "nu"sv,        "ofwel"sv,     "ondanks"sv,   "ongeveer"sv,  "ooit"sv,          "oud"sv,          "paar"sv,
    "pakken"sv,    "passen"sv,    "persoon"sv,   "plaats"sv,    "plek"sv,          "praten"sv,       "precies"sv,
    "proberen"sv,  "rond"sv,      "samen"sv,     "schieten"sv,  "simpel"sv,        "sinds"sv,        "situatie"sv,
    "slecht"sv,    "snappen"sv,   "snel"sv,      "sommige"sv,   "soms"sv,          "soort"sv,        "spreken"sv,
    "staan"sv,     "steeds"sv,    "stellen"sv,   "straks"sv,    "stuk"sv,          "sturen"sv,       "telkens"sv,
    "tenzij"sv,    "terug"sv,     "terwijl"sv,   "teveel"sv,    "tijd"sv,          "tijdens"sv,      "toen"sv,
    "trekken"sv,   "tussen"sv,    "tweede"sv,    "vaak"sv,      "vallen"sv,        "vanaf"sv,        "vandaag"sv,
    "vanuit"sv,    "vast"sv,      "veel"sv,      "verder"sv,    "verschillende"sv, "vertellen"sv,    "via"sv,
    "vinden"sv,    "voelen"sv,    "volgende"sv,  "volgens"sv,   "vooral"sv,        "voordat"sv,      "vorige"sv,
    "vorm"sv,      "vragen"sv,    "waarbij"sv,   "waardoor"sv,  "waarin"sv,        "waarmee"sv,      "waarop"sv,
    "waarvan"sv,   "waarvoor"sv,  "week"sv,      "weg"sv,       "weinig"sv,        "werken"sv,       "weten"sv,
    "willen"sv,    "zaak"sv,      "zeer"sv,      "zeggen"sv,    "zelfde"sv,        "zetten"sv,       "zien"sv,
    "zitten"sv,    "zoals"sv,     "zodat"sv,     "zoeken"sv,    "zowel"sv,         "zulke"sv,
};

} // namespace

bool is_weak_word(std::string_view word) {
    static const std::unordered_set<std::string> stems = [] {
        std::unordered_set<std::string> result;
        for (const std::string_view weak : weak_words) {
            result.insert(stem_dutch(weak));
        }
        return result;
    }();
    return is_stop_word(word) || stems.contains(stem_dutch(word));
}

bool is_stop_word(std::string_view word) {
    return std::binary_search(std::begin(stop_words), std::end(stop_words), word);
}

} // namespace wijzer::index

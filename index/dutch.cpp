// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/dutch.h"

#include <algorithm>
#include <iterator>
#include <xapian.h>

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

/// Endings after which a Dutch plural (or an English loan's) takes -s.
constexpr std::string_view plural_stems[] = {
    "el"sv, "em"sv, "en"sv, "er"sv, "erd"sv, "aar"sv, "aard"sv, "eur"sv, "oor"sv, "or"sv, "ier"sv, "ie"sv,  "e"sv,
    "a"sv,  "o"sv,  "y"sv,  "op"sv, "ool"sv, "ert"sv, "am"sv,   "ilm"sv, "app"sv, "ap"sv, "lot"sv, "ent"sv, "ing"sv};

/// Words in -s that are no plural; compounds that end in one of them are none either.
constexpr std::string_view singular_endings[] = {
    "proces"sv,    "succes"sv,    "adres"sv,  "congres"sv, "acces"sv,    "exces"sv,  "fles"sv,    "interes"sv,
    "princes"sv,   "kompas"sv,    "moeras"sv, "terras"sv,  "matras"sv,   "canvas"sv, "atlas"sv,   "chaos"sv,
    "kosmos"sv,    "ethos"sv,     "pathos"sv, "mens"sv,    "grens"sv,    "wens"sv,   "kans"sv,    "balans"sv,
    "glans"sv,     "dans"sv,      "vers"sv,   "pers"sv,    "koers"sv,    "divers"sv, "kaas"sv,    "baas"sv,
    "dwaas"sv,     "klas"sv,      "gras"sv,   "glas"sv,    "broeikas"sv, "bos"sv,    "las"sv,     "huis"sv,
    "reis"sv,      "lens"sv,      "pols"sv,   "hals"sv,    "spons"sv,    "tevens"sv, "volgens"sv, "namens"sv,
    "onderwijs"sv, "bewijs"sv,    "les"sv,    "eens"sv,    "immers"sv,   "anders"sv, "samens"sv,  "oneens"sv,
    "analoos"sv,   "eindeloos"sv, "loos"sv,   "boos"sv,    "serieus"sv,  "vaas"sv,   "plaats"sv,
};

constexpr std::size_t shortest_plural = 5; // "les", "bos", "eens" are no plurals

bool ends_with_any(std::string_view word, const std::string_view* begin, const std::string_view* end) {
    return std::any_of(begin, end, [&](std::string_view ending) { return word.ends_with(ending); });
}

/// The word without a plural -s.
std::string_view singular(std::string_view word) {
    if (word.size() < shortest_plural || !word.ends_with('s') ||
        ends_with_any(word, std::begin(singular_endings), std::end(singular_endings))) {
        return word;
    }
    const std::string_view stem = word.substr(0, word.size() - 1);
    const bool is_plural = ends_with_any(stem, std::begin(plural_stems), std::end(plural_stems));
    return is_plural ? stem : word;
}

} // namespace

// From Xapian 2.0 on "dutch" names Kraaij and Pohlmann's stemmer instead: the analysis must then ask for
// "dutch_porter".
DutchStemmer::DutchStemmer() : m_porter(std::make_unique<Xapian::Stem>("dutch")) {}
DutchStemmer::~DutchStemmer() = default;
DutchStemmer::DutchStemmer(DutchStemmer&&) noexcept = default;
DutchStemmer& DutchStemmer::operator=(DutchStemmer&&) noexcept = default;

std::string DutchStemmer::stem(const std::string& word) const {
    return (*m_porter)(std::string(singular(word)));
}

bool is_stop_word(std::string_view word) {
    return std::binary_search(std::begin(stop_words), std::end(stop_words), word);
}

} // namespace wijzer::index

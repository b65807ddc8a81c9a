// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The endings that the Dutch stemmer knows (stemming.cpp), with the words that only look as if they had one. Each
// EndingSet called `no_…` or `fixed_…` holds ends of words, so that a compound is an exception when its last part is
// one.
#pragma once

#include "index/text/affixes.h"

#include <string_view>
#include <utility>

namespace wijzer::index::endings {

/// Words whose stem no rule finds: plurals that change their vowel (*steden*), take -eren (*kinderen*) or have a long
/// vowel where the singular has a short one (*dagen*), and words that only look inflected (*anders*).
inline constexpr std::pair<std::string_view, std::string_view> irregular[] = {
    {"steden", "stad"},        {"leden", "lid"},        {"schepen", "schip"}, {"kinderen", "kind"}, {"wegen", "weg"},
    {"dagen", "dag"},          {"paden", "pad"},        {"glazen", "glas"},   {"daken", "dak"},     {"bladen", "blad"},
    {"bladeren", "blad"},      {"gaten", "gat"},        {"spelen", "spel"},   {"speelt", "spel"},   {"speel", "spel"},
    {"loten", "lot"},          {"goden", "god"},        {"eieren", "ei"},     {"musea", "museum"},  {"data", "data"},
    {"politici", "politicus"}, {"critici", "criticus"}, {"volkeren", "volk"}, {"dieren", "dier"},   {"heden", "heden"},
    {"anders", "anders"},      {"laars", "laars"},      {"lens", "lens"},     {"kaars", "kaars"},
};

inline constexpr EndingSet no_diminutives = {"meisje", "oranje", "franje", "beetje"};
/// Ends of words, without -je, whose t belongs to the ending: *verhaaltje*, but not *kaartje*.
inline constexpr EndingSet before_tje = {"aalt", "eelt", "oolt", "elt",  "aant", "eent", "oont", "eint", "ijnt", "uint",
                                         "eurt", "uurt", "oert", "iert", "eert", "aait", "ouwt", "auwt", "eeut", "uut"};

/// Plural endings of words of two syllables or more: *regels*, *thema's*, *transities*, *methodes* …
inline constexpr EndingSet plural_s = {"els", "ems",   "ens", "ers",  "aars", "eurs", "oors", "iers",
                                       "ors", "aards", "ies", "es",   "as",   "os",   "aus",  "lieus",
                                       "oes", "ys",    "ums", "erts", "ents", "ings", "ions"};
inline constexpr EndingSet no_plural_s = {
    "proces",   "succes",  "adres",  "congres",  "acces",   "exces",     "fles",   "interes", "princes",
    "expres",   "les",     "mes",    "atlas",    "kompas",  "moeras",    "terras", "matras",  "canvas",
    "broeikas", "klas",    "glas",   "gras",     "aardgas", "biogas",    "sgas",   "pas",     "aas",
    "bos",      "chaos",   "kosmos", "ethos",    "pathos",  "oos",       "tros",   "verlies", "precies",
    "vlies",    "kies",    "ees",    "mens",     "wens",    "grens",     "eens",   "tevens",  "volgens",
    "namens",   "telkens", "wegens", "alvorens", "intens",  "krachtens", "divers", "univers", "koers",
    "immers",   "elders",  "engels", "middels",  "eels",    "binnens",   "voors",  "jaars",   "bijzonders",
};
/// Plurals of loans, of any length.
inline constexpr EndingSet loan_plural_s = {
    "teams",   "films",  "labs",   "clubs",   "jobs",   "shops",   "tips",     "apps",    "maps",   "stops",
    "views",   "trends", "boards", "events",  "pilots", "tools",   "deals",    "goals",   "mails",  "trials",
    "details", "blogs",  "gains",  "niveaus", "games",  "modules", "formules", "regimes", "volumes"};

/// Ends of words whose -t is a verb ending. Few nouns end like this; those that do are in `no_verbs`.
inline constexpr EndingSet verb_t = {
    "dt",     "gt",      "kt",      "mt",     "wt",     "bt",      "lt",    "pt",    "eert", "eeft",  "ijft",
    "uift",   "oeft",    "rft",     "eift",   "ieft",   "oeit",    "aait",  "kent",  "fent", "pent",  "rdent",
    "gint",   "wint",    "dient",   "oont",   "aant",   "eent",    "eunt",  "int",   "iest", "wijst", "leest",
    "oplost", "verlost", "beslist", "stuurt", "toetst", "schetst", "botst", "reist",
};
/// Ends of words of two syllables or more whose -t or -d is a verb ending: *verandert*, *ontrafeld*.
inline constexpr EndingSet weak_verb = {"dert", "tert",  "lert",  "mert", "nert", "vert", "gert", "kert",
                                        "bert", "ffert", "jfert", "eld",  "erd",  "gd",   "wd",   "aald",
                                        "uurd", "oerd",  "eurd",  "oemd", "ormd", "eemd", "aamd"};
/// More endings of participles, in words that begin with ge-: *getekend*, *gelost*.
inline constexpr EndingSet participle = {"kend", "fend", "rdend", "pend", "lost", "tst",
                                         "ijsd", "uisd", "oord",  "oofd", "eefd"};
inline constexpr EndingSet participle_end = {"erend", "elend", "jvend", "gend"};
inline constexpr EndingSet no_verbs = {
    "markt",  "punkt",     "concept", "recept",  "script",  "asfalt",  "halt",   "zout",   "wereld",  "beeld",
    "veld",   "geld",      "held",    "geweld",  "honderd", "jeugd",   "deugd",  "vreugd", "maagd",   "vreemd",
    "naald",  "ambt",      "hemd",    "talent",  "wind",    "prent",   "vriend", "expert", "concert", "dessert",
    "sint",   "print",     "tint",    "procint", "punt",    "element", "schild", "alert",  "geest",   "feest",
    "beest",  "meest",     "minst",   "buurt",   "waard",   "aard",    "haard",  "paard",  "soort",   "ongeveerd",
    "gezond", "gemiddeld", "adapt",   "gemeent", "smelt",   "gestalt", "ellend", "legend", "jargond",
};

/// Verbs that keep their -en after -t is dropped: *verkent* → *verken*, but *tekent* → *teken* → *tek*, as *tekenen*
/// does.
inline constexpr std::string_view fixed_en[] = {"ken",    "erken",  "herken", "verken", "beken",
                                                "ontken", "toeken", "ren",    "win",    "begin"};

inline constexpr EndingSet fixed_heid = {"overheid",    "waarheid", "minderheid", "meerderheid", "gelegenheid",
                                         "hoeveelheid", "eenheid",  "godheid",    "gezondheid"};
inline constexpr EndingSet fixed_ing = {"koning", "woning",   "mening",  "kring", "spring", "dring", "haring",
                                        "paling", "leerling", "peiling", "pring", "bring",  "zwing"};

inline constexpr std::string_view particles[] = {
    "terug", "op",  "af",  "uit", "aan",  "in",    "mee",    "na",    "voor", "weg",   "door", "over", "om",   "samen",
    "vast",  "toe", "bij", "los", "neer", "onder", "achter", "tegen", "stil", "dicht", "rond", "vrij", "weer", "open"};
/// Beginnings of verbs and nouns whose ge- is not the prefix of a participle.
inline constexpr std::string_view fixed_ge[] = {"gebruik", "gebeur", "gelo",   "gedra",  "geniet", "geleid", "gelijk",
                                                "gevoel",  "geheug", "gewel",  "gebied", "gehoor", "gemeen", "gespr",
                                                "gerecht", "gezond", "gemidd", "geldt",  "geld"};

} // namespace wijzer::index::endings

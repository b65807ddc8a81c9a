// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/strong_verbs.h"

#include "index/text/affixes.h"
#include "index/text/dutch_endings.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace wijzer::index {
namespace {

/// A verb without a prefix. A form stays empty where it is also another word: *las*, *sloot*, *lagen*.
struct StrongVerb {
    std::string_view infinitive;
    std::string_view participle; ///< without ge-
    std::string_view past;       ///< singular: ik, hij
    std::string_view pasts;      ///< plural: wij
};

constexpr StrongVerb verbs[] = {
    {"bevelen", "bevolen", "beval", "bevalen"},
    {"bieden", "boden", "bood", ""},
    {"bijten", "beten", "beet", ""},
    {"binden", "bonden", "", ""},
    {"blazen", "blazen", "blies", "bliezen"},
    {"blijken", "bleken", "bleek", ""},
    {"blijven", "bleven", "bleef", "bleven"},
    {"breken", "broken", "", ""},
    {"brengen", "bracht", "bracht", "brachten"},
    {"buigen", "bogen", "", ""},
    {"denken", "dacht", "dacht", "dachten"},
    {"doen", "daan", "deed", "deden"},
    {"dragen", "dragen", "droeg", "droegen"},
    {"drijven", "dreven", "dreef", "dreven"},
    {"dringen", "drongen", "drong", "drongen"},
    {"drinken", "dronken", "", ""},
    {"dwingen", "dwongen", "dwong", "dwongen"},
    {"gaan", "gaan", "ging", "gingen"},
    {"geven", "geven", "gaf", ""},
    {"glijden", "gleden", "gleed", ""},
    {"graven", "graven", "groef", ""},
    {"grijpen", "grepen", "", ""},
    {"hangen", "hangen", "hing", "hingen"},
    {"heffen", "heven", "hief", "hieven"},
    {"helpen", "holpen", "hielp", "hielpen"},
    {"houden", "houden", "hield", "hielden"},
    {"kiezen", "kozen", "koos", "kozen"},
    {"kijken", "keken", "keek", "keken"},
    {"klimmen", "klommen", "klom", "klommen"},
    {"klinken", "klonken", "klonk", "klonken"},
    {"komen", "komen", "kwam", "kwamen"},
    {"kopen", "kocht", "kocht", "kochten"},
    {"krijgen", "kregen", "kreeg", "kregen"},
    {"krimpen", "krompen", "kromp", "krompen"},
    {"kruipen", "kropen", "kroop", "kropen"},
    {"laten", "laten", "liet", "lieten"},
    {"lezen", "lezen", "", "lazen"},
    {"liegen", "logen", "loog", "logen"},
    {"lijken", "leken", "", ""},
    {"lopen", "lopen", "liep", "liepen"},
    {"meten", "meten", "", ""},
    {"mijden", "meden", "", ""},
    {"nemen", "nomen", "nam", ""},
    {"rijden", "reden", "reed", ""},
    {"roepen", "roepen", "riep", "riepen"},
    {"scheiden", "scheiden", "", ""},
    {"schenken", "schonken", "schonk", "schonken"},
    {"scheppen", "schapen", "schiep", "schiepen"},
    {"schieten", "schoten", "", ""},
    {"schrijven", "schreven", "schreef", "schreven"},
    {"schrikken", "schrokken", "schrok", "schrokken"},
    {"schuiven", "schoven", "", ""},
    {"slaan", "", "sloeg", "sloegen"},
    {"slapen", "slapen", "sliep", "sliepen"},
    {"sluiten", "sloten", "", ""},
    {"snijden", "sneden", "sneed", ""},
    {"spreken", "sproken", "sprak", ""},
    {"springen", "sprongen", "", ""},
    {"staan", "staan", "stond", "stonden"},
    {"steken", "stoken", "", ""},
    {"sterven", "storven", "stierf", "stierven"},
    {"stijgen", "stegen", "", ""},
    {"strijden", "streden", "streed", "streden"},
    {"treden", "treden", "trad", "traden"},
    {"treffen", "troffen", "trof", "troffen"},
    {"trekken", "trokken", "trok", "trokken"},
    {"vallen", "vallen", "viel", "vielen"},
    {"vangen", "vangen", "ving", "vingen"},
    {"vechten", "vochten", "", "vochten"},
    {"vinden", "vonden", "vond", "vonden"},
    {"vliegen", "vlogen", "vloog", "vlogen"},
    {"wegen", "wogen", "woog", "wogen"},
    {"werpen", "worpen", "wierp", "wierpen"},
    {"weten", "", "wist", "wisten"},
    {"wijken", "weken", "", ""},
    {"wijzen", "wezen", "", ""},
    {"winnen", "wonnen", "won", "wonnen"},
    {"zien", "zien", "zag", ""},
    {"zingen", "zongen", "zong", "zongen"},
    {"zinken", "zonken", "zonk", "zonken"},
    {"zitten", "zeten", "", "zaten"},
    {"zoeken", "zocht", "zocht", "zochten"},
    {"zwijgen", "zwegen", "zweeg", "zwegen"},
};
/// Verbs that have their prefix in every form (*beginnen*), and verbs whose past without the prefix is another word
/// (*greep*, *sloot*).
constexpr StrongVerb whole_verbs[] = {
    {"bedriegen", "bedrogen", "bedroog", "bedrogen"},
    {"beginnen", "begonnen", "begon", "begonnen"},
    {"begrijpen", "begrepen", "begreep", "begrepen"},
    {"besluiten", "besloten", "besloot", "besloten"},
    {"genieten", "genoten", "genoot", "genoten"},
    {"verdwijnen", "verdwenen", "verdween", "verdwenen"},
    {"vergelijken", "vergeleken", "vergeleek", "vergeleken"},
    {"verliezen", "verloren", "verloor", "verloren"},
    {"verschijnen", "verschenen", "verscheen", "verschenen"},
    {"verzinnen", "verzonnen", "verzon", "verzonnen"},
};

/// Prefixes that are never written apart and take no ge-: *besproken*. Some are separable particles as well.
constexpr std::string_view inseparable[] = {"be",    "ver",  "ont",  "her",  "er", "mis",
                                            "onder", "over", "voor", "door", "om", "aanbe"};

/// Forms that are better known as words of their own.
constexpr std::string_view no_verbs[] = {
    "gevallen",  "gegeven", "gedragen", "gelaten",   "gewezen",  "gezien",    "gevangen",
    "gehangen",  "geboden", "verboden", "aandacht",  "bedreven", "betrokken", "bezeten",
    "overreden", "nazaten", "bestoken", "verstoken", "bevlogen",
};

template<typename Table> bool contains(const Table& table, std::string_view word) {
    return std::find(std::begin(table), std::end(table), word) != std::end(table);
}

/// The last letters of a word, which show for most words that they are no strong verb.
std::string_view ending_of(std::string_view word) {
    constexpr std::size_t length = 3; // bytes; the shortest form has as many
    return word.substr(word.size() - std::min(length, word.size()));
}

using Infinitives = std::unordered_map<std::string_view, std::string_view>; ///< by form

struct Forms {
    std::unordered_set<std::string_view> endings; ///< the last letters of all forms
    Infinitives participles;                      ///< without ge-
    Infinitives pasts;
    Infinitives whole;
};

const Forms& forms() {
    static const Forms all = [] {
        Forms result;
        for (const StrongVerb& verb : verbs) {
            result.participles.emplace(verb.participle, verb.infinitive);
            result.pasts.emplace(verb.past, verb.infinitive);
            result.pasts.emplace(verb.pasts, verb.infinitive);
        }
        result.participles.erase("");
        result.pasts.erase("");
        for (const StrongVerb& verb : whole_verbs) {
            for (const std::string_view form : {verb.participle, verb.past, verb.pasts}) {
                result.whole.emplace(form, verb.infinitive);
            }
        }
        for (const auto* table : {&result.participles, &result.pasts, &result.whole}) {
            for (const auto& [form, infinitive] : *table) {
                result.endings.insert(ending_of(form));
            }
        }
        return result;
    }();
    return all;
}

/// What stands between a prefix and a participle: *af-ge-sproken*, but *be-sproken*.
constexpr std::string_view ge = "ge";
constexpr std::string_view nothing;

std::optional<std::string> found_in(const Infinitives& infinitives, std::string_view prefix, std::string_view form) {
    const auto found = infinitives.find(form);
    return found == infinitives.end() ? std::nullopt : std::optional(std::string(prefix) + std::string(found->second));
}

std::optional<std::string> with_prefix(std::string_view word, std::string_view prefix, std::string_view between) {
    if (!begins_with(word, prefix)) {
        return std::nullopt;
    }
    const std::string_view rest = word.substr(prefix.size());
    if (std::optional<std::string> past = found_in(forms().pasts, prefix, rest)) {
        return past;
    }
    return rest.starts_with(between) ? found_in(forms().participles, prefix, rest.substr(between.size()))
                                     : std::nullopt;
}

template<typename Prefixes>
std::optional<std::string> with_any(std::string_view word, const Prefixes& prefixes, std::string_view between) {
    for (const std::string_view prefix : prefixes) {
        if (std::optional<std::string> infinitive = with_prefix(word, prefix, between)) {
            return infinitive;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> infinitive_of(std::string_view word) {
    if (!forms().endings.contains(ending_of(word)) || contains(no_verbs, word)) {
        return std::nullopt;
    }
    std::optional<std::string> infinitive = found_in(forms().whole, nothing, word);
    if (!infinitive) {
        infinitive = with_prefix(word, nothing, ge);
    }
    if (!infinitive) {
        infinitive = with_any(word, endings::particles, ge);
    }
    return infinitive ? infinitive : with_any(word, inseparable, nothing);
}

} // namespace wijzer::index

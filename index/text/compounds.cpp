// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/compounds.h"

#include <algorithm>
#include <iterator>

namespace wijzer::index {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t shortest_part = 4;     // bytes; shorter words make splits by accident
constexpr std::size_t longest_compound = 60; // bytes; Dutch has longer ones, people do not type them
constexpr int most_parts = 4;
constexpr std::string_view linkers[] = {""sv, "s"sv, "en"sv, "e"sv, "n"sv};

/// Lexicon words that make false splits: prefixes and endings that look like words.
constexpr std::string_view never_parts[] = {"bege"sv,   "oratie"sv, "heid"sv,  "lijk"sv, "baar"sv, "atie"sv,
                                            "ering"sv,  "isch"sv,   "schap"sv, "ling"sv, "ende"sv, "eren"sv,
                                            "achtig"sv, "matig"sv,  "loos"sv,  "ster"sv, "aten"sv, "iging"sv,
                                            "elen"sv,   "ging"sv,   "tie"sv,   "ties"sv, "uren"sv, "even"sv};

/// Prepositions that form words with a meaning of their own: *voorbeeld* is no *beeld*, *onderzoek* no *zoek*.
constexpr std::string_view never_first[] = {"voor"sv,  "over"sv,   "onder"sv,  "door"sv,
                                            "tegen"sv, "zonder"sv, "achter"sv, "naar"sv};

/// Endings that happen to be words: *belangrijk*, *waardering*.
constexpr std::string_view never_last[] = {"rijk"sv, "ring"sv, "ringen"sv};

bool is_in(const auto& words, std::string_view word) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool is_vowel(char letter) {
    return std::string_view("aeiouy").find(letter) != std::string_view::npos;
}

/// Two vowels that would be read as one sound take a hyphen in Dutch (*zee-egel*), so no unhyphenated word has them at
/// a seam.
bool vowels_clash(char left, char right) {
    constexpr std::string_view clashes[] = {"aa"sv, "ee"sv, "oo"sv, "uu"sv, "ie"sv, "ei"sv,
                                            "eu"sv, "oe"sv, "ou"sv, "ui"sv, "ai"sv, "oi"sv};
    const char pair[] = {left, right};
    return is_vowel(left) && is_vowel(right) && is_in(clashes, std::string_view(pair, 2));
}

} // namespace

bool CompoundSplitter::is_part(std::string_view word) const {
    return word.size() >= shortest_part && !is_in(never_parts, word) && m_lexicon(std::string(word));
}

std::vector<std::string> CompoundSplitter::divide(std::string_view word, int most) const {
    std::vector<std::string> best;
    for (std::size_t length = shortest_part; length + shortest_part <= word.size(); ++length) {
        const std::string_view head = word.substr(0, length);
        const int allowed = (best.empty() ? most : static_cast<int>(best.size()) - 1) - 1;
        if (allowed < 1 || is_in(never_first, head) || !is_part(head)) {
            continue;
        }
        for (const std::string_view linker : linkers) {
            std::string_view tail = word.substr(length);
            if (!tail.starts_with(linker) || tail.size() < linker.size() + shortest_part) {
                continue;
            }
            tail.remove_prefix(linker.size());
            if (vowels_clash(linker.empty() ? head.back() : linker.back(), tail.front())) {
                continue;
            }
            std::vector<std::string> parts = is_part(tail) && !is_in(never_last, tail)
                                                 ? std::vector<std::string>{std::string(tail)}
                                                 : divide(tail, allowed);
            if (!parts.empty() && (best.empty() || parts.size() + 1 < best.size())) {
                parts.insert(parts.begin(), std::string(head));
                best = std::move(parts);
                break;
            }
        }
    }
    return best;
}

std::vector<std::string> CompoundSplitter::split(std::string_view word) const {
    return word.size() > longest_compound ? std::vector<std::string>{} : divide(word, most_parts);
}

} // namespace wijzer::index

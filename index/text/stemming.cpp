// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/stemming.h"

#include "index/text/affixes.h"
#include "index/text/dutch_endings.h"
#include "index/text/strong_verbs.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace wijzer::index {
namespace {

constexpr std::size_t shortest_inflected = 4; // bytes; "les", "bos" and "oog" are no inflections
constexpr std::size_t shortest_stem = 3;      // bytes; may_lose() leaves one fewer, since respell() may add a letter
constexpr int most_endings = 4;               // that one word can lose: "getekenden" loses -en, -d, -en and ge-

bool is_vowel(char letter) {
    switch (letter) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
    case 'y':
        return true;
    default:
        return false;
    }
}

/// The number of vowel groups, which is the number of syllables that Dutch spelling shows. "ij" counts as one group.
int syllables(std::string_view word) {
    int count = 0;
    bool in_vowels = false;
    for (std::size_t at = 0; at < word.size(); ++at) {
        const bool vowel = is_vowel(word[at]) || (word[at] == 'j' && at > 0 && word[at - 1] == 'i');
        count += vowel && !in_vowels ? 1 : 0;
        in_vowels = vowel;
    }
    return count;
}

bool has_digit(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// One word while it loses its endings.
class Stemming {
  public:
    explicit Stemming(std::string_view word) : m_word(word) {}

    std::string run() {
        for (const auto& [form, stem] : endings::irregular) {
            if (m_word.size() == form.size() && begins_with(m_word, form)) {
                return std::string(stem);
            }
        }
        if (m_word.size() < shortest_inflected || has_digit(m_word)) {
            return m_word;
        }
        drop_diminutive();
        drop_plural_s();
        for (int count = 0; count < most_endings && drop_ending(); ++count) {
        }
        if (m_was_verb) {
            drop_ge();
        }
        respell();
        return std::move(m_word);
    }

  private:
    void drop(std::size_t count) { m_word.resize(m_word.size() - count); }
    char from_end(std::size_t index) const { return index < m_word.size() ? m_word[m_word.size() - 1 - index] : ' '; }

    /// kaartje, boompje, tafeltje, kringetje and their plurals
    void drop_diminutive() {
        std::string_view word = m_word;
        if (ends_with(word, "jes")) {
            word.remove_suffix(1);
        }
        if (!ends_with(word, "je") || word.size() < 6 || is_vowel(word[word.size() - 3]) ||
            endings::no_diminutives.is_end_of(word)) {
            return;
        }
        word.remove_suffix(2);
        if (ends_with(word, "nget")) {
            word.remove_suffix(2);
        } else if (ends_with(word, "mp") || endings::before_tje.is_end_of(word)) {
            word.remove_suffix(1);
        }
        m_word.resize(word.size());
    }

    void drop_plural_s() {
        if (m_word.size() > shortest_inflected && from_end(0) == 's' && endings::plural_s.is_end_of(m_word) &&
            syllables(m_word) > 1 && !endings::no_plural_s.is_end_of(m_word)) {
            drop(1);
        } else if (endings::loan_plural_s.is_end_of(m_word)) {
            drop(1);
        }
    }

    bool drop_ending() {
        return drop_heden() || drop_en() || drop_e() || drop_verb_ending() || drop_heid() || drop_ing();
    }

    bool drop_heden() {
        if (!ends_with(m_word, "heden") || m_word.size() < 8) {
            return false;
        }
        drop(3);
        m_word += "id";
        return true;
    }

    /// Whether the last `count` letters may be dropped: enough letters stay, one of them is a vowel, and the last one
    /// is a consonant or an i after a vowel.
    bool may_lose(std::size_t count) const {
        if (m_word.size() < count + shortest_stem - 1) {
            return false;
        }
        const std::string_view rest = std::string_view(m_word).substr(0, m_word.size() - count);
        if (rest.ends_with('i')) {
            return rest.size() > 2 && is_vowel(rest[rest.size() - 2]); // groei-en, mooi-e, but transitie
        }
        return !is_vowel(rest.back()) && syllables(rest) > 0;
    }

    bool drop_en() {
        if (ends_with(m_word, "eeen") || ends_with(m_word, "ieen")) { // ideeen, theorieen
            drop(2);
            return true;
        }
        const bool is_whole = m_was_verb && std::find(std::begin(endings::fixed_en), std::end(endings::fixed_en),
                                                      m_word) != std::end(endings::fixed_en);
        if (!ends_with(m_word, "en") || m_word.size() < 5 || is_whole || !may_lose(2)) {
            return false;
        }
        drop(2);
        m_open = true;
        return true;
    }

    bool drop_e() {
        if (from_end(0) != 'e' || !may_lose(1)) {
            return false;
        }
        drop(1);
        m_open = true;
        return true;
    }

    /// werkt, begeleidt, experimenteert; gewandeld, waarderend
    bool drop_verb_ending() {
        const std::string_view word = m_word;
        if (word.size() < 5 || endings::no_verbs.is_end_of(word)) {
            return false;
        }
        if (endings::participle_end.is_end_of(word) && syllables(word) > 2) {
            drop(3);
            return true;
        }
        const bool verb =
            endings::verb_t.is_end_of(word) || (endings::weak_verb.is_end_of(word) && syllables(word) > 1);
        const bool participle = word.starts_with("ge") && word.size() > 6 && endings::participle.is_end_of(word);
        if (!verb && !participle) {
            return false;
        }
        m_was_verb = true;
        m_open = false;
        drop(1);
        return true;
    }

    bool drop_heid() {
        if (!ends_with(m_word, "heid") || m_word.size() < 8 || endings::fixed_heid.is_end_of(m_word)) {
            return false;
        }
        drop(4);
        m_open = false;
        return true;
    }

    bool drop_ing() {
        if (!ends_with(m_word, "ing") || m_word.size() < 7 || !may_lose(3) || endings::fixed_ing.is_end_of(m_word)) {
            return false;
        }
        drop(3);
        m_open = true;
        return true;
    }

    /// gemaakt → maak, opgeschaald → opschaal; words that begin like one of `fixed_ge` keep their ge-
    void drop_ge() {
        std::size_t at = 0;
        for (const std::string_view particle : endings::particles) {
            if (begins_with(m_word, particle) && begins_with(std::string_view(m_word).substr(particle.size()), "ge")) {
                at = std::max(at, particle.size());
            }
        }
        const std::string_view rest = std::string_view(m_word).substr(at);
        const bool is_part = std::any_of(std::begin(endings::fixed_ge), std::end(endings::fixed_ge),
                                         [&](std::string_view fixed) { return rest.starts_with(fixed); });
        if (rest.starts_with("ge") && rest.size() >= 5 && !is_part && syllables(rest.substr(2)) > 0) {
            m_word.erase(at, 2);
        }
    }

    /// One spelling for all forms: huiz → huis, stapp → stap; in one syllable tak(en) → taak, so that it stays apart
    /// from takk(en) → tak; in more, where stress hides the difference, systeem → system.
    void respell() {
        if (m_word.size() < 2) {
            return;
        }
        const bool doubled = from_end(0) == from_end(1) && !is_vowel(from_end(0));
        if (doubled) {
            drop(1);
        }
        if (from_end(0) == 'z') {
            m_word.back() = 's';
        } else if (from_end(0) == 'v') {
            m_word.back() = 'f';
        }
        const char vowel = from_end(1);
        const bool may_double =
            std::string_view("aeou").find(vowel) != std::string_view::npos && !is_vowel(from_end(0));
        const bool is_double = from_end(1) == from_end(2);
        if (syllables(m_word) > 1) {
            if (may_double && is_double) {
                m_word.erase(m_word.size() - 2, 1);
            }
        } else if (may_double && m_open && !doubled && !is_vowel(from_end(2)) && from_end(0) != 'w') {
            m_word.insert(m_word.size() - 1, 1, vowel);
        }
    }

    std::string m_word;
    bool m_open = false; ///< the last syllable was open before its ending was dropped: a single vowel in it is long
    bool m_was_verb = false;
};

} // namespace

std::string stem_dutch(std::string_view word) {
    const std::optional<std::string> infinitive = infinitive_of(word);
    return Stemming(infinitive ? *infinitive : word).run();
}

} // namespace wijzer::index

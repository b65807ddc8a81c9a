// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules/word_list.h"

#include "content/rules/name_words.h"

#include <algorithm>
#include <optional>

namespace wijzer::content {
namespace {

bool is_word_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           (static_cast<unsigned char>(byte) >= 0x80);
}

std::size_t skip_particles(const WordList& words, std::size_t at) {
    while (at < words.size() && is_particle(words[at]) && words.gap(at) == " ") {
        ++at;
    }
    return at;
}

/// The name that begins at `at`: "Booth Sweeney", "De Vicente Lopez", "R. Lewis", "Suzanne van den Bosch" and, when it
/// `may_begin_small`, "von Wirth".
std::optional<Name> read_name(const WordList& words, std::size_t at, bool may_begin_small) {
    if (at >= words.size() || words[at] == "de") {
        return std::nullopt; // an article: "Vennix en de school"
    }
    const std::size_t begin = skip_particles(words, at);
    if (begin >= words.size() || !begins_with_capital(words[begin]) ||
        (!may_begin_small && !begins_with_capital(words[at]))) {
        return std::nullopt;
    }
    Name name{at, begin};
    bool only_initials = is_initial(words, begin);
    while (name.last + 1 < words.size() && (only_initials || words.gap(name.last) == " ")) {
        const bool surname_follows = only_initials || first_names().contains(words[name.last]);
        const std::size_t next = surname_follows ? skip_particles(words, name.last + 1) : name.last + 1;
        if (next >= words.size() || !begins_with_capital(words[next])) {
            break;
        }
        name.last = next;
        only_initials = only_initials && is_initial(words, next);
    }
    return name;
}

} // namespace

bool begins_with_capital(std::string_view word) {
    constexpr unsigned char latin_lead = 0xC3;
    if (word.size() > 1 && static_cast<unsigned char>(word[0]) == latin_lead) {
        return static_cast<unsigned char>(word[1]) < 0x9F; // À to Þ
    }
    return !word.empty() && word[0] >= 'A' && word[0] <= 'Z';
}

std::string with_small_first(std::string_view word) {
    std::string small(word);
    if (!small.empty() && small[0] >= 'A' && small[0] <= 'Z') {
        small[0] = static_cast<char>(small[0] - 'A' + 'a');
    } else if (begins_with_capital(word)) {
        small[1] = static_cast<char>(small[1] + 0x20);
    }
    return small;
}

std::string_view without_genitive(std::string_view word) {
    constexpr std::string_view ending = "’s";
    return word.ends_with(ending) ? word.substr(0, word.size() - ending.size()) : word;
}

WordList::WordList(std::string_view text) : m_text(text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = word_length(at);
        if (length == 0) {
            at += mark_length(at);
            continue;
        }
        m_words.push_back(text.substr(at, length));
        at += length;
    }
}

/// The length in bytes of a quotation mark, a dash or an ellipsis (U+2000 to U+203F), or of one other mark.
std::size_t WordList::mark_length(std::size_t at) const {
    constexpr std::string_view lead = "\xE2\x80";
    return m_text.substr(at).starts_with(lead) ? std::min(lead.size() + 1, m_text.size() - at) : 1;
}

/// The length in bytes of the word at `at`, with a hyphen or an apostrophe between its letters; 0 when none begins
/// there.
std::size_t WordList::word_length(std::size_t at) const {
    constexpr std::string_view apostrophe = "’";
    const auto letter = [&](std::size_t place) {
        return place < m_text.size() && is_word_byte(m_text[place]) && mark_length(place) == 1;
    };
    std::size_t end = at;
    while (end < m_text.size()) {
        if (letter(end) || (end > at && m_text[end] == '-' && letter(end + 1))) {
            ++end;
        } else if (end > at && m_text.substr(end).starts_with(apostrophe) && letter(end + apostrophe.size())) {
            end += apostrophe.size();
        } else {
            break;
        }
    }
    return end - at;
}

bool is_initial(const WordList& words, std::size_t at) {
    return words[at].size() == 1 && begins_with_capital(words[at]) && at + 1 < words.size() &&
           (words.gap(at) == "." || words.gap(at) == ". ");
}

std::vector<Name> read_names(const WordList& words, std::size_t at) {
    const auto first = read_name(words, at, false);
    if (!first) {
        return {};
    }
    std::vector<Name> names{*first};
    while (words.gap(names.back().last) == ", ") {
        const auto name = read_name(words, names.back().last + 1, false);
        if (!name) {
            break;
        }
        names.push_back(*name);
    }
    const std::size_t end = names.back().last;
    const bool joined = words.next(end) == "en" && words.gap(end + 1) == " ";
    const auto last = joined ? read_name(words, end + 2, true) : std::nullopt;
    if (!last) {
        return {*first};
    }
    names.push_back(*last);
    return names;
}

} // namespace wijzer::content

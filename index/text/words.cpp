// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/words.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace wijzer::index {
namespace {

constexpr utf8proc_int32_t soft_hyphen = 0x00AD;
constexpr std::size_t bytes_per_word = 6; // of Dutch text, the space included

bool is_apostrophe(utf8proc_int32_t code) {
    return code == '\'' || code == 0x2019 || code == 0x02BC;
}

bool is_hyphen(utf8proc_int32_t code) {
    return code == '-' || code == 0x2010 || code == 0x2011;
}

bool is_ascii_word(unsigned char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

char ascii_folded(unsigned char byte) {
    return static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
}

bool is_word_character(utf8proc_int32_t code) {
    if (code < 0x80) {
        return false; // plain letters and digits never come here
    }
    switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return false;
    }
}

/// Letters that have no decomposition in Unicode and yet are typed as others (as CLDR's transliteration Latin-ASCII has
/// them); after case folding.
std::string_view plain_letters(utf8proc_int32_t code) {
    switch (code) {
    case 0x00E6: // æ
        return "ae";
    case 0x00F0: // ð
    case 0x0111: // đ
        return "d";
    case 0x00F8: // ø
        return "o";
    case 0x00FE: // þ
        return "th";
    case 0x0127: // ħ
        return "h";
    case 0x0131: // ı
        return "i";
    case 0x0138: // ĸ
        return "k";
    case 0x0142: // ł
        return "l";
    case 0x014B: // ŋ
        return "n";
    case 0x0153: // œ
        return "oe";
    case 0x0167: // ŧ
        return "t";
    default:
        return {};
    }
}

/// Appends a character's folded form: compatibility decomposition, case folding, marks dropped, plain letters.
void append_folded(std::string& folded, std::string_view character) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                                                        UTF8PROC_STRIPMARK | UTF8PROC_IGNORE | UTF8PROC_STABLE);
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(character.data()),
                                     static_cast<utf8proc_ssize_t>(character.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    for (utf8proc_ssize_t at = 0; at < length;) {
        utf8proc_int32_t code = -1;
        const utf8proc_ssize_t size = std::max<utf8proc_ssize_t>(utf8proc_iterate(mapped + at, length - at, &code), 1);
        if (const std::string_view plain = plain_letters(code); !plain.empty()) {
            folded += plain;
        } else {
            folded.append(reinterpret_cast<const char*>(mapped + at), static_cast<std::size_t>(size));
        }
        at += size;
    }
}

/// One pass over a text that collects words.
class WordSplitter {
  public:
    explicit WordSplitter(std::string_view text) : m_text(text) {}

    std::vector<Word> split() {
        m_words.reserve(m_text.size() / bytes_per_word + 1);
        for (std::size_t at = 0; at < m_text.size();) {
            if (is_ascii_word(static_cast<unsigned char>(m_text[at]))) {
                at = take_ascii(at);
                continue;
            }
            utf8proc_int32_t code = -1;
            auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(m_text.data() + at),
                                           static_cast<utf8proc_ssize_t>(m_text.size() - at), &code);
            if (length <= 0) {
                code = -1;
                length = 1;
            }
            const auto size = static_cast<std::size_t>(length);
            take(m_text.substr(at, size), code, at);
            at += size;
        }
        finish();
        return std::move(m_words);
    }

  private:
    /// Adds the run of ASCII letters and digits at `at`, which make up most of any text, to the word. Returns its end.
    std::size_t take_ascii(std::size_t at) {
        if (m_word.end == 0) {
            m_word.begin = at;
        }
        for (; at < m_text.size() && is_ascii_word(static_cast<unsigned char>(m_text[at])); ++at) {
            m_word.folded += ascii_folded(static_cast<unsigned char>(m_text[at]));
        }
        m_word.end = at;
        return at;
    }

    void take(std::string_view character, utf8proc_int32_t code, std::size_t at) {
        if (code >= 0 && is_word_character(code)) {
            if (m_word.folded.empty() && m_word.end == 0) {
                m_word.begin = at;
            }
            append_folded(m_word.folded, character);
            m_word.end = at + character.size();
            return;
        }
        if (m_word.end > 0 && (code == soft_hyphen || is_apostrophe(code))) {
            return; // perhaps inside a word: the next character tells
        }
        const bool was_word = m_word.end == at && at > 0;
        finish();
        if (was_word && code >= 0 && is_hyphen(code) && !m_words.empty()) {
            m_hyphen_end = at + character.size();
        }
    }

    void finish() {
        if (!m_word.folded.empty()) {
            if (m_word.folded.size() > maximum_word) {
                std::size_t cut = maximum_word;
                while (cut > 0 && (m_word.folded[cut] & 0xC0) == 0x80) {
                    --cut;
                }
                m_word.folded.resize(cut);
            }
            if (m_hyphen_end > 0 && m_hyphen_end == m_word.begin && !m_words.empty()) {
                m_words.back().joined_to_next = true;
            }
            m_words.push_back(std::move(m_word));
        }
        m_word = {};
        m_hyphen_end = 0;
    }

    std::string_view m_text;
    std::vector<Word> m_words;
    Word m_word;
    std::size_t m_hyphen_end = 0;
};

} // namespace

std::vector<Word> split_words(std::string_view text) {
    return WordSplitter(text).split();
}

std::string fold(std::string_view text) {
    std::string folded;
    for (const Word& word : split_words(text)) {
        if (!folded.empty()) {
            folded += ' ';
        }
        folded += word.folded;
    }
    return folded;
}

} // namespace wijzer::index

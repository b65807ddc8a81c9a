// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/hyphenator.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <hyphen.h>
#include <optional>
#include <utf8proc.h>

namespace wijzer::app::layout {
namespace {

constexpr int letters_before = 3;
constexpr int letters_after = 3;
constexpr std::size_t shortest_divided = 7;  // bytes; dividing shorter words saves no space worth the reader's trouble
constexpr std::size_t longest_divided = 200; // bytes; libhyphen's time grows with the square of the length

std::filesystem::path pattern_file(std::string_view language) {
    for (const char* folder : {"/usr/share/hyphen", "/usr/local/share/hyphen"}) {
        const std::filesystem::path file = std::filesystem::path(folder) / ("hyph_" + std::string(language) + ".dic");
        std::error_code ignored;
        if (std::filesystem::exists(file, ignored)) {
            return file;
        }
    }
    return {};
}

std::string lower(std::string_view word) {
    std::string result;
    for (std::size_t at = 0; at < word.size();) {
        utf8proc_int32_t code = -1;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(word.data() + at),
                                             static_cast<utf8proc_ssize_t>(word.size() - at), &code);
        if (length <= 0) {
            return std::string(word);
        }
        utf8proc_uint8_t bytes[4];
        const auto written = utf8proc_encode_char(utf8proc_tolower(code), bytes);
        if (written != length) {
            return std::string(word); // byte offsets in the result must be valid in the word itself
        }
        result.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(written));
        at += static_cast<std::size_t>(length);
    }
    return result;
}

/// A text in ISO 8859-1, and for each of its bytes (and its end) the byte offset in the UTF-8 text.
struct Latin {
    std::string bytes;
    std::vector<std::size_t> begins;
};

std::optional<Latin> to_latin(std::string_view text) {
    Latin latin;
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t code = -1;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                             static_cast<utf8proc_ssize_t>(text.size() - at), &code);
        if (length <= 0 || code > 0xFF) {
            return std::nullopt;
        }
        latin.bytes += static_cast<char>(code);
        latin.begins.push_back(at);
        at += static_cast<std::size_t>(length);
    }
    latin.begins.push_back(text.size());
    return latin;
}

/// A word without the punctuation around it, and its byte offset in what it was taken from.
struct Letters {
    std::string_view text;
    std::size_t begin = 0;
    bool can_be_divided = true; ///< false when other characters stand between the letters, as in an address
};

bool is_letter(utf8proc_int32_t code) {
    const utf8proc_category_t category = utf8proc_category(code);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_MC;
}

Letters letters_of(std::string_view word) {
    Letters letters;
    std::size_t first = word.size();
    std::size_t end = 0;
    bool gap = false; // something else between the letters
    for (std::size_t at = 0; at < word.size();) {
        utf8proc_int32_t code = -1;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(word.data() + at),
                                             static_cast<utf8proc_ssize_t>(word.size() - at), &code);
        if (length <= 0) {
            letters.can_be_divided = false;
            return letters;
        }
        if (is_letter(code)) {
            letters.can_be_divided = letters.can_be_divided && (first == word.size() || !gap);
            first = std::min(first, at);
            end = at + static_cast<std::size_t>(length);
            gap = false;
        } else {
            gap = true;
        }
        at += static_cast<std::size_t>(length);
    }
    letters.begin = std::min(first, end);
    letters.text = word.substr(letters.begin, end - letters.begin);
    return letters;
}

} // namespace

struct Hyphenator::Dictionary {
    std::string language;
    HyphenDict* patterns = nullptr;
    bool was_read = false;

    explicit Dictionary(std::string_view of_language) : language(of_language) {}
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;
    ~Dictionary() {
        if (patterns) {
            hnj_hyphen_free(patterns);
        }
    }

    void read() {
        was_read = true;
        if (const std::filesystem::path file = pattern_file(language); !file.empty()) {
            patterns = hnj_hyphen_load(file.c_str());
        }
    }

    std::vector<std::size_t> divide(std::string_view word) {
        if (!was_read) {
            read();
        }
        std::vector<std::size_t> places;
        if (!patterns) {
            return places;
        }
        // Patterns are in UTF-8 or in a one-byte encoding. A word that the latter cannot write is not divided.
        const std::string lowered = lower(word);
        std::optional<Latin> latin;
        if (patterns->utf8 == 0 && !(latin = to_latin(lowered))) {
            return places;
        }
        const std::string& text = latin ? latin->bytes : lowered;
        std::vector<char> hyphens(text.size() + 5);
        char** replacements = nullptr;
        int* positions = nullptr;
        int* cuts = nullptr;
        hnj_hyphen_hyphenate3(patterns, text.c_str(), static_cast<int>(text.size()), hyphens.data(), nullptr,
                              &replacements, &positions, &cuts, letters_before, letters_after, letters_before,
                              letters_after);
        // hyphens[] has an entry per character when the patterns are UTF-8, and per byte otherwise. An odd number means
        // that the word may be divided after that letter.
        std::size_t at = 0;
        for (std::size_t index = 0; at < text.size(); ++index) {
            do {
                ++at;
            } while (!latin && at < text.size() && (text[at] & 0xC0) == 0x80);
            const bool changes_spelling = replacements && replacements[index];
            if ((hyphens[index] & 1) != 0 && !changes_spelling && at < text.size()) {
                places.push_back(latin ? latin->begins[at] : at);
            }
        }
        if (replacements) {
            for (std::size_t index = 0; index < text.size(); ++index) {
                std::free(replacements[index]);
            }
        }
        std::free(replacements);
        std::free(positions);
        std::free(cuts);
        return places;
    }
};

Hyphenator::Hyphenator(std::string_view language) : m_dictionary(std::make_unique<Dictionary>(language)) {}

Hyphenator::~Hyphenator() = default;

std::vector<std::size_t> Hyphenator::divide(std::string_view word) const {
    const Letters letters = letters_of(word);
    if (!letters.can_be_divided || letters.text.size() < shortest_divided || letters.text.size() > longest_divided ||
        m_whole.contains(word)) {
        return {};
    }
    std::vector<std::size_t> places = m_dictionary->divide(letters.text);
    for (std::size_t& place : places) {
        place += letters.begin;
    }
    return places;
}

} // namespace wijzer::app::layout

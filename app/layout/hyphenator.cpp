// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/hyphenator.h"

#include <cstdlib>
#include <filesystem>
#include <hyphen.h>
#include <utf8proc.h>

namespace wijzer::app::layout {
namespace {

constexpr int letters_before = 2;
constexpr int letters_after = 3;
constexpr std::size_t shortest_divided = 7;  // bytes; dividing shorter words saves no space worth the reader's trouble
constexpr std::size_t longest_divided = 200; // bytes; libhyphen's work grows with the square

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
            return std::string(word); // offsets must stay those of the word itself
        }
        result.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(written));
        at += static_cast<std::size_t>(length);
    }
    return result;
}

} // namespace

struct Hyphenator::Dictionary {
    HyphenDict* patterns = nullptr;
    ~Dictionary() {
        if (patterns) {
            hnj_hyphen_free(patterns);
        }
    }
};

Hyphenator::Hyphenator(std::string_view language) : m_dictionary(std::make_unique<Dictionary>()) {
    if (const std::filesystem::path file = pattern_file(language); !file.empty()) {
        m_dictionary->patterns = hnj_hyphen_load(file.c_str());
    }
}

Hyphenator::~Hyphenator() = default;

std::vector<std::size_t> Hyphenator::divide(std::string_view word) const {
    std::vector<std::size_t> places;
    if (!m_dictionary->patterns || word.size() < shortest_divided || word.size() > longest_divided) {
        return places;
    }
    const std::string text = lower(word);
    std::vector<char> hyphens(text.size() + 5);
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    hnj_hyphen_hyphenate3(m_dictionary->patterns, text.c_str(), static_cast<int>(text.size()), hyphens.data(), nullptr,
                          &replacements, &positions, &cuts, letters_before, letters_after, letters_before,
                          letters_after);
    // libhyphen counts characters when its patterns are UTF-8, and bytes otherwise; an odd number stands after a letter
    // that may end a line.
    const bool by_character = m_dictionary->patterns->utf8 != 0;
    std::size_t at = 0;
    for (std::size_t index = 0; at < text.size(); ++index) {
        do {
            ++at;
        } while (by_character && at < text.size() && (text[at] & 0xC0) == 0x80);
        const bool changes_spelling = replacements && replacements[index];
        if ((hyphens[index] & 1) != 0 && !changes_spelling && at < text.size()) {
            places.push_back(at);
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

} // namespace wijzer::app::layout

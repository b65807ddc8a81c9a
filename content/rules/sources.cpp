// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules/sources.h"

#include <algorithm>
#include <array>
#include <optional>

namespace wijzer::content {
namespace {

/// Sites that show copies of what others published, as parts of a host's name: a reader cannot trust that the copy is
/// whole or stays, and often it is not theirs to give. Repositories of universities, preprint servers and platforms on
/// which publishers themselves publish (issuu) do not belong here.
constexpr std::array<std::string_view, 24> known_mirrors{
    "researchgate.", "academia.edu", "scribd.",   "docplayer.",   "fdocuments.",     "vdocuments.",
    "documents.pub", "docslib.",     "5dok.",     "1library.",    "dokumen.",        "docest.",
    "silo.tips",     "studylib",     "pdfslide.", "slideplayer.", "pdfcoffee.",      "coek.info",
    "docksci.",      "mafiadoc.",    "studocu.",  "coursehero.",  "paperexplained.", "sci-hub."};

constexpr std::string_view unknown_year = "z.j.";

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool is_capital(char byte) {
    return byte >= 'A' && byte <= 'Z';
}

bool is_small(char byte) {
    return byte >= 'a' && byte <= 'z';
}

/// A year from 1500 on, not part of a longer number.
bool has_year(std::string_view text) {
    for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
        const bool four = std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                                      text.begin() + static_cast<std::ptrdiff_t>(at + 4), is_digit);
        const bool alone = (at == 0 || !is_digit(text[at - 1])) && (at + 4 == text.size() || !is_digit(text[at + 4]));
        if (four && alone && text.substr(at, 2) >= "15" && text.substr(at, 2) <= "20") {
            return true;
        }
    }
    return false;
}

/// Where the first brackets with a year open and close.
struct YearPlace {
    std::size_t open;
    std::size_t close;
};

std::optional<YearPlace> find_year(std::string_view source) {
    for (auto open = source.find('('); open != std::string_view::npos; open = source.find('(', open + 1)) {
        const auto close = source.find(')', open);
        if (close == std::string_view::npos) {
            return std::nullopt;
        }
        const std::string_view inside = source.substr(open + 1, close - open - 1);
        if (inside == unknown_year || has_year(inside)) {
            return YearPlace{open, close};
        }
    }
    return std::nullopt;
}

/// "DRIFT. Happy Streets " has a title before the year: a full stop after a word, and a capital after that.
bool holds_title(std::string_view author) {
    for (std::size_t at = 1; at + 2 < author.size(); ++at) {
        if (author[at] == '.' && is_small(author[at - 1]) && author[at + 1] == ' ' && is_capital(author[at + 2])) {
            return true;
        }
    }
    return false;
}

/// What is wrong with the form of a source; empty when nothing is.
std::string form_problem(std::string_view source) {
    const auto year = find_year(source);
    if (!year) {
        return "has no year; write '(1998)' after the author, or '(z.j.)'";
    }
    if (year->open < 3 || source[year->open - 1] != ' ') {
        return "has no author before its year";
    }
    if (holds_title(source.substr(0, year->open))) {
        return "has its year behind the title; it belongs behind the author";
    }
    const std::string_view rest = source.substr(year->close + 1);
    return rest.starts_with(". ") && rest.size() > 4 ? "" : "has no '. ' and title after its year";
}

/// The words of a source: what white space divides.
template<typename Visit> void for_each_word(std::string_view text, const Visit& visit) {
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(" \n\t"), text.size());
        visit(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// "10.", four to nine digits, a slash and a name that does not end in the sentence's own full stop.
bool is_doi(std::string_view text) {
    constexpr std::string_view directory = "10.";
    if (!text.starts_with(directory)) {
        return false;
    }
    text.remove_prefix(directory.size());
    const auto slash = text.find('/');
    return slash != std::string_view::npos && slash >= 4 && slash <= 9 &&
           std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(slash), is_digit) &&
           text.size() > slash + 1 && text.back() != '.' && text.back() != ',' && text.back() != ';';
}

std::string doi_problem(std::string_view word) {
    constexpr std::string_view label = "doi:";
    constexpr std::string_view address = "https://doi.org/";
    if (word.starts_with(label)) {
        return is_doi(word.substr(label.size())) ? "" : "has a DOI that is none: '" + std::string(word) + "'";
    }
    if (word.starts_with(address)) {
        return is_doi(word.substr(address.size())) ? "" : "has a DOI that is none: '" + std::string(word) + "'";
    }
    const bool elsewhere = word.find("doi.org/") != std::string_view::npos;
    const bool bare = word == "doi" || word == "DOI" || word == "DOI:" || word.starts_with("DOI:") || is_doi(word);
    return elsewhere || bare ? "writes a DOI in another way than 'doi:10.…' or 'https://doi.org/10.…'" : "";
}

/// "www.researchgate.net" of "https://www.researchgate.net/publication/…".
std::string_view host_of(std::string_view word) {
    const auto scheme = word.find("://");
    if (scheme == std::string_view::npos) {
        return {};
    }
    word.remove_prefix(scheme + 3);
    return word.substr(0, word.find('/'));
}

bool is_mirror(std::string_view host) {
    return std::any_of(known_mirrors.begin(), known_mirrors.end(), [&](std::string_view mirror) {
        const auto at = host.find(mirror);
        return at == 0 || (at != std::string_view::npos && host[at - 1] == '.');
    });
}

/// "'Senge, P. (1990). The Fifth …'": enough to know which.
std::string quoted(const std::string& source) {
    constexpr std::size_t shown = 50; // bytes
    if (source.size() <= shown) {
        return "'" + source + "'";
    }
    return "'" + source.substr(0, source.rfind(' ', shown)) + " …'";
}

} // namespace

void check_sources(const Document& document, const Reporter& reporter) {
    for (std::size_t number = 0; number < document.sources.size(); ++number) {
        const std::string& source = document.sources[number];
        const int line = number < document.source_lines.size() ? document.source_lines[number] : 0;
        const auto report = [&](const std::string& problem) {
            if (!problem.empty()) {
                reporter.error(line, "source " + quoted(source) + ' ' + problem);
            }
        };
        report(form_problem(source));
        for_each_word(source, [&](std::string_view word) {
            report(doi_problem(word));
            if (const std::string_view host = host_of(word); is_mirror(host)) {
                report("gives the address of a copy (" + std::string(host) + "); give the original's, or none");
            }
        });
    }
}

} // namespace wijzer::content

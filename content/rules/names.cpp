// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules/names.h"

#include "content/base/text.h"
#include "content/rules/name_words.h"
#include "content/rules/word_list.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace wijzer::content {
namespace {

bool begins_with_year(std::string_view text) {
    constexpr std::size_t digits = 4;
    return text.size() >= digits &&
           std::all_of(text.begin(), text.begin() + digits, [](char byte) { return byte >= '0' && byte <= '9'; });
}

/// Whether the names are cited as authors: "en collega’s" or the like after them, or brackets and a year around them.
bool is_citation(const WordList& words, const std::vector<Name>& names) {
    const std::string_view tail = words.after(names.back().last);
    const bool others = tail.starts_with(" en collega’s") || tail.starts_with(" en anderen") ||
                        tail.starts_with(" en medeauteurs") || tail.starts_with(" e.a.");
    const bool in_brackets = words.before(names.front().first) == '(';
    return others || (in_brackets && tail.starts_with(", ") && begins_with_year(tail.substr(2)));
}

/// Whether a verb of persons stands before or after the names, or "volgens" or "aldus" before them.
bool acts_as_person(const WordList& words, const std::vector<Name>& names) {
    const std::string_view previous = words.previous(names.front().first);
    const std::string before = with_small_first(previous);
    const Words& verbs = names.size() == 1 ? verbs_of_one() : verbs_of_several();
    return (verbs.contains(words.next(names.back().last)) && introduces_subject(previous)) ||
           verbs.contains(previous) || before == "volgens" || before == "aldus";
}

bool has_first_name(const WordList& words, const Name& name) {
    return name.last > name.first && first_names().contains(words[name.first]);
}

/// Not an abbreviation: "Es" but not "DRIFT".
bool has_small_letters(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char byte) { return byte >= 'a' && byte <= 'z'; });
}

std::string text_of(const WordList& words, const Name& name) {
    const char* begin = words[name.first].data();
    const std::string_view last = without_genitive(words[name.last]);
    return {begin, static_cast<std::size_t>(last.data() + last.size() - begin)};
}

using WordSet = std::set<std::string, std::less<>>;

WordSet words_of(const std::vector<std::string>& texts) {
    WordSet all;
    for (const std::string& text : texts) {
        const WordList words(text);
        for (std::size_t at = 0; at < words.size(); ++at) {
            all.emplace(without_genitive(words[at]));
        }
    }
    return all;
}

enum class Authors { with_initials, all };

/// The surnames of authors in sources: those that initials follow, as in "Duke, R.D. & Geurts, J.L.A. (2004). …". With
/// `all` also those in "Torrens & von Wirth (2021). …", a form that two organisations can have as well.
WordSet authors_of(const std::vector<std::string>& sources, Authors which) {
    WordSet authors;
    for (const std::string& source : sources) {
        const std::string_view part = std::string_view(source).substr(0, source.find(" ("));
        const WordList words(part);
        const bool joined = which == Authors::all && part.find('&') != std::string_view::npos &&
                            part.find('.') == std::string_view::npos;
        for (std::size_t at = 0; at < words.size(); ++at) {
            const bool before_initial = words.gap(at) == ", " && at + 1 < words.size() && words[at + 1].size() == 1 &&
                                        words.gap(at + 1).starts_with('.');
            if (begins_with_capital(words[at]) && (before_initial || joined)) {
                authors.emplace(words[at]);
            }
        }
    }
    return authors;
}

/// Adds the words of `text` that begin with a small letter.
void add_common(std::string_view text, WordSet& common) {
    const WordList words(text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!begins_with_capital(words[at])) {
            common.emplace(words[at]);
        }
    }
}

/// Checks the names in one section.
class SectionNames {
  public:
    SectionNames(const WordSet& common, const WordSet& authors, const Document& document, const Reporter& reporter)
        : m_common(common), m_authors(authors), m_own_authors(authors_of(document.sources, Authors::all)),
          m_in_sources(words_of(document.sources)), m_reporter(reporter) {}

    void check_line(std::string_view text, int line) const {
        const WordList words(text);
        for (std::size_t at = 0; at < words.size(); ++at) {
            std::vector<Name> names = read_names(words, at);
            if (!names.empty()) {
                drop_common_start(words, names.front());
                check_names(words, names, line);
                at = names.back().last;
            }
        }
    }

  private:
    bool is_common(std::string_view word) const { return m_common.contains(with_small_first(word)); }

    /// Drops "Volgens" from "Volgens Termeer": the first word of a sentence has a capital too.
    void drop_common_start(const WordList& words, Name& name) const {
        while (name.first < name.last && !is_particle(words[name.first]) &&
               (is_opener(words[name.first]) || is_common(words[name.first]))) {
            ++name.first;
        }
    }

    bool is_known(const WordList& words, const Name& name) const {
        return m_in_sources.contains(without_genitive(words[name.last]));
    }

    bool may_be_name(const WordList& words, const Name& name) const {
        const std::string_view surname = without_genitive(words[name.last]);
        const bool particle = is_particle(words[name.first]);
        return has_small_letters(surname) && (particle || !is_common(surname));
    }

    void check_names(const WordList& words, const std::vector<Name>& names, int line) const {
        const bool adjective = names.size() == 1 && words[names.front().last].ends_with("se");
        const bool cited = is_citation(words, names);
        const bool together = names.size() > 1 && std::any_of(names.begin(), names.end(), [&](const Name& name) {
                                  return m_own_authors.contains(without_genitive(words[name.last]));
                              });
        const bool persons = (acts_as_person(words, names) && !adjective) || together;
        for (auto name = names.begin(); name != names.end(); ++name) {
            if (is_known(words, *name) || !may_be_name(words, *name) || shares_surname(words, names, name)) {
                continue;
            }
            const std::string text = text_of(words, *name);
            if (cited || is_initial(words, name->first)) {
                m_reporter.error(line, "'" + text + "' is named here and stands in no source");
            } else if (persons || has_first_name(words, *name) ||
                       m_authors.contains(without_genitive(words[name->last]))) {
                m_reporter.warning(line, "'" + text + "' looks like the name of a person who stands in no source");
            }
        }
    }

    /// Whether a first name goes with the surname of the next person: "Myrna" in "Myrna en Greg Lewis".
    static bool shares_surname(const WordList& words, const std::vector<Name>& names,
                               std::vector<Name>::const_iterator name) {
        const auto next = std::next(name);
        return next != names.end() && name->first == name->last && first_names().contains(words[name->first]) &&
               next->last > next->first;
    }

    const WordSet& m_common;
    const WordSet& m_authors;
    WordSet m_own_authors;
    WordSet m_in_sources;
    const Reporter& m_reporter;
};

} // namespace

NameRules::NameRules(const Guide& guide) {
    for (const Document& document : guide.documents()) {
        for (const auto* texts : {&document.helps_with, &document.keywords, &document.asked_as}) {
            std::for_each(texts->begin(), texts->end(), [&](const std::string& text) { add_common(text, m_common); });
        }
        for (const Section& section : document.sections) {
            add_common(section.text, m_common);
        }
        m_authors.merge(authors_of(document.sources, Authors::with_initials));
    }
}

void NameRules::check(const Document& intervention, const Reporter& reporter) const {
    const Section* section = intervention.find_section("bewijs");
    if (!section) {
        return;
    }
    const SectionNames names(m_common, m_authors, intervention, reporter);
    const std::vector<std::string_view> lines = split(section->text, '\n');
    for (std::size_t number = 0; number < lines.size(); ++number) {
        names.check_line(lines[number],
                         number < section->text_lines.size() ? section->text_lines[number] : section->line);
    }
}

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules/rules.h"

#include "content/address.h"
#include "content/base/utf8.h"
#include "content/rules/names.h"
#include "content/rules/situations.h"
#include "content/rules/sources.h"
#include "content/rules/times.h"
#include "content/rules/worksheets.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace wijzer::content {
namespace {

constexpr std::size_t maximum_summary = 160;          // characters: one line in a list, two on a page
constexpr std::size_t maximum_asked_as = 100;         // characters: what someone types, no more
constexpr std::size_t maximum_for_participants = 300; // characters: a paragraph in somebody's programme

/// Bounds, both inclusive, on how much of something a document has.
struct Bounds {
    int low;
    int high;
};
constexpr Bounds intervention_words{650, 1400};
constexpr Bounds story_words{300, 900};
constexpr Bounds thin_story_words{150, 550}; // a story on one source has no more to say
constexpr Bounds step_count{5, 12};
constexpr Bounds question_count{5, 8};
constexpr Bounds pitfall_count{4, 6};
constexpr Bounds example_count{3, 6};
constexpr Bounds sign_count{2, 2};
constexpr Bounds helps_with_count{3, 4};
constexpr Bounds related_count{2, 4};
constexpr Bounds lesson_count{3, 5};

/// What stands below a heading within the section is a matter of its own.
int items_before_subheading(const Section& section) {
    const auto end = std::find_if(section.items.begin(), section.items.end(),
                                  [](const Item& item) { return item.before.find("<h3") != std::string::npos; });
    return static_cast<int>(end - section.items.begin());
}

class DocumentRules {
  public:
    DocumentRules(const Guide& guide, const NameRules& names, const Document& document, Problems& problems)
        : m_guide(guide), m_names(names), m_document(document), m_reporter(document, problems), m_problems(problems) {}

    void check() const {
        if (m_document.summary.empty()) {
            report("kort", "'kort' is missing");
        }
        if (character_count(m_document.summary) > maximum_summary) {
            report("kort", "'kort' has " + std::to_string(character_count(m_document.summary)) +
                               " characters; at most " + std::to_string(maximum_summary) + " are readable in a list");
        }
        if (m_document.kind == Kind::page) {
            return;
        }
        if (m_document.number == 0) {
            report("nummer", "'nummer' is missing");
        }
        check_asked_as();
        check_facets();
        check_sections();
        if (m_document.kind == Kind::situation) {
            check_situation(m_guide, m_document, m_reporter);
            return;
        }
        require(!m_document.sources.empty(), "bronnen");
        require(!m_document.keywords.empty(), "zoekwoorden");
        check_sources(m_document, m_reporter);
        m_document.kind == Kind::intervention ? check_intervention() : check_story();
    }

  private:
    void report(int line, std::string text) const { m_reporter.error(line, std::move(text)); }
    void report(std::string_view key, std::string text) const { report(m_reporter.line_of(key), std::move(text)); }

    void require(bool present, const std::string& key) const {
        if (!present) {
            report(key, "'" + key + "' is missing");
        }
    }

    void check_count(int count, Bounds bounds, int line, const std::string& what) const {
        if (count < bounds.low || count > bounds.high) {
            report(line, std::to_string(count) + " " + what + "; expected " + std::to_string(bounds.low) + " to " +
                             std::to_string(bounds.high));
        }
    }

    void check_facets() const {
        for (const Facet& facet : m_guide.manifest().facets) {
            if (facet.kind == kind_name(m_document.kind)) {
                require(m_document.facets.contains(facet.id), facet.id);
            }
        }
    }

    void check_sections() const {
        std::vector<std::string> expected;
        for (const SectionRole& section : m_guide.manifest().sections) {
            if (section.kind == m_document.kind) {
                expected.push_back(section.title);
            }
        }
        auto next = expected.begin();
        for (const Section& section : m_document.sections) {
            const auto place = std::find(next, expected.end(), section.title);
            if (place == expected.end()) {
                const bool known = std::find(expected.begin(), expected.end(), section.title) != expected.end();
                report(section.line, known ? "section '" + section.title + "' is out of order or stands twice"
                                           : "unknown section '" + section.title + "'");
                continue;
            }
            std::for_each(next, place, [&](const std::string& title) {
                report(section.line, "section '" + title + "' is missing before '" + section.title + "'");
            });
            next = std::next(place);
            if (section.text.empty()) {
                report(section.line, "section '" + section.title + "' is empty");
            }
        }
        std::for_each(next, expected.end(),
                      [&](const std::string& title) { report(0, "section '" + title + "' is missing"); });
    }

    int body_words() const {
        return std::accumulate(m_document.sections.begin(), m_document.sections.end(), 0,
                               [](int words, const Section& section) { return words + word_count(section.text); });
    }

    void check_items(std::string_view role, Bounds bounds, const std::string& what) const {
        if (const Section* section = m_document.find_section(role)) {
            check_count(items_before_subheading(*section), bounds, section->line, what);
        }
    }

    /// These lines are not on the page, but an editor must be able to read them all.
    void check_asked_as() const {
        for (auto line = m_document.asked_as.begin(); line != m_document.asked_as.end(); ++line) {
            if (character_count(*line) > maximum_asked_as) {
                report("gezocht_als", "'gezocht_als' has a line longer than " + std::to_string(maximum_asked_as) +
                                          " characters: '" + *line + "'");
            }
            if (std::find(m_document.asked_as.begin(), line, *line) != line) {
                report("gezocht_als", "'gezocht_als' says twice: '" + *line + "'");
            }
        }
    }

    /// An invented quotation must say that it is invented, and at which step.
    void check_example() const {
        const Section* section = m_document.find_section("klinken");
        if (!section) {
            return;
        }
        check_count(items_before_subheading(*section), example_count, section->line, "examples");
        constexpr std::string_view opening = "Bedacht, bij stap ";
        const std::string_view first = std::string_view(section->text).substr(0, section->text.find('\n'));
        const Section* steps = m_document.find_section("stappen");
        const std::size_t last = steps ? steps->items.size() : 0;
        for (std::size_t number = 1; number <= last; ++number) {
            if (first == std::string(opening) + std::to_string(number) + '.') {
                return;
            }
        }
        report(section->line, "section '" + section->title + "' begins with 'Bedacht, bij stap N.', N being one of " +
                                  std::to_string(last) + " steps");
    }

    void check_for_participants() const {
        const std::size_t length = character_count(m_document.for_participants);
        if (length == 0) {
            report("voor_deelnemers", "'voor_deelnemers' is missing");
        } else if (length > maximum_for_participants) {
            report("voor_deelnemers", "'voor_deelnemers' has " + std::to_string(length) + " characters; at most " +
                                          std::to_string(maximum_for_participants) + " fit in a programme");
        }
    }

    void check_intervention() const {
        require(m_document.minutes.has_value(), "duur");
        require(m_document.people.has_value(), "groep");
        require(!m_document.materials.empty(), "materiaal");
        check_count(body_words(), intervention_words, 0, "words");
        check_count(static_cast<int>(m_document.helps_with.size()), helps_with_count, 0, "sentences in 'helpt_bij'");
        check_count(static_cast<int>(m_document.related.size()), related_count, 0, "ids in 'verwant'");
        check_items("stappen", step_count, "steps");
        check_items("vragen", question_count, "questions");
        check_items("valkuilen", pitfall_count, "pitfalls");
        check_items("werkt", sign_count, "signs");
        check_example();
        check_for_participants();
        check_times(m_document, m_reporter);
        check_worksheets(m_document, m_reporter, m_problems);
        m_names.check(m_document, m_reporter);
        if (m_guide.stories_of(m_document.id).empty()) {
            report(0, "no story shows this intervention");
        }
        const auto& documents = m_guide.documents();
        const bool reachable = std::any_of(documents.begin(), documents.end(), [&](const Document& other) {
            return std::find(other.related.begin(), other.related.end(), m_document.id) != other.related.end();
        });
        if (!reachable) {
            m_reporter.warning(0, "no other intervention has this one in 'verwant'");
        }
    }

    void check_story() const {
        require(!m_document.place.empty(), "plaats");
        require(!m_document.period.empty(), "periode");
        require(!m_document.practices.empty(), "interventies");
        check_count(body_words(), m_document.facet("onderbouwing") == "dun" ? thin_story_words : story_words, 0,
                    "words");
        check_items("lessen", lesson_count, "lessons");
        std::set<DocumentId> named;
        for (const Practice& practice : m_document.practices) {
            const std::string& id = practice.intervention.name;
            if (!named.insert(practice.intervention).second) {
                report(0, "'" + id + "' stands twice in 'interventies'");
            }
            const std::string link = '"' + address_of(practice.intervention);
            const auto has_link = [&](const Section& section) {
                return section.html.find(link + '"') != std::string::npos ||
                       section.html.find(link + '#') != std::string::npos;
            };
            if (std::none_of(m_document.sections.begin(), m_document.sections.end(), has_link)) {
                report(0, "the text has no link to '" + id + "', which 'interventies' names");
            }
        }
    }

    const Guide& m_guide;
    const NameRules& m_names;
    const Document& m_document;
    Reporter m_reporter;
    Problems& m_problems;
};

} // namespace

Problems check_rules(const Guide& guide) {
    Problems problems;
    const NameRules names(guide);
    for (const Document& document : guide.documents()) {
        DocumentRules(guide, names, document, problems).check();
    }
    return problems;
}

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules.h"

#include "content/base/utf8.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace wijzer::content {
namespace {

constexpr std::size_t maximum_summary = 160;  // characters: one line in a list, two on a page
constexpr std::size_t maximum_asked_as = 100; // characters: what someone types, no more

/// Bounds, both inclusive, on how much of something a document has.
struct Bounds {
    int low;
    int high;
};
constexpr Bounds intervention_words{650, 1000};
constexpr Bounds story_words{300, 900};
constexpr Bounds thin_story_words{150, 550}; // a story on one source has no more to say
constexpr Bounds step_count{5, 9};
constexpr Bounds question_count{5, 8};
constexpr Bounds pitfall_count{4, 6};
constexpr Bounds helps_with_count{3, 4};
constexpr Bounds related_count{2, 4};
constexpr Bounds lesson_count{3, 5};

class DocumentRules {
  public:
    DocumentRules(const Guide& guide, const Document& document, Problems& problems)
        : m_guide(guide), m_document(document), m_problems(problems) {}

    void check() {
        if (m_document.summary.empty()) {
            report(0, "'kort' is missing");
        }
        if (character_count(m_document.summary) > maximum_summary) {
            report(0, "'kort' has " + std::to_string(character_count(m_document.summary)) + " characters; at most " +
                          std::to_string(maximum_summary) + " are readable in a list");
        }
        if (m_document.kind == Kind::page) {
            return;
        }
        if (m_document.number == 0) {
            report(0, "'nummer' is missing");
        }
        require(!m_document.sources.empty(), "bronnen");
        require(!m_document.keywords.empty(), "zoekwoorden");
        check_asked_as();
        check_facets();
        check_sections();
        m_document.kind == Kind::intervention ? check_intervention() : check_story();
    }

  private:
    void report(int line, std::string text) {
        m_problems.push_back({m_document.file, line, 0, Severity::error, std::move(text)});
    }

    void require(bool present, const std::string& key) {
        if (!present) {
            report(0, "'" + key + "' is missing");
        }
    }

    void check_count(int count, Bounds bounds, int line, const std::string& what) {
        if (count < bounds.low || count > bounds.high) {
            report(line, std::to_string(count) + " " + what + "; expected " + std::to_string(bounds.low) + " to " +
                             std::to_string(bounds.high));
        }
    }

    void check_facets() {
        for (const Facet& facet : m_guide.manifest().facets) {
            if (facet.kind == kind_name(m_document.kind)) {
                require(m_document.facets.contains(facet.id), facet.id);
            }
        }
    }

    void check_sections() {
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

    void check_items(std::string_view role, Bounds bounds, const std::string& what) {
        if (const Section* section = m_document.find_section(role)) {
            check_count(static_cast<int>(section->items.size()), bounds, section->line, what);
        }
    }

    void check_steps() {
        const Section* steps = m_document.find_section("stappen");
        if (!steps) {
            return;
        }
        int total = 0;
        for (const Item& step : steps->items) {
            if (step.lead.empty()) {
                report(step.line, "a step begins with its name in bold");
            }
            if (!step.minutes) {
                report(step.line, "a step ends with its minutes, such as (20 min)");
            }
            total += step.minutes.value_or(0);
        }
        if (m_document.minutes && (total < m_document.minutes->low || total > m_document.minutes->high)) {
            report(steps->line, "the steps take " + std::to_string(total) + " minutes together, outside 'duur' " +
                                    std::to_string(m_document.minutes->low) + "-" +
                                    std::to_string(m_document.minutes->high));
        }
    }

    /// They are not on the page, but who looks after a guide must be able to read them through.
    void check_asked_as() {
        for (auto line = m_document.asked_as.begin(); line != m_document.asked_as.end(); ++line) {
            if (character_count(*line) > maximum_asked_as) {
                report(0, "'gezocht_als' has a line longer than " + std::to_string(maximum_asked_as) +
                              " characters: '" + *line + "'");
            }
            if (std::find(m_document.asked_as.begin(), line, *line) != line) {
                report(0, "'gezocht_als' says twice: '" + *line + "'");
            }
        }
    }

    void check_intervention() {
        require(m_document.minutes.has_value(), "duur");
        require(m_document.people.has_value(), "groep");
        require(!m_document.materials.empty(), "materiaal");
        check_count(body_words(), intervention_words, 0, "words");
        check_count(static_cast<int>(m_document.helps_with.size()), helps_with_count, 0, "sentences in 'helpt_bij'");
        check_count(static_cast<int>(m_document.related.size()), related_count, 0, "ids in 'verwant'");
        check_items("stappen", step_count, "steps");
        check_items("vragen", question_count, "questions");
        check_items("valkuilen", pitfall_count, "pitfalls");
        check_steps();
        if (m_guide.stories_of(m_document.id).empty()) {
            report(0, "no story shows this intervention");
        }
        const auto& documents = m_guide.documents();
        const bool reachable = std::any_of(documents.begin(), documents.end(), [&](const Document& other) {
            return std::find(other.related.begin(), other.related.end(), m_document.id) != other.related.end();
        });
        if (!reachable) {
            m_problems.push_back(
                {m_document.file, 0, 0, Severity::warning, "no other intervention has this one in 'verwant'"});
        }
    }

    void check_story() {
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
            const std::string link = "\"wijzer:" + id + "\"";
            const bool linked =
                std::any_of(m_document.sections.begin(), m_document.sections.end(),
                            [&](const Section& section) { return section.html.find(link) != std::string::npos; });
            if (!linked) {
                report(0, "the text has no link to '" + id + "', which 'interventies' names");
            }
        }
    }

    const Guide& m_guide;
    const Document& m_document;
    Problems& m_problems;
};

} // namespace

Problems check_rules(const Guide& guide) {
    Problems problems;
    for (const Document& document : guide.documents()) {
        DocumentRules(guide, document, problems).check();
    }
    return problems;
}

} // namespace wijzer::content

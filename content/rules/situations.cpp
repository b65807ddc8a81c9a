// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules/situations.h"

#include <algorithm>
#include <set>

namespace wijzer::content {
namespace {

constexpr std::size_t fewest_signs = 3;
constexpr std::size_t most_signs = 5;
constexpr std::size_t fewest_advice = 3;
constexpr std::size_t most_advice = 5;
constexpr std::size_t most_cautions = 3;
constexpr std::size_t most_programmes = 2;
constexpr int longest_programme = 12 * 60; // minutes: a day with an evening
constexpr int longest_without_break = 90;  // minutes

std::string quoted(const std::string& text) {
    return "'" + text + "'";
}

/// What the guide says that a part of a programme takes; nothing when it cannot be known.
std::optional<int> minutes_in_guide(const Document& intervention, const ProgrammePart& part) {
    if (!part.variant.empty()) {
        const auto variant = std::find_if(intervention.variants.begin(), intervention.variants.end(),
                                          [&](const Variant& each) { return each.id == part.variant; });
        return variant == intervention.variants.end() ? std::nullopt : std::optional(variant->minutes);
    }
    const Section* steps = intervention.find_section("stappen");
    const int count = steps ? static_cast<int>(steps->items.size()) : 0;
    const int first = part.first_step == 0 ? 1 : part.first_step;
    const int last = part.first_step == 0 ? count : part.last_step;
    if (count == 0 || last > count) {
        return std::nullopt;
    }
    int minutes = 0;
    for (int step = first; step <= last; ++step) {
        minutes += steps->items[static_cast<std::size_t>(step - 1)].minutes.value_or(0);
    }
    return minutes;
}

class SituationRules {
  public:
    SituationRules(const Guide& guide, const Document& document, const Reporter& reporter)
        : m_guide(guide), m_document(document), m_situation(document.situation), m_reporter(reporter) {}

    void check() const {
        check_count("tekens", m_situation.signs.size(), fewest_signs, most_signs);
        check_count("interventies", m_situation.advice.size(), fewest_advice, most_advice);
        check_count("liever_niet", m_situation.cautions.size(), 0, most_cautions);
        check_count("programmas", m_situation.programmes.size(), 0, most_programmes);
        check_advice();
        for (const DocumentId& story : m_situation.stories) {
            check_kind("verhalen", story, Kind::story);
        }
        for (const Programme& programme : m_situation.programmes) {
            check_programme(programme);
        }
    }

  private:
    void report(std::string_view key, std::string text) const {
        m_reporter.error(m_reporter.line_of(key), std::move(text));
    }

    void check_count(std::string_view key, std::size_t count, std::size_t least, std::size_t most) const {
        if (count < least || count > most) {
            report(key, quoted(std::string(key)) + " has " + std::to_string(count) + " entries; expected " +
                            std::to_string(least) + " to " + std::to_string(most));
        }
    }

    void check_kind(std::string_view key, const DocumentId& id, Kind kind) const {
        const Document* named = m_guide.find_head(id);
        if (named && named->kind != kind) { // one that is not there is reported with all references
            report(key, quoted(id.name) + " is no " + std::string(kind_name(kind)));
        }
    }

    void check_advice() const {
        std::set<DocumentId> named;
        int fit = best_fit;
        for (const Advice& advice : m_situation.advice) {
            check_kind("interventies", advice.intervention, Kind::intervention);
            if (!named.insert(advice.intervention).second) {
                report("interventies", quoted(advice.intervention.name) + " stands twice in 'interventies'");
            }
            if (advice.fit > fit) {
                report("interventies", quoted(advice.intervention.name) + " fits better than what stands before it");
            }
            fit = advice.fit;
        }
        for (const Caution& caution : m_situation.cautions) {
            check_kind("liever_niet", caution.intervention, Kind::intervention);
            if (named.contains(caution.intervention)) {
                report("liever_niet", quoted(caution.intervention.name) + " is advised in 'interventies' as well");
            }
        }
    }

    void check_programme(const Programme& programme) const {
        int sat = 0;
        for (const ProgrammePart& part : programme.parts) {
            check_part(programme, part);
            sat = part.kind == PartKind::pause ? 0 : sat + (part.kind == PartKind::intervention ? 0 : part.minutes);
            if (sat > longest_without_break) {
                m_reporter.error(programme.line, "programme " + quoted(programme.title) + " has " +
                                                     std::to_string(sat) + " minutes of its own without a break");
                sat = 0;
            }
        }
        if (programme.minutes() > longest_programme) {
            m_reporter.error(programme.line, "programme " + quoted(programme.title) + " takes " +
                                                 std::to_string(programme.minutes()) + " minutes; a day has " +
                                                 std::to_string(longest_programme));
        }
        const auto ends = [&](PartKind kind) {
            return std::any_of(programme.parts.begin(), programme.parts.end(),
                               [&](const ProgrammePart& part) { return part.kind == kind; });
        };
        if (!ends(PartKind::welcome) || !ends(PartKind::closing)) {
            m_reporter.error(programme.line,
                             "programme " + quoted(programme.title) + " needs a welkom and an afsluiting");
        }
    }

    void check_part(const Programme& programme, const ProgrammePart& part) const {
        const Document* intervention = part.kind == PartKind::intervention ? m_guide.find(part.intervention) : nullptr;
        if (!intervention) {
            return;
        }
        const std::string where = "programme " + quoted(programme.title) + ": " + quoted(part.intervention.name);
        const auto minutes = minutes_in_guide(*intervention, part);
        if (!minutes) {
            m_reporter.error(programme.line, where + " has no such steps or variant");
        } else if (*minutes != part.minutes) {
            m_reporter.error(programme.line, where + " takes " + std::to_string(*minutes) +
                                                 " minutes in this form, not " + std::to_string(part.minutes));
        }
    }

    const Guide& m_guide;
    const Document& m_document;
    const Situation& m_situation;
    const Reporter& m_reporter;
};

} // namespace

void check_situation(const Guide& guide, const Document& situation, const Reporter& reporter) {
    SituationRules(guide, situation, reporter).check();
}

} // namespace wijzer::content

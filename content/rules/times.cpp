// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules/times.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace wijzer::content {
namespace {

constexpr int longest_without_break = 90; // minutes
constexpr std::string_view shorter = "korter";
constexpr std::array<std::string_view, 5> break_words{"pauze", "eten", "lunch", "koffie", "thee"};

/// ASCII letters made small; enough for the words that are looked for here.
std::string small_letters(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return small;
}

std::string minutes_text(int minutes) {
    return std::to_string(minutes) + (minutes == 1 ? " minute" : " minutes");
}

/// 60 from "Korter (60 min)".
std::optional<int> minutes_in(std::string_view lead) {
    const auto open = lead.rfind('(');
    const auto unit = lead.find(" min)", open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || unit == std::string_view::npos) {
        return std::nullopt;
    }
    int minutes = 0;
    const char* last = lead.data() + unit;
    const auto [end, error] = std::from_chars(lead.data() + open + 1, last, minutes);
    return error == std::errc{} && end == last ? std::optional(minutes) : std::nullopt;
}

/// Whether the text of a long step mentions a break.
bool names_break(std::string_view text) {
    const std::string small = small_letters(text);
    return std::any_of(break_words.begin(), break_words.end(),
                       [&](std::string_view word) { return small.find(word) != std::string::npos; });
}

class TimeRules {
  public:
    TimeRules(const Document& document, const Reporter& reporter)
        : m_document(document), m_reporter(reporter), m_steps(document.find_section("stappen")) {}

    void check() const {
        if (m_steps) {
            check_steps();
            check_breaks();
        }
        for (const Variant& variant : m_document.variants) {
            check_variant(variant);
        }
        check_shortest();
        check_told();
    }

  private:
    void check_steps() const {
        int total = 0;
        for (const Item& step : m_steps->items) {
            if (step.lead.empty()) {
                m_reporter.error(step.line, "a step begins with its name in bold");
            }
            if (!step.minutes) {
                m_reporter.error(step.line, "a step ends with its minutes, such as (20 min)");
            }
            total += step.minutes.value_or(0);
        }
        if (m_document.minutes && (total < m_document.minutes->low || total > m_document.minutes->high)) {
            m_reporter.error(m_steps->line, "the steps take " + minutes_text(total) + " together, outside 'duur' " +
                                                std::to_string(m_document.minutes->low) + "-" +
                                                std::to_string(m_document.minutes->high));
        }
    }

    void check_breaks() const {
        int sat = 0; // minutes since the last break
        for (const Item& step : m_steps->items) {
            const std::string name = small_letters(step.lead);
            const int minutes = step.minutes.value_or(0);
            if (name.starts_with("pauze")) {
                sat = 0;
            } else if (minutes > longest_without_break) {
                sat = 0;
                if (!names_break(step.text)) {
                    m_reporter.error(step.line, "a step of " + minutes_text(minutes) +
                                                    " names its break (pauze, eten, lunch, koffie)");
                }
            } else {
                sat = (name.starts_with("sessie") ? 0 : sat) + minutes;
                if (sat > longest_without_break) {
                    m_reporter.error(
                        step.line,
                        minutes_text(sat) +
                            " without a break at the end of this step; a step '**Pauze.**' must lie between");
                    sat = 0;
                }
            }
        }
    }

    void check_variant(const Variant& variant) const {
        const int count = m_steps ? static_cast<int>(m_steps->items.size()) : 0;
        int total = 0;
        int last = 0;
        for (const VariantStep& step : variant.steps) {
            const std::string number = std::to_string(step.number);
            if (step.number > count) {
                report(variant, "names step " + number + "; there are " + std::to_string(count));
            } else if (step.number <= last) {
                report(variant, "names step " + number + " after step " + std::to_string(last));
            }
            last = std::max(last, step.number);
            total += step.minutes;
        }
        if (total != variant.minutes) {
            report(variant,
                   "has steps of " + minutes_text(total) + " together, not " + std::to_string(variant.minutes));
        }
    }

    void check_shortest() const {
        const auto& variants = m_document.variants;
        const auto shortest =
            std::min_element(variants.begin(), variants.end(),
                             [](const Variant& left, const Variant& right) { return left.minutes < right.minutes; });
        if (m_document.minutes && shortest != variants.end() && m_document.minutes->low > shortest->minutes) {
            m_reporter.error(m_reporter.line_of("duur"), "'duur' begins at " + minutes_text(m_document.minutes->low) +
                                                             "; variant '" + shortest->id + "' takes " +
                                                             std::to_string(shortest->minutes));
        }
    }

    /// The section on variants must agree with the variants in the head.
    void check_told() const {
        const Section* told = m_document.find_section("varianten");
        if (!told) {
            return;
        }
        const auto& variants = m_document.variants;
        for (const Variant& variant : variants) {
            const Item* item = find_item(*told, variant.id);
            const auto minutes = item ? minutes_in(item->lead) : std::nullopt;
            if (!item) {
                m_reporter.error(told->line, "no item tells of variant '" + variant.id + "', which the head has");
            } else if (minutes != variant.minutes) {
                m_reporter.error(item->line, "variant '" + variant.id + "' takes " + minutes_text(variant.minutes) +
                                                 " in the head; its item begins with that: (" +
                                                 std::to_string(variant.minutes) + " min)");
            }
        }
        const bool known =
            std::any_of(variants.begin(), variants.end(), [](const Variant& variant) { return variant.id == shorter; });
        if (const Item* item = find_item(*told, shorter); item && !known) {
            m_reporter.error(item->line,
                             "the head has no variant '" + std::string(shorter) + "', which the text tells of");
        }
    }

    static const Item* find_item(const Section& section, std::string_view id) {
        const auto found = std::find_if(section.items.begin(), section.items.end(),
                                        [&](const Item& item) { return small_letters(item.lead).starts_with(id); });
        return found == section.items.end() ? nullptr : &*found;
    }

    void report(const Variant& variant, const std::string& text) const {
        m_reporter.error(variant.line, "variant '" + variant.id + "' " + text);
    }

    const Document& m_document;
    const Reporter& m_reporter;
    const Section* m_steps;
};

} // namespace

void check_times(const Document& intervention, const Reporter& reporter) {
    TimeRules(intervention, reporter).check();
}

} // namespace wijzer::content

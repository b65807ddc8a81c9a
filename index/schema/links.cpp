// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/schema/links.h"

#include "content/base/text.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace wijzer::index {
namespace {

// The share of a score that each kind of link passes on, in percent.
constexpr int story_to_applied = 45;
constexpr int story_to_recognisable = 25;
constexpr int to_related = 20;
constexpr int situation_to_advice[content::best_fit] = {15, 30, 45}; // by fit: possible, good, first choice
constexpr int situation_to_story = 15;

} // namespace

NamedLinks links_from(const content::Document& document) {
    NamedLinks named{document.id.name, {}};
    for (const content::Practice& practice : document.practices) {
        const bool applied = practice.role == content::Role::applied;
        named.links.push_back({practice.intervention.name, applied ? story_to_applied : story_to_recognisable});
    }
    for (const content::DocumentId& id : document.related) {
        named.links.push_back({id.name, to_related});
    }
    for (const content::Advice& advice : document.situation.advice) {
        named.links.push_back({advice.intervention.name, situation_to_advice[advice.fit - 1]});
    }
    for (const content::DocumentId& story : document.situation.stories) {
        named.links.push_back({story.name, situation_to_story});
    }
    return named;
}

std::string serialise(const NamedLinks& links) {
    std::string text = links.from + '\n';
    for (const NamedLink& link : links.links) {
        text += std::to_string(link.strength) + ' ' + link.id + '\n';
    }
    return text;
}

NamedLinks parse_links(std::string_view text) {
    const auto [from, rest] = content::split_once(text, '\n');
    NamedLinks named{std::string(from), {}};
    for (const std::string_view line : content::split(rest, '\n')) {
        NamedLink link;
        const auto number = std::from_chars(line.data(), line.data() + line.size(), link.strength);
        const auto used = static_cast<std::size_t>(number.ptr - line.data());
        if (number.ec == std::errc{} && used < line.size()) {
            link.id = line.substr(used + 1);
            named.links.push_back(std::move(link));
        }
    }
    return named;
}

} // namespace wijzer::index

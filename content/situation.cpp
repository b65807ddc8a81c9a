// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/situation.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace wijzer::content {
namespace {

constexpr std::array<std::pair<PartKind, std::string_view>, 6> kinds{{
    {PartKind::intervention, "interventie"},
    {PartKind::welcome, "welkom"},
    {PartKind::pause, "pauze"},
    {PartKind::energizer, "energizer"},
    {PartKind::closing, "afsluiting"},
    {PartKind::own, "eigen"},
}};

} // namespace

std::string_view part_kind_name(PartKind kind) {
    return std::find_if(kinds.begin(), kinds.end(), [&](const auto& row) { return row.first == kind; })->second;
}

std::optional<PartKind> part_kind_from_name(std::string_view name) {
    const auto row = std::find_if(kinds.begin(), kinds.end(), [&](const auto& entry) { return entry.second == name; });
    return row == kinds.end() ? std::nullopt : std::optional(row->first);
}

int Programme::minutes() const {
    return std::accumulate(parts.begin(), parts.end(), 0,
                           [](int sum, const ProgrammePart& part) { return sum + part.minutes; });
}

} // namespace wijzer::content

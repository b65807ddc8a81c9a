// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/document.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wijzer::content {
namespace {

constexpr std::array<std::pair<Kind, std::string_view>, 4> kinds{{
    {Kind::intervention, "interventie"},
    {Kind::story, "praktijkverhaal"},
    {Kind::situation, "situatie"},
    {Kind::page, "pagina"},
}};
constexpr std::array<std::pair<Role, std::string_view>, 2> roles{{
    {Role::applied, "toegepast"},
    {Role::recognisable, "herkenbaar"},
}};

template<typename Value, std::size_t count>
std::string_view name_in(const std::array<std::pair<Value, std::string_view>, count>& table, Value value) {
    const auto row = std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.first == value; });
    return row->second;
}

template<typename Value, std::size_t count>
std::optional<Value> value_in(const std::array<std::pair<Value, std::string_view>, count>& table,
                              std::string_view name) {
    const auto row = std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.second == name; });
    return row == table.end() ? std::nullopt : std::optional(row->first);
}

} // namespace

std::string_view kind_name(Kind kind) {
    return name_in(kinds, kind);
}

std::optional<Kind> kind_from_name(std::string_view name) {
    return value_in(kinds, name);
}

std::string_view role_name(Role role) {
    return name_in(roles, role);
}

std::optional<Role> role_from_name(std::string_view name) {
    return value_in(roles, name);
}

std::string Document::code() const {
    if (number <= 0 || kind == Kind::page) {
        return {};
    }
    const char* const letter = kind == Kind::intervention ? "I-" : kind == Kind::story ? "P-" : "S-";
    return letter + std::to_string(number);
}

std::string Document::facet(std::string_view facet_id) const {
    const auto found = facets.find(facet_id);
    return found == facets.end() || found->second.empty() ? std::string{} : found->second.front();
}

const Section* Document::find_section(std::string_view role) const {
    const auto found =
        std::find_if(sections.begin(), sections.end(), [&](const Section& section) { return section.role == role; });
    return found == sections.end() ? nullptr : &*found;
}

} // namespace wijzer::content

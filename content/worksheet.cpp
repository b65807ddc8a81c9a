// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/worksheet.h"

#include "content/base/text.h"

#include <utility>

namespace wijzer::content {
namespace {

constexpr std::pair<WorksheetKind, std::string_view> kinds[] = {{WorksheetKind::wall_sheet, "wandvel"},
                                                                {WorksheetKind::form, "invulblad"},
                                                                {WorksheetKind::cards, "kaartjes"},
                                                                {WorksheetKind::floor_plan, "zaalplan"}};

/// Short and long side in millimetres, of A0 to A4.
constexpr std::pair<double, double> sides[] = {{841, 1189}, {594, 841}, {420, 594}, {297, 420}, {210, 297}};

const std::pair<double, double>& sides_of(int size) {
    return sides[static_cast<std::size_t>(size)];
}

} // namespace

std::string_view worksheet_kind_name(WorksheetKind kind) {
    for (const auto& [known, name] : kinds) {
        if (known == kind) {
            return name;
        }
    }
    return {};
}

std::optional<WorksheetKind> worksheet_kind_from_name(std::string_view name) {
    for (const auto& [kind, known] : kinds) {
        if (known == name) {
            return kind;
        }
    }
    return std::nullopt;
}

double SheetFormat::width() const {
    return lying ? sides_of(size).second : sides_of(size).first;
}

double SheetFormat::height() const {
    return lying ? sides_of(size).first : sides_of(size).second;
}

std::string SheetFormat::name() const {
    return 'A' + std::to_string(size) + (lying ? " liggend" : " staand");
}

std::optional<int> sheet_size_from_name(std::string_view name) {
    const bool known = name.size() == 2 && name[0] == 'a' && name[1] >= '0' && name[1] <= '4';
    return known ? std::optional(name[1] - '0') : std::nullopt;
}

std::optional<SheetFormat> sheet_format_from_name(std::string_view name) {
    const auto [paper, turn] = split_once(name, ' ');
    const auto size = sheet_size_from_name(paper);
    if (!size || (turn != "staand" && turn != "liggend")) {
        return std::nullopt;
    }
    return SheetFormat{*size, turn == "liggend"};
}

} // namespace wijzer::content

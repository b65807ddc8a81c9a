// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A worksheet is what hangs on the wall or lies on the table in an intervention: a drawing (SVG, see
// rules/worksheets.h) or a set of cards (card_set.h).
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace wijzer::content {

/// wall_sheet: to hang up. form: to fill in. cards: a set of cards. floor_plan: where all stands.
enum class WorksheetKind { wall_sheet, form, cards, floor_plan };

/// "wandvel", "invulblad", "kaartjes", "zaalplan".
std::string_view worksheet_kind_name(WorksheetKind kind);
std::optional<WorksheetKind> worksheet_kind_from_name(std::string_view name);

/// A paper of ISO 216: A0 to A4, upright or lying.
struct SheetFormat {
    int size = 4; ///< 0 for A0 to 4 for A4
    bool lying = false;

    double width() const;  ///< millimetres
    double height() const; ///< millimetres
    /// "A1 liggend", as people read it.
    std::string name() const;
    bool operator==(const SheetFormat&) const = default;
};

/// "a1 liggend" or "a4 staand".
std::optional<SheetFormat> sheet_format_from_name(std::string_view name);
/// The size alone: 0 for "a0" to 4 for "a4".
std::optional<int> sheet_size_from_name(std::string_view name);

struct Worksheet {
    std::string target;         ///< as the head names it, relative to the document
    std::filesystem::path file; ///< without links and dots; empty when it may not be read
    std::string title;
    WorksheetKind kind = WorksheetKind::wall_sheet;
    SheetFormat format;            ///< as it is meant
    std::string example_target;    ///< the same filled in; empty when there is none
    std::filesystem::path example; ///< as `file`
    std::string how_many;          ///< "één per groepje"; empty for one in all
    int line = 0;                  ///< in the document's file
    bool operator==(const Worksheet&) const = default;
};

} // namespace wijzer::content

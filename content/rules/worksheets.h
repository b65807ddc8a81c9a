// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A worksheet must be there and print as it is meant. A drawing is an SVG of at most 1 MB with a viewBox in
// millimetres, a <title>, and class names from themes/worksheet.css in place of fonts and colours; it is whole by
// itself: no scripts, no stylesheets, no bitmaps, nothing from outside. A set of cards is what card_set.h says.
#pragma once

#include "content/document.h"
#include "content/rules/reporter.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace wijzer::content {

inline constexpr std::size_t maximum_drawing_size = std::size_t{1} << 20; // bytes; ours have ten to twenty thousand

/// The class names that a drawing may use, sorted.
std::span<const std::string_view> drawing_classes();

/// Reports on the worksheets of a document: what is missing with the document's line, the rest with the sheet's own.
void check_worksheets(const Document& document, const Reporter& reporter, Problems& problems);

/// Reports on the bytes of one drawing.
void check_drawing(std::string_view bytes, const std::filesystem::path& file, Problems& problems);

} // namespace wijzer::content

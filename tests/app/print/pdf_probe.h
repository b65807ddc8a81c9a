// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Functions that tell tests what other programs read in a PDF, and where its ink is.
#pragma once

#include "app/print/composition.h"

#include <string>
#include <vector>

namespace wijzer::tests {

/// Whether qpdf finds nothing wrong with it.
bool is_sound(const std::string& pdf);

/// The same PDF, in which objects can be read as text.
std::string uncompressed(const std::string& pdf);

/// The text of a PDF as poppler reads it, a string for each page. In the order of drawing, because poppler's own order
/// depends on a guess of which cells and columns belong together.
std::vector<std::string> page_texts(const std::string& pdf);

/// The text without spaces and without the hyphens at line ends.
std::string squeezed(const std::string& text);

/// The box that holds all ink of a page, in millimetres: left, top, right, bottom.
struct InkBox {
    double left = 1e9, top = 1e9, right = 0, bottom = 0;
};

InkBox ink_of(const app::print::Composition& whole, std::size_t page, double dpi);

} // namespace wijzer::tests

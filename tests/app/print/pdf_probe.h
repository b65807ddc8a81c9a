// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tests ask of a print: what other programs read in it, and where its ink is.
#pragma once

#include "app/print/composition.h"

#include <string>
#include <vector>

namespace wijzer::tests {

/// Whether qpdf finds nothing wrong with it.
bool is_sound(const std::string& pdf);

/// The same PDF, in which objects can be read as text.
std::string uncompressed(const std::string& pdf);

/// The PDF's text as poppler reads it, a string a page, in the order in which it is drawn: which cells and columns
/// belong together is not for poppler to guess.
std::vector<std::string> page_texts(const std::string& pdf);

/// Only what is read: without spaces, and without the hyphens that line ends add.
std::string squeezed(const std::string& text);

/// The box that holds all ink of a page, in millimetres: left, top, right, bottom.
struct InkBox {
    double left = 1e9, top = 1e9, right = 0, bottom = 0;
};

InkBox ink_of(const app::print::Composition& whole, std::size_t page, double dpi);

} // namespace wijzer::tests

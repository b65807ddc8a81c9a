// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class wxWindow;

namespace wijzer::app::reader::native {

/// Shows the system's print dialog and sends it the PDF. `width` and `height` of its pages in points. Returns what went
/// wrong, or nothing; a print that was called off is nothing wrong.
std::string print_pdf(wxWindow& parent, const std::string& title, const std::string& pdf, double width, double height);

} // namespace wijzer::app::reader::native

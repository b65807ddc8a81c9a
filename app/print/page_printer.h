// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pdf.h"
#include "themes/theme.h"

#include <string>

namespace wijzer::app::print {

/// The bytes of a PDF of one HTML text with a stylesheet of the themes, on as many A4 pages in landscape as it needs.
/// Throws content::Error when drawing fails.
std::string make_page_pdf(const std::string& html, const std::string& stylesheet, const themes::Theme& theme,
                          const PdfMetadata& metadata);

} // namespace wijzer::app::print

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"
#include "themes/theme.h"

#include <memory>
#include <vector>

class wxWindow;

namespace wijzer::app::reader {

/// `paper` ("a4", "a5", "letter"; else a4) is the one to begin with.
/// Shows the very pages that the PDF will have, to save or to print, until the reader closes the window.
void show_print_preview(wxWindow* parent, std::shared_ptr<const content::Guide> guide, const themes::ThemeSet& themes,
                        std::vector<content::DocumentId> documents, const std::string& paper);

} // namespace wijzer::app::reader

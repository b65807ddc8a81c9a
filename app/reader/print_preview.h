// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"
#include "themes/theme.h"

#include <memory>
#include <vector>

class wxWindow;

namespace wijzer::app::reader {

/// Shows the very pages that the PDF will have, to save or to print, until the reader closes the window.
void show_print_preview(wxWindow* parent, std::shared_ptr<const content::Guide> guide, const themes::ThemeSet& themes,
                        std::vector<content::DocumentId> documents);

} // namespace wijzer::app::reader

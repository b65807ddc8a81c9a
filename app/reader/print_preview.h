// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"
#include "themes/theme.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

class wxWindow;

namespace wijzer::app::reader {

/// What a preview begins with.
struct PreviewJob {
    std::vector<content::DocumentId> documents;
    std::map<content::DocumentId, std::string> notes;       ///< the reader's own on these
    std::string paper;                                      ///< "a4", "a5", "letter"; else a4
    std::function<void(const std::string& paper)> on_paper; ///< the reader chose another
};

/// Shows the very pages that the PDF will have, to save or to print, until the reader closes the window. Nothing when
/// none of the documents is in the guide.
void show_print_preview(wxWindow* parent, std::shared_ptr<const content::Guide> guide, const themes::ThemeSet& themes,
                        PreviewJob job);

} // namespace wijzer::app::reader

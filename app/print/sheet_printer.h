// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paper.h"
#include "content/guide.h"
#include "themes/theme.h"

#include <functional>
#include <string>
#include <vector>

namespace wijzer::app::print {

struct PrintJob {
    std::vector<const content::Document*> documents;
    Paper paper;
    std::string theme; ///< for typefaces and the movements' colours
};

/// Called after each document; returning false stops the work.
using PrintProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// The sheets of a job as one PDF, in memory: the same guide and job give the same bytes. Each document begins on a
/// front. Empty when stopped. Throws content::Error when drawing fails.
std::string make_pdf(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job,
                     const PrintProgress& progress = {});

} // namespace wijzer::app::print

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/settings.h"
#include "content/volume.h"

#include <filesystem>
#include <string>
#include <vector>

namespace wijzer::app::system {
class SingleInstance;
}

namespace wijzer::app::reader {

struct StartOptions {
    std::vector<content::GuidePlace> places; ///< the guide's, then the reader's own
    std::string document;                    ///< id or code to open at; empty for the start page
    library::Settings settings;
    system::SingleInstance* instance = nullptr; ///< what later starts hand over opens in this window; may be none
};

/// Runs the reader until its window closes; returns the exit code. Without a display: a sentence on stderr and 2.
int run_reader(const StartOptions& options);

} // namespace wijzer::app::reader

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
    std::vector<content::GuidePlace> places; ///< of the guide, then of the reader's own guides
    std::string document;                    ///< id or code to open at; empty for the start page
    library::Settings settings;
    system::SingleInstance* instance = nullptr; ///< documents that later starts hand over open in this window; or null
};

/// Runs the reader until its window closes, and gives the exit code. Without a display it writes a sentence on stderr
/// and gives 2.
int run_reader(const StartOptions& options);

} // namespace wijzer::app::reader

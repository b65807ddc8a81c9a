// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/document.h"
#include "content/volume.h"
#include "index/query/query.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace wijzer::app::commands {

enum class Command { open, search, list, show, print, check };

/// What was asked on the command line.
struct Options {
    Command command = Command::open;
    std::filesystem::path content;               ///< --content, or the guide that comes with the program
    bool content_given = false;                  ///< then the reader's own folders are left out
    std::vector<content::GuidePlace> own_guides; ///< of the settings
    std::vector<std::string> arguments;          ///< words, ids or a folder
    index::Query query;                          ///< for search: filters and limit
    std::optional<content::Kind> kind;           ///< for list
    bool tab_separated = false;
    bool explain = false;
    std::filesystem::path output; ///< "-" is stdout
    std::string paper = "a4";
    bool paper_given = false;
    std::string tiles; ///< print: the paper of the tiles of worksheets; empty for none
    bool print_examples = false;
    bool overview = false; ///< print: the picture of the whole guide
    std::string theme;
    std::string print_as = "sheet";
    bool print_all = false;
    bool print_bookmarks = false;
    bool print_notes = false; ///< with the reader's own notes
    bool print_large = false;
    bool print_grey = false;

    /// For open: the id or code to open at; empty for the start page.
    std::string document() const { return arguments.empty() ? std::string() : arguments.front(); }
    /// Where the guide is read from.
    std::vector<content::GuidePlace> places() const;
};

/// Reads the command line. When it is wrong, or asks only for help or the version, the text has been written and the
/// exit code is in `exit_code`.
std::optional<Options> parse_options(int argc, const char* const* argv, int& exit_code);

} // namespace wijzer::app::commands

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sources of this project and their includes, for the tests of its structure.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace wijzer::tests {

struct Include {
    std::string name;    ///< as it stands between the quotes or angle brackets
    bool is_own = false; ///< in quotes: a header of this project
    int line = 0;
};

struct Source {
    std::vector<Include> includes;
};

/// Every .cpp and .h below content, index, themes and app, by its path in the project ("index/text/words.h").
const std::map<std::string, Source>& source_tree();

/// The folder of a path: "index/text".
std::string folder_of(const std::string& path);

/// The module of a path: its first folder, or the first two below app ("app/print").
std::string module_of(const std::string& path);

/// The unit that a header and its source files form: the path without extension and without the name of the system
/// ("app/reader/toolkit/native" for native.h and native_gtk.cpp).
std::string unit_of(const std::string& path);

} // namespace wijzer::tests

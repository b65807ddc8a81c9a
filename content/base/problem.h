// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace wijzer::content {

enum class Severity { error, warning };

/// Something an author should mend. `line` and `column` count from 1; 0 means the file as a whole.
struct Problem {
    std::filesystem::path file;
    int line = 0;
    int column = 0;
    Severity severity = Severity::error;
    std::string text;
};

using Problems = std::vector<Problem>;

/// `file:line:column: error: text`, as compilers and editors write and read it; unknown numbers are left out.
std::string to_string(const Problem& problem);

bool has_errors(const Problems& problems);

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/problem.h"

#include "content/base/utf8.h"

#include <algorithm>

namespace wijzer::content {

std::string to_string(const Problem& problem) {
    std::string line = path_to_utf8(problem.file);
    if (problem.line > 0) {
        line += ':' + std::to_string(problem.line);
        if (problem.column > 0) {
            line += ':' + std::to_string(problem.column);
        }
    }
    line += problem.severity == Severity::error ? ": error: " : ": warning: ";
    // One line a problem, whatever a file held.
    for (const char byte : problem.text) {
        line += byte == '\n' ? ' ' : byte;
    }
    return line;
}

bool has_errors(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.severity == Severity::error; });
}

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace wijzer::tests {

/// The rows of the file tests/data/`name`, which has comment lines, a header, and rows of fields separated by tabs.
/// Empty when there is no such file.
inline std::vector<std::vector<std::string>> read_table(const std::string& name) {
    std::ifstream file(std::string(WIJZER_SOURCE_FOLDER) + "/tests/data/" + name);
    std::vector<std::vector<std::string>> rows;
    std::string line;
    bool header = true;
    while (std::getline(file, line)) {
        if (line.starts_with('#') || std::exchange(header, false)) {
            continue;
        }
        std::vector<std::string> fields;
        std::istringstream row(line);
        for (std::string field; std::getline(row, field, '\t');) {
            fields.push_back(field);
        }
        if (!fields.empty()) {
            rows.push_back(std::move(fields));
        }
    }
    return rows;
}

} // namespace wijzer::tests

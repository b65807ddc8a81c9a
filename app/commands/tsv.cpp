// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/tsv.h"

namespace wijzer::app::commands {

std::string tsv_row(std::initializer_list<std::string_view> fields) {
    constexpr std::string_view special = "\t\n\r\\";
    constexpr std::string_view letters = "tnr\\";
    std::string row;
    bool is_first = true;
    for (const std::string_view field : fields) {
        row += is_first ? "" : "\t";
        is_first = false;
        for (const char byte : field) {
            if (const auto at = special.find(byte); at != std::string_view::npos) {
                row += '\\';
                row += letters[at];
            } else {
                row += byte;
            }
        }
    }
    return row + '\n';
}

} // namespace wijzer::app::commands

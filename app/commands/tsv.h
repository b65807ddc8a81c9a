// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace wijzer::app::commands {

/// One row of tab-separated values, with its line end. A tab, line end or backslash within a field is written as "\t",
/// "\n", "\r" or "\\", so that rows and fields can always be told apart.
std::string tsv_row(std::initializer_list<std::string_view> fields);

} // namespace wijzer::app::commands

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace wijzer::app::language {

/// Chooses the language for the whole process, before any thread starts: `wanted` ("nl", "en") if it is not empty, or
/// else the first of `preferred` that is offered, or else `fallback`.
void initialise(const std::string& wanted, const std::vector<std::string>& preferred, const std::string& fallback);

/// "nl" or "en".
const std::string& current();

class Catalogue;

/// The translations into the chosen language; empty for English.
const Catalogue& catalogue();

} // namespace wijzer::app::language

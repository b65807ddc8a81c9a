// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace wijzer::app::language {

/// nl.po as msgfmt compiled it. The build makes the source with these bytes (packaging/cmake/catalogue.cmake).
std::span<const unsigned char> dutch_catalogue();

} // namespace wijzer::app::language

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"

namespace wijzer::app::commands {

/// Makes the PDF that was asked for; throws content::Error and leaves no half file behind.
int run_print(const Options& options);

} // namespace wijzer::app::commands

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/report.h"

#include "app/commands/exit_codes.h"
#include "app/language/failure.h"
#include "app/language/translate.h"
#include "content/base/error.h"

#include <iostream>

namespace wijzer::app::commands {

int run_reporting(const std::function<int()>& command) noexcept {
    try {
        const int code = command();
        std::cout.flush();
        if (!std::cout) {
            throw content::Error(language::tr("Standard output cannot be written"));
        }
        return code;
    } catch (...) {
        std::cerr << "transitiewijzer: " << language::describe_current_failure() << '\n';
        return exit_failure;
    }
}

} // namespace wijzer::app::commands

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The executable for `transitiewijzer print`; app/main.cpp replaces itself by it.
#include "app/commands/exit_codes.h"
#include "app/commands/print_command.h"
#include "app/commands/report.h"
#include "app/commands/start.h"

int main(int argc, char** argv) {
    using namespace wijzer::app;
    return commands::run_reporting([argc, argv] {
        int exit_code = commands::exit_done;
        const auto options = commands::start(argc, argv, commands::peek_settings(), exit_code);
        return options ? commands::run_print(*options) : exit_code;
    });
}

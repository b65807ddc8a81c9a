// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line. It links neither the toolkit nor app/print: the reader and the print command are executables of
// their own, by which this process replaces itself.
#include "app/commands/commands.h"
#include "app/commands/exit_codes.h"
#include "app/commands/report.h"
#include "app/commands/start.h"
#include "app/system/companion.h"
#include "app/system/single_instance.h"

namespace {

using namespace wijzer::app;

int run(const commands::Options& options, char* const* arguments) {
    switch (options.command) {
    case commands::Command::open:
        // A second start only tells the running reader what to open. Doing that before any toolkit is loaded makes it
        // take a few milliseconds.
        if (system::hand_over(system::instance_socket(options.content), options.document())) {
            return commands::exit_done;
        }
        system::continue_as(system::reader_executable, arguments);
    case commands::Command::print:
        system::continue_as(system::print_executable, arguments);
    default:
        return commands::run_command(options);
    }
}

} // namespace

int main(int argc, char** argv) {
    return commands::run_reporting([argc, argv] {
        int exit_code = commands::exit_done;
        const auto options = commands::start(argc, argv, commands::peek_settings(), exit_code);
        return options ? run(*options, argv) : exit_code;
    });
}

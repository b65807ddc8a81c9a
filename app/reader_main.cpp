// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The executable of the reader's window; app/main.cpp replaces itself by it.
#include "app/commands/exit_codes.h"
#include "app/commands/report.h"
#include "app/commands/start.h"
#include "app/reader/application.h"
#include "app/system/single_instance.h"

namespace {

using namespace wijzer::app;

int run(int argc, char** argv) {
    reader::StartOptions start;
    start.settings = commands::load_settings();
    int exit_code = commands::exit_done;
    const auto options = commands::start(argc, argv, start.settings, exit_code);
    if (!options) {
        return exit_code;
    }
    start.places = options->places();
    start.document = options->document();
    system::SingleInstance instance(system::instance_socket(options->content));
    if (instance.try_hand_over(start.document)) {
        return commands::exit_done; // another reader started at the same moment and opens the document
    }
    start.instance = &instance;
    return reader::run_reader(start);
}

} // namespace

int main(int argc, char** argv) {
    return commands::run_reporting([argc, argv] { return run(argc, argv); });
}

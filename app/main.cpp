// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/language/translate.h"
#include "app/library/content_folders.h"
#include "app/library/settings.h"
#include "app/reader/application.h"
#include "app/system/environment.h"
#include "app/system/paths.h"
#include "app/system/single_instance.h"

int main(int argc, char** argv) {
    using namespace wijzer::app;
    auto settings = library::Settings::load(system::config_folder() / "instellingen.xml");
    language::initialise(settings.text("language"), system::preferred_languages(), "nl");

    int exit_code = commands::exit_done;
    auto options = commands::parse_options(argc, argv, exit_code);
    if (!options) {
        return exit_code;
    }
    options->own_folders = library::content_folders(settings);
    if (options->command != commands::Command::open) {
        return commands::run(*options);
    }
    reader::StartOptions start;
    start.settings = std::move(settings);
    start.folders = options->folders();
    start.document = options->arguments.empty() ? std::string{} : options->arguments.front();
    // Before any toolkit starts: a second start is over in a few milliseconds.
    system::SingleInstance instance(system::instance_socket(options->content));
    if (instance.try_hand_over(start.document)) {
        return commands::exit_done;
    }
    start.instance = &instance;
    return reader::run_reader(argc, argv, start);
}

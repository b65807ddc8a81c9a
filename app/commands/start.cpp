// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/start.h"

#include "app/language/translate.h"
#include "app/library/own_guides.h"
#include "app/system/environment.h"
#include "app/system/paths.h"

namespace wijzer::app::commands {
namespace {

std::filesystem::path settings_file() {
    return system::config_folder() / "instellingen.xml";
}

} // namespace

library::Settings peek_settings() {
    return library::Settings::peek(settings_file());
}

library::Settings load_settings() {
    return library::Settings::load(settings_file());
}

std::optional<Options> start(int argc, const char* const* argv, const library::Settings& settings, int& exit_code) {
    language::initialise(settings.text(library::language_key), system::preferred_languages(), "nl");
    std::optional<Options> options = parse_options(argc, argv, exit_code);
    if (options) {
        options->own_guides = library::own_guides(settings);
    }
    return options;
}

} // namespace wijzer::app::commands

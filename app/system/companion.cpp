// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/companion.h"

#include "app/system/paths.h"
#include "content/base/error.h"
#include "content/base/utf8.h"

#include <cerrno>
#include <system_error>
#include <unistd.h>

namespace wijzer::app::system {

void continue_as(const std::string& executable, char* const* arguments) {
    const std::filesystem::path path = companion_executable(executable);
    ::execv(path.c_str(), arguments);
    throw content::Error(content::Message{
        content::message_text("{} belongs to this program and cannot be started: {}. Install the program again."),
        {content::path_to_utf8(path)},
        std::error_code(errno, std::generic_category())});
}

} // namespace wijzer::app::system

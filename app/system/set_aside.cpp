// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/set_aside.h"

#include "app/system/write_target.h"
#include "content/base/error.h"
#include "content/base/utf8.h"

#include <cerrno>
#include <system_error>
#include <unistd.h>

namespace wijzer::app::system {
namespace {

namespace fs = std::filesystem;

constexpr int most_kept = 10'000;

[[noreturn]] void fail(const fs::path& file, const std::error_code& reason) {
    throw content::Error(
        content::Message{content::message_text("{}: cannot be set aside: {}"), {content::path_to_utf8(file)}, reason});
}

} // namespace

fs::path set_aside(const fs::path& named, const std::string& word) {
    const fs::path file = find_write_target(named).path;
    for (int number = 1; number <= most_kept; ++number) {
        fs::path target = file;
        target.replace_filename(file.stem());
        target += "." + word + "-" + std::to_string(number);
        target += file.extension();
        // A rename would replace what is there; a link never does.
        if (::link(file.c_str(), target.c_str()) == 0) {
            if (::unlink(file.c_str()) != 0) {
                fail(file, std::error_code(errno, std::generic_category()));
            }
            return target;
        }
        if (errno == EEXIST) {
            continue;
        }
        std::error_code error; // a file system without links, or a file of another user
        if (!fs::exists(fs::symlink_status(target, error))) {
            fs::rename(file, target, error);
            if (error) {
                fail(file, error);
            }
            return target;
        }
    }
    fail(file, std::make_error_code(std::errc::file_exists));
}

} // namespace wijzer::app::system

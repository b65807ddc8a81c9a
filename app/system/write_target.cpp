// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/write_target.h"

#include <charconv>
#include <string>

namespace wijzer::app::system {
namespace {

namespace fs = std::filesystem;

constexpr int most_links = 40; // the kernel follows as many

/// The number of a descriptor of this process, when `path` names one in /proc/self/fd.
std::optional<int> own_descriptor(const fs::path& path) {
    std::error_code error;
    const fs::path descriptors = fs::canonical("/proc/self/fd", error);
    if (error || fs::canonical(path.parent_path(), error) != descriptors || error) {
        return std::nullopt;
    }
    const std::string name = path.filename().string();
    int number = 0;
    const auto [end, failure] = std::from_chars(name.data(), name.data() + name.size(), number);
    return failure == std::errc{} && end == name.data() + name.size() ? std::optional(number) : std::nullopt;
}

WriteTarget::Kind kind_of(const fs::file_status& status) {
    switch (status.type()) {
    case fs::file_type::not_found:
        return WriteTarget::Kind::missing;
    case fs::file_type::regular:
        return WriteTarget::Kind::file;
    case fs::file_type::directory:
        return WriteTarget::Kind::folder;
    default:
        return WriteTarget::Kind::stream;
    }
}

} // namespace

WriteTarget find_write_target(const fs::path& file) {
    WriteTarget target;
    target.path = file.has_parent_path() ? file : "." / file;
    for (int links = 0;; ++links) {
        if ((target.descriptor = own_descriptor(target.path))) {
            target.kind = WriteTarget::Kind::stream; // also when it leads to a file: others write there, too
            return target;
        }
        const fs::file_status status = fs::symlink_status(target.path, target.error);
        if (status.type() == fs::file_type::not_found) {
            target.error.clear();
        }
        if (target.error || status.type() != fs::file_type::symlink) {
            target.kind = kind_of(status);
            return target;
        }
        if (links == most_links) {
            target.error = std::make_error_code(std::errc::too_many_symbolic_link_levels);
            return target;
        }
        const fs::path next = fs::read_symlink(target.path, target.error);
        if (target.error) {
            return target;
        }
        target.path = target.path.parent_path() / next; // `/` keeps an absolute `next` as it is
    }
}

} // namespace wijzer::app::system

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/guide_file.h"

#include "content/address.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <string_view>
#include <system_error>

namespace wijzer::content {
namespace {

namespace fs = std::filesystem;

bool is_relative(std::string_view target) {
    return !target.empty() && target.front() != '/' && target.find('\\') == std::string_view::npos &&
           target.find('\0') == std::string_view::npos && target.substr(0, target.find('/')).find(':') == target.npos;
}

bool is_inside(const fs::path& path, const fs::path& folder) {
    const auto [end, ignored] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    return end == folder.end();
}

} // namespace

GuideFilePlace find_in_guide(const fs::path& guide_folder, const fs::path& document, const std::string& target,
                             const std::string& what) {
    const std::string name = decode_percent(target);
    if (!is_relative(name)) {
        return {{}, what + " '" + target + "' must be named relative to the document, inside the guide"};
    }
    std::error_code failure;
    fs::path path = fs::weakly_canonical(document.parent_path() / path_from_utf8(name), failure);
    const fs::path folder = failure ? fs::path() : fs::weakly_canonical(guide_folder, failure);
    if (failure || !is_inside(path, folder)) {
        return {{}, what + " '" + target + "' lies outside the guide's folder"};
    }
    return {std::move(path), {}};
}

} // namespace wijzer::content

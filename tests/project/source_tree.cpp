// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/project/source_tree.h"

#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <regex>
#include <sstream>
#include <string_view>

namespace fs = std::filesystem;

namespace wijzer::tests {
namespace {

Source read_source(const fs::path& path) {
    static const std::regex include(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    Source source;
    std::istringstream text(read_file(path));
    std::string line;
    for (int number = 1; std::getline(text, line); ++number) {
        if (std::smatch match; std::regex_search(line, match, include)) {
            source.includes.push_back({match[2], match[1] == "\"", number});
        }
    }
    return source;
}

std::map<std::string, Source> read_sources() {
    std::map<std::string, Source> sources;
    const fs::path root = WIJZER_SOURCE_FOLDER;
    for (const char* folder : {"content", "index", "themes", "app"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h") {
                sources[fs::relative(entry.path(), root).string()] = read_source(entry.path());
            }
        }
    }
    return sources;
}

} // namespace

const std::map<std::string, Source>& source_tree() {
    static const std::map<std::string, Source> sources = read_sources();
    return sources;
}

std::string folder_of(const std::string& path) {
    return path.substr(0, path.rfind('/'));
}

std::string module_of(const std::string& path) {
    const std::size_t first = path.find('/');
    return path.starts_with("app/") ? path.substr(0, path.find('/', first + 1)) : path.substr(0, first);
}

std::string unit_of(const std::string& path) {
    std::string unit = path.substr(0, path.rfind('.'));
    for (const std::string_view system : {"_gtk", "_posix", "_windows"}) {
        if (unit.ends_with(system)) {
            unit = unit.substr(0, unit.size() - system.size());
        }
    }
    return unit;
}

} // namespace wijzer::tests

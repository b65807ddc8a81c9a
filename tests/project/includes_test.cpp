// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file may compile without including what it uses, thanks to a precompiled header or to the headers of one version of
// the standard library, and then fail with another compiler. This test demands that the headers of the most used
// standard names are included by the file itself, or by a header of this project that it includes.

#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace fs = std::filesystem;

namespace {

/// A header and the names, after "std::", that need it.
const std::vector<std::pair<std::string, std::string>>& header_names() {
    static const std::vector<std::pair<std::string, std::string>> all{
        {"algorithm",
         "adjacent_find all_of any_of binary_search clamp copy copy_if count count_if equal equal_range fill find "
         "find_if find_if_not for_each is_sorted lower_bound max max_element min min_element minmax_element mismatch "
         "none_of nth_element partial_sort remove_if replace reverse rotate search set_difference set_intersection "
         "sort stable_partition stable_sort transform unique upper_bound"},
        {"array", "array to_array"},
        {"atomic", "atomic atomic_bool atomic_int"},
        {"chrono", "chrono"},
        {"cmath", "abs ceil cos fabs floor hypot isfinite isnan log log2 lround pow round sin sqrt"},
        {"condition_variable", "condition_variable condition_variable_any"},
        {"cstdint", "int16_t int32_t int64_t uint16_t uint32_t uint64_t uint8_t"},
        {"deque", "deque"},
        {"filesystem", "filesystem"},
        {"fstream", "ifstream ofstream"},
        {"functional", "function hash reference_wrapper"},
        {"iterator", "back_inserter inserter istreambuf_iterator make_move_iterator"},
        {"limits", "numeric_limits"},
        {"map", "map multimap"},
        {"memory", "make_shared make_unique shared_ptr unique_ptr weak_ptr"},
        {"mutex", "lock_guard mutex scoped_lock unique_lock"},
        {"numeric", "accumulate iota reduce"},
        {"optional", "nullopt optional"},
        {"regex", "regex regex_match regex_search smatch"},
        {"set", "multiset set"},
        {"span", "span"},
        {"sstream", "istringstream ostringstream stringstream"},
        {"stdexcept", "invalid_argument logic_error out_of_range runtime_error"},
        {"string", "stod stoi string to_string"},
        {"thread", "jthread this_thread thread"},
        {"tuple", "make_tuple tie tuple"},
        {"unordered_map", "unordered_map"},
        {"unordered_set", "unordered_set"},
        {"variant", "get_if holds_alternative variant visit"},
        {"vector", "vector"},
    };
    return all;
}

/// Every name of the table, and its header.
std::map<std::string, std::string, std::less<>> headers_by_name() {
    std::map<std::string, std::string, std::less<>> headers;
    for (const auto& [header, names] : header_names()) {
        std::istringstream words(names);
        for (std::string name; words >> name;) {
            headers[name] = header;
        }
    }
    return headers;
}

struct SourceFile {
    std::set<std::string> standard; ///< headers it includes itself: "vector"
    std::vector<std::string> own;   ///< headers of this project: "content/guide.h"
    std::set<std::string> names;    ///< the names after "std::" in it
};

SourceFile read_source(const fs::path& path) {
    SourceFile file;
    std::istringstream text(wijzer::tests::read_file(path));
    for (std::string line; std::getline(text, line);) {
        if (line.starts_with("#include ")) {
            const std::string name = line.substr(10, line.find_first_of(">\"", 10) - 10);
            if (line[9] == '<') {
                file.standard.insert(name);
            } else {
                file.own.push_back(name);
            }
            continue;
        }
        line.resize(std::min(line.size(), line.find("//")));
        for (std::size_t at = line.find("std::"); at != std::string::npos; at = line.find("std::", at)) {
            at += 5;
            const std::size_t end = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789", at);
            file.names.insert(line.substr(at, end - at));
        }
    }
    return file;
}

/// All sources and headers, by their path in the project.
std::map<std::string, SourceFile> read_sources() {
    std::map<std::string, SourceFile> files;
    const fs::path root = WIJZER_SOURCE_FOLDER;
    for (const char* folder : {"content", "index", "themes", "app", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h") {
                files[fs::relative(entry.path(), root).string()] = read_source(entry.path());
            }
        }
    }
    return files;
}

/// The standard headers that are included by a file and by the headers of this project that it includes.
std::set<std::string> headers_reached(const std::map<std::string, SourceFile>& files, const std::string& path) {
    std::set<std::string> reached;
    std::set<std::string> visited{path};
    for (std::vector<std::string> waiting{path}; !waiting.empty();) {
        const auto file = files.find(waiting.back());
        waiting.pop_back();
        if (file == files.end()) {
            continue;
        }
        reached.insert(file->second.standard.begin(), file->second.standard.end());
        std::copy_if(file->second.own.begin(), file->second.own.end(), std::back_inserter(waiting),
                     [&](const std::string& own) { return visited.insert(own).second; });
    }
    return reached;
}

} // namespace

TEST_CASE("every file includes the standard headers of what it uses") {
    const auto headers = headers_by_name();
    const auto files = read_sources();
    REQUIRE(files.size() > 100);
    for (const auto& [path, file] : files) {
        const std::set<std::string> reached = headers_reached(files, path);
        for (const std::string& name : file.names) {
            if (const auto header = headers.find(name); header != headers.end()) {
                CHECK_MESSAGE(reached.contains(header->second), path, ": std::", name, " needs <", header->second, ">");
            }
        }
    }
}

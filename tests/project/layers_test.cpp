// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that dependencies point one way (ARCHITECTURE.md). The table lists for each folder what its files may include
// besides the standard library. The test reports any other include, with file and line. It also reports files that
// include each other in a circle, and headers that bring a library into a module that must not see it.

#include "tests/project/source_tree.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

using wijzer::tests::folder_of;
using wijzer::tests::Include;
using wijzer::tests::module_of;
using wijzer::tests::Source;
using wijzer::tests::source_tree;
using wijzer::tests::unit_of;

namespace {

struct Layer {
    std::vector<std::string> own;       ///< prefixes of headers of this project, besides those of the folder itself
    std::vector<std::string> libraries; ///< prefixes of headers of libraries
};

/// The layers by folder. The folders within one module are layers too.
const std::map<std::string, Layer>& layers() {
    static const std::map<std::string, Layer> all{
        {"content/base", {{}, {"utf8proc.h", "fcntl.h", "unistd.h", "sys/"}}},
        {"content", {{"content/base/"}, {"cmark.h", "yaml.h", "pugixml.hpp", "utf8proc.h"}}},
        {"content/rules", {{"content/"}, {"pugixml.hpp"}}},
        {"index/text", {{"content/"}, {"utf8proc.h"}}},
        {"index/schema", {{"content/", "index/text/"}, {"xapian.h"}}},
        {"index/build", {{"content/", "index/text/", "index/schema/"}, {"xapian.h"}}},
        {"index/query", {{"content/", "index/text/", "index/schema/"}, {"xapian.h"}}},
        {"index/search", {{"content/", "index/text/", "index/schema/", "index/query/"}, {"xapian.h"}}},
        {"index/store",
         {{"content/", "index/schema/", "index/build/", "index/query/", "index/search/"},
          {"xapian.h", "fcntl.h", "unistd.h", "sys/"}}},
        {"themes", {{}, {"pugixml.hpp"}}},
        {"app/system", {{"content/base/"}, {"fcntl.h", "unistd.h", "sys/"}}},
        {"app/language", {{"content/base/"}, {}}},
        {"app/layout",
         {{"content/base/", "themes/"},
          {"litehtml.h", "el_", "pango/", "cairo", "gdk-pixbuf/", "hyphen.h", "librsvg/", "utf8proc.h"}}},
        {"app/pages", {{"content/", "index/", "themes/", "app/language/"}, {"pugixml.hpp"}}},
        {"app/library", {{"content/", "index/text/", "app/system/"}, {"pugixml.hpp"}}},
        {"app/overview", {{"content/", "themes/", "app/layout/", "app/pages/"}, {}}},
        {"app/print",
         {{"content/", "themes/", "app/layout/", "app/overview/", "app/pages/", "app/system/"}, {"cairo"}}},
        {"app/commands",
         {{"content/", "index/", "themes/", "app/language/", "app/library/", "app/pages/", "app/print/", "app/system/"},
          {"CLI/"}}},
        {"app/service", {{"content/", "index/", "app/language/", "app/library/", "app/system/"}, {}}},
        {"app/reader/toolkit",
         {{"content/base/", "themes/", "app/language/", "app/service/"}, {"wx/", "gtk/", "glib-unix.h", "cairo"}}},
        {"app/reader/page",
         {{"content/", "index/text/", "themes/", "app/language/", "app/layout/", "app/library/", "app/pages/",
           "app/service/", "app/reader/toolkit/"},
          {"wx/", "gtk/", "cairo", "atk/"}}},
        {"app/reader/search",
         {{"content/", "index/", "themes/", "app/language/", "app/library/", "app/pages/", "app/service/",
           "app/reader/toolkit/"},
          {"wx/"}}},
        {"app/reader/notes",
         {{"content/", "index/text/", "themes/", "app/language/", "app/library/", "app/service/", "app/system/",
           "app/reader/toolkit/"},
          {"wx/"}}},
        {"app/reader/print",
         {{"content/", "themes/", "app/language/", "app/library/", "app/print/", "app/service/", "app/system/",
           "app/reader/toolkit/"},
          {"wx/", "gtk/", "cairo", "unistd.h"}}},
        {"app/reader/overview",
         {{"content/", "themes/", "app/language/", "app/layout/", "app/overview/", "app/pages/", "app/print/",
           "app/service/", "app/reader/toolkit/", "app/reader/page/"},
          {"wx/", "cairo"}}},
        {"app/reader/settings",
         {{"content/base/", "themes/", "app/language/", "app/library/", "app/system/", "app/reader/toolkit/"},
          {"wx/"}}},
        {"app/reader", {{"content/", "index/", "themes/", "app/"}, {"wx/"}}},
    };
    return all;
}

/// Libraries that a module must not include in the headers that other modules use.
const std::map<std::string, std::vector<std::string>>& private_libraries() {
    static const std::map<std::string, std::vector<std::string>> all{
        {"content", {"cmark", "yaml", "pugixml", "utf8proc"}},
        {"index", {"xapian", "utf8proc"}},
        {"themes", {"pugixml"}},
        {"app/system", {"fcntl.h", "sys/"}},
        {"app/layout", {"litehtml", "el_", "pango", "cairo", "gdk-pixbuf", "hyphen", "librsvg", "utf8proc"}},
        {"app/pages", {"pugixml"}},
        {"app/overview", {"cairo"}},
        {"app/print", {"cairo"}},
        {"app/library", {"pugixml"}},
        {"app/commands", {"CLI"}},
        {"app/reader", {"gtk", "atk"}},
    };
    return all;
}

bool begins_with_one_of(const std::string& name, const std::vector<std::string>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string& beginning) { return name.starts_with(beginning); });
}

bool is_standard(const std::string& name) {
    return name.find('.') == std::string::npos && name.find('/') == std::string::npos;
}

bool is_allowed(const std::string& folder, const Layer& layer, const Include& include) {
    if (include.is_own) {
        return folder_of(include.name) == folder || begins_with_one_of(include.name, layer.own) ||
               include.name.ends_with("/catalogue_data.h");
    }
    return is_standard(include.name) || begins_with_one_of(include.name, layer.libraries);
}

/// Every library header that a file includes, directly or by headers of this project.
std::set<std::string> libraries_behind(const std::string& path) {
    std::set<std::string> libraries;
    std::set<std::string> visited{path};
    for (std::vector<std::string> waiting{path}; !waiting.empty();) {
        const auto source = source_tree().find(waiting.back());
        waiting.pop_back();
        if (source == source_tree().end()) {
            continue;
        }
        for (const Include& include : source->second.includes) {
            if (!include.is_own) {
                libraries.insert(include.name);
            } else if (visited.insert(include.name).second) {
                waiting.push_back(include.name);
            }
        }
    }
    return libraries;
}

/// The units that a unit includes.
std::map<std::string, std::set<std::string>> unit_graph() {
    std::map<std::string, std::set<std::string>> graph;
    for (const auto& [path, source] : source_tree()) {
        for (const Include& include : source.includes) {
            if (include.is_own && unit_of(include.name) != unit_of(path)) {
                graph[unit_of(path)].insert(unit_of(include.name));
            }
        }
    }
    return graph;
}

} // namespace

TEST_CASE("every folder of sources is a layer") {
    for (const auto& [path, source] : source_tree()) {
        const std::string folder = folder_of(path);
        CHECK_MESSAGE((layers().contains(folder) || folder == "app"), folder);
    }
}

TEST_CASE("every module includes only what its layer allows") {
    for (const auto& [path, source] : source_tree()) {
        const auto layer = layers().find(folder_of(path));
        if (layer == layers().end()) {
            continue;
        }
        for (const Include& include : source.includes) {
            CHECK_MESSAGE(is_allowed(layer->first, layer->second, include), path, ":", include.line, ": ",
                          include.name);
        }
    }
}

TEST_CASE("no engine leaks through a header that another module includes") {
    std::set<std::string> public_headers;
    for (const auto& [path, source] : source_tree()) {
        for (const Include& include : source.includes) {
            if (include.is_own && module_of(include.name) != module_of(path)) {
                public_headers.insert(include.name);
            }
        }
    }
    REQUIRE(public_headers.size() > 20);
    for (const std::string& header : public_headers) {
        const auto engines = private_libraries().find(module_of(header));
        if (engines == private_libraries().end()) {
            continue;
        }
        for (const std::string& library : libraries_behind(header)) {
            CHECK_MESSAGE(!begins_with_one_of(library, engines->second), header, " brings <", library, ">");
        }
    }
}

TEST_CASE("no files include each other in a circle") {
    const std::map<std::string, std::set<std::string>> graph = unit_graph();
    std::set<std::string> finished;
    std::vector<std::string> path;
    const std::function<void(const std::string&)> visit = [&](const std::string& unit) {
        if (const auto begin = std::find(path.begin(), path.end(), unit); begin != path.end()) {
            std::string circle;
            std::for_each(begin, path.end(), [&](const std::string& each) { circle += each + " > "; });
            FAIL_CHECK(circle, unit);
            return;
        }
        if (finished.contains(unit)) {
            return;
        }
        path.push_back(unit);
        if (const auto included = graph.find(unit); included != graph.end()) {
            for (const std::string& next : included->second) {
                visit(next);
            }
        }
        path.pop_back();
        finished.insert(unit);
    };
    for (const auto& [unit, included] : graph) {
        visit(unit);
    }
}

TEST_CASE("a room can be seen at a glance") {
    constexpr int most_files = 30;
    std::map<std::string, int> files;
    for (const auto& [path, source] : source_tree()) {
        ++files[folder_of(path)];
    }
    for (const auto& [folder, count] : files) {
        CHECK_MESSAGE(count <= most_files, folder, " holds ", count, " files");
    }
}

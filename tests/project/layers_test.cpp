// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dependencies point one way (ARCHITECTURE.md). Each folder names what its files may include besides the standard
// library; an include of anything else fails here, with file and line.

#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <map>
#include <regex>
#include <sstream>
#include <vector>

namespace fs = std::filesystem;

namespace {

struct Layer {
    const char* folder;
    std::vector<std::string> own;       ///< folders of this project
    std::vector<std::string> libraries; ///< how library headers begin
};

const std::vector<Layer>& layers() {
    static const std::vector<Layer> all{
        {"content", {"content/"}, {"cmark.h", "yaml.h", "pugixml.hpp", "utf8proc.h"}},
        {"index", {"content/", "index/"}, {"xapian.h", "utf8proc.h", "fcntl.h", "unistd.h", "sys/"}},
        {"themes", {"themes/"}, {"pugixml.hpp"}},
        {"app/system", {"content/", "app/system/"}, {"fcntl.h", "unistd.h", "sys/"}},
        {"app/language", {"app/language/"}, {"libintl.h"}},
        {"app/layout",
         {"themes/", "app/layout/"},
         {"litehtml.h", "el_", "pango/", "cairo", "gdk-pixbuf/", "hyphen.h", "utf8proc.h"}},
        {"app/pages", {"content/", "index/", "themes/", "app/language/", "app/pages/"}, {"pugixml.hpp"}},
        {"app/library", {"content/", "index/dutch.h", "index/words.h", "app/system/", "app/library/"}, {"pugixml.hpp"}},
        {"app/kaart", {"content/", "themes/", "app/layout/", "app/pages/", "app/kaart/"}, {}},
        {"app/print",
         {"content/", "themes/", "app/kaart/", "app/layout/", "app/pages/", "app/system/", "app/print/"},
         {"cairo"}},
        {"app/commands",
         {"content/", "index/", "themes/", "app/language/", "app/library/", "app/pages/", "app/print/", "app/system/",
          "app/commands/"},
         {"CLI/"}},
        {"app/reader", {"content/", "index/", "themes/", "app/"}, {"wx/", "gtk/", "cairo", "atk/", "unistd.h"}},
    };
    return all;
}

bool begins_with_one_of(const std::string& name, const std::vector<std::string>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string& beginning) { return name.starts_with(beginning); });
}

bool is_standard(const std::string& name) {
    constexpr const char* c_headers[] = {"stdio.h", "stdlib.h", "string.h"};
    return name.find('.') == std::string::npos && name.find('/') == std::string::npos &&
           std::none_of(std::begin(c_headers), std::end(c_headers), [&](const char* header) { return name == header; });
}

/// "file:line: include" for every include that the layer may not have.
std::vector<std::string> breaches(const Layer& layer) {
    static const std::regex include(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<std::string> found;
    for (const auto& entry : fs::directory_iterator(fs::path(WIJZER_SOURCE_FOLDER) / layer.folder)) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") {
            continue;
        }
        std::istringstream text(wijzer::tests::read_file(entry.path()));
        std::string line;
        for (int number = 1; std::getline(text, line); ++number) {
            std::smatch match;
            if (!std::regex_search(line, match, include)) {
                continue;
            }
            const bool own = match[1] == "\"";
            if (own ? !begins_with_one_of(match[2], layer.own)
                    : !is_standard(match[2]) && !begins_with_one_of(match[2], layer.libraries)) {
                found.push_back(entry.path().string() + ":" + std::to_string(number) + ": " + match[2].str());
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("every module includes only what its layer allows") {
    for (const Layer& layer : layers()) {
        CAPTURE(layer.folder);
        const std::vector<std::string> found = breaches(layer);
        for (const std::string& breach : found) {
            MESSAGE(breach);
        }
        CHECK(found.empty());
    }
}

TEST_CASE("no engine leaks through a public header of another module") {
    const std::map<std::string, std::vector<std::string>> private_to{{"content", {"cmark", "<yaml", "pugixml"}},
                                                                     {"themes", {"pugixml"}},
                                                                     {"app/print", {"<cairo"}},
                                                                     {"app/library", {"pugixml"}}};
    for (const auto& [folder, engines] : private_to) {
        for (const auto& entry : fs::directory_iterator(fs::path(WIJZER_SOURCE_FOLDER) / folder)) {
            if (entry.path().extension() != ".h") {
                continue;
            }
            std::istringstream text(wijzer::tests::read_file(entry.path()));
            for (std::string line; std::getline(text, line);) {
                for (const std::string& engine : engines) {
                    CHECK_MESSAGE(!(line.starts_with("#include") && line.find(engine) != std::string::npos),
                                  entry.path().string(), ": ", line);
                }
            }
        }
    }
}

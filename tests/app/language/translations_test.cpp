// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The source and the Dutch catalogue must agree: every string has a translation, and every translation is used.

#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace fs = std::filesystem;
using wijzer::tests::read_file;

namespace {

struct Entry {
    std::string plural;
    std::vector<std::string> translations;
};
using Catalogue = std::map<std::string, Entry>;

/// The text between a line's outer quotes, as it is written in the file.
std::string between_quotes(const std::string& line) {
    const auto first = line.find('"');
    const auto last = line.rfind('"');
    return first == last ? std::string{} : line.substr(first + 1, last - first - 1);
}

/// The translations by msgid, with the header under "". Escapes are kept, because source and catalogue write them
/// alike.
Catalogue read_catalogue(const fs::path& file) {
    Catalogue catalogue;
    std::string id;
    Entry entry;
    std::string* target = &id;
    const auto finish = [&] {
        if (!entry.translations.empty()) {
            catalogue[id] = std::exchange(entry, {});
        }
        id.clear();
    };
    std::istringstream text(read_file(file));
    for (std::string line; std::getline(text, line);) {
        if (line.starts_with("msgid_plural ")) {
            target = &entry.plural;
        } else if (line.starts_with("msgid ")) {
            finish();
            target = &id;
        } else if (line.starts_with("msgstr")) {
            target = &entry.translations.emplace_back();
        } else if (!line.starts_with('"')) {
            continue;
        }
        *target += between_quotes(line);
    }
    finish();
    return catalogue;
}

/// The strings of the source, as xgettext finds them.
const Catalogue& source_strings() {
    static const Catalogue strings = [] {
        const wijzer::tests::TemporaryFolder folder;
        std::string files;
        for (const char* module : {"app", "content", "index", "themes"}) {
            for (const auto& entry : fs::recursive_directory_iterator(fs::path(WIJZER_SOURCE_FOLDER) / module)) {
                if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h") {
                    files += entry.path().string() + "\n";
                }
            }
        }
        const fs::path list = folder.write("files", files);
        const fs::path output = folder.path() / "strings.pot";
        std::ostringstream command;
        command << WIJZER_XGETTEXT << " --language=C++ --from-code=UTF-8 --no-location --no-wrap --keyword --keyword=tr"
                << " --keyword=tr_with --keyword=tr_count:1,2 --keyword=mark --keyword=message_text --files-from='"
                << list.string() << "' --output='" << output.string() << "'";
        REQUIRE(std::system(command.str().c_str()) == 0);
        return read_catalogue(output);
    }();
    return strings;
}

const Catalogue& dutch() {
    static const Catalogue catalogue = read_catalogue(fs::path(WIJZER_SOURCE_FOLDER) / "app" / "language" / "nl.po");
    return catalogue;
}

std::size_t count(const std::string& text, std::string_view what) {
    std::size_t found = 0;
    for (auto place = text.find(what); place != std::string::npos; place = text.find(what, place + what.size())) {
        ++found;
    }
    return found;
}

} // namespace

TEST_CASE("every string of the interface has a Dutch translation") {
    REQUIRE(source_strings().size() > 50);
    for (const auto& [id, entry] : source_strings()) {
        CAPTURE(id);
        const auto found = dutch().find(id);
        CHECK(found != dutch().end());
        if (found != dutch().end()) {
            CHECK(found->second.plural == entry.plural);
            CHECK(found->second.translations.size() == entry.translations.size());
            CHECK(std::none_of(found->second.translations.begin(), found->second.translations.end(),
                               [](const std::string& text) { return text.empty(); }));
        }
    }
}

TEST_CASE("every translation is used") {
    for (const auto& [id, entry] : dutch()) {
        CAPTURE(id);
        CHECK(source_strings().contains(id));
    }
}

TEST_CASE("no translation loses a placeholder or gains one") {
    for (const auto& [id, entry] : dutch()) {
        for (const std::string& translation : entry.translations) {
            CAPTURE(translation);
            for (const char* placeholder : {"{}", "%d"}) {
                CHECK(count(translation, placeholder) == count(entry.plural.empty() ? id : entry.plural, placeholder));
            }
        }
    }
}

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/catalogue.h"

#include "app/language/catalogue_data.h"

#include <cstddef>
#include <doctest/doctest.h>
#include <string>
#include <string_view>
#include <vector>

using wijzer::app::language::Catalogue;
using wijzer::app::language::dutch_catalogue;

namespace {

std::string found(const Catalogue& catalogue, std::string_view text, std::size_t form = 0) {
    const char* translation = catalogue.find(text, form);
    return translation ? translation : "(none)";
}

std::vector<unsigned char> dutch_bytes() {
    return {dutch_catalogue().begin(), dutch_catalogue().end()};
}

} // namespace

TEST_CASE("a string is found with its translation, one with a plural in each form") {
    const Catalogue dutch(dutch_catalogue());
    REQUIRE(dutch.size() > 50);
    CHECK(found(dutch, "Back") == "Terug");
    CHECK(found(dutch, "%d found") == "%d gevonden");
    CHECK(found(dutch, "%d found", 1) == "%d gevonden, het beste eerst");
    CHECK(found(dutch, "%d found", 2) == "(none)");
    CHECK(found(dutch, "Bac") == "(none)");
    CHECK(found(dutch, "Backs") == "(none)");
    CHECK(found(dutch, "zzz") == "(none)");
}

TEST_CASE("the program's plural rule is that of the catalogue") {
    CHECK(found(Catalogue(dutch_catalogue()), "").find("Plural-Forms: nplurals=2; plural=(n != 1);\n") !=
          std::string::npos);
}

TEST_CASE("no catalogue, and bytes that are none, translate nothing") {
    CHECK(found(Catalogue(), "Back") == "(none)");
    const std::vector<unsigned char> nonsense(100, 0x95);
    CHECK(Catalogue(nonsense).size() == 0);
}

TEST_CASE("a catalogue that is cut off or damaged is read within its bounds") {
    for (std::size_t length = 0; length < dutch_bytes().size(); length += 97) {
        const std::vector<unsigned char> bytes(dutch_catalogue().begin(),
                                               dutch_catalogue().begin() + static_cast<std::ptrdiff_t>(length));
        const Catalogue catalogue(bytes);
        for (const char* text : {"", "Back", "%d found", "zzz"}) {
            catalogue.find(text, 1);
        }
    }
    for (std::size_t place = 8; place < 400; ++place) {
        std::vector<unsigned char> bytes = dutch_bytes();
        bytes[place] = 0xff;
        Catalogue(bytes).find("Back", 1);
    }
}

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/address.h"

#include "content/base/utf8.h"
#include "tests/support/random.h"

#include <doctest/doctest.h>
#include <string>
#include <vector>

using namespace wijzer::content;
using wijzer::tests::random_seed;

namespace {

/// Characters that names of files often have, and some that they seldom have.
const std::vector<std::string>& pieces() {
    static const std::vector<std::string> all{
        "a", "Z", "7", "-", "_", ".", " ", "%",  "%20", "#", "?", "&",         "+",   "'", "\"", "(",    ")",  "[", "]",
        "<", "é", "ü", "ß", "ł", "œ", "ж", "中", "ع",   "€", "~", "e\xCC\x81", "%C3", "=", ";",  "🙂", "ij", "Å"};
    return all;
}

std::string random_name(std::mt19937& random) {
    std::uniform_int_distribution<std::size_t> piece(0, pieces().size() - 1);
    std::uniform_int_distribution<int> count(1, 12);
    std::string name;
    for (int left = count(random); left > 0; --left) {
        name += pieces()[piece(random)];
    }
    return name;
}

} // namespace

TEST_CASE("an address names a document, a place in it, or the outside") {
    CHECK(target_of("wijzer:ijsberg-afdalen") == LinkTarget{{"ijsberg-afdalen"}, ""});
    CHECK(target_of("wijzer:x#valkuilen") == LinkTarget{{"x"}, "valkuilen"});
    CHECK_FALSE(target_of("#valkuilen").has_value());
    CHECK_FALSE(target_of("https://example.org").has_value());
    CHECK(target_of(address_of({"eigen/kring"}))->document == DocumentId{"eigen/kring"});
    CHECK(anchor_in("#%C3%A9%C3%A9n-kop") == "één-kop");
}

TEST_CASE("a link means the same however its path is written") {
    const DocumentId office{"büro-dag"};
    for (const char* written : {"büro-dag.md", "b%C3%BCro-dag.md", "bu\xCC\x88ro-dag.md", "bu%CC%88ro-dag.md",
                                "../interventies/b%c3%bcro-dag.md", "b%C3%BCro-dag.markdown"}) {
        CAPTURE(written);
        REQUIRE(link_target(written).has_value());
        CHECK(link_target(written)->document == office);
    }
    CHECK(link_target("mijn werkvorm.md")->document == DocumentId{"mijn werkvorm"});
    CHECK(link_target("mijn%20werkvorm.md#e%CC%81%C3%A9n") == LinkTarget{{"mijn werkvorm"}, "één"});
    CHECK(link_target("100%.md")->document == DocumentId{"100%"});
    for (const char* elsewhere : {"", "#kop", "https://example.org/x.md", "mailto:iemand@example.org"}) {
        CAPTURE(elsewhere);
        CHECK_FALSE(link_target(elsewhere).has_value());
    }
}

TEST_CASE("names and anchors survive a round trip through an address and through percent-encoding") {
    const unsigned seed = random_seed();
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 2000; ++round) {
        const DocumentId id = make_document_id(random_name(random));
        const std::string anchor = composed_text(random_name(random));
        CAPTURE(id.name);
        CAPTURE(anchor);
        CHECK(decode_percent(encode_percent(id.name)) == id.name);
        const std::string address = address_of(id, anchor);
        CHECK(target_of(address) == LinkTarget{id, anchor});
        CHECK(address.find_first_of(" \"<>&'") == std::string::npos);
        CHECK(make_document_id(id.name) == id);
    }
}

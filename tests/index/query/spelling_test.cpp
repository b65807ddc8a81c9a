// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/query/spelling.h"

#include <doctest/doctest.h>
#include <sstream>

using namespace wijzer;

namespace {

/// The words of two documents.
Xapian::WritableDatabase database_of(const std::vector<std::string>& words) {
    Xapian::WritableDatabase database(std::string{}, Xapian::DB_BACKEND_INMEMORY);
    for (int times = 0; times < 2; ++times) {
        Xapian::Document document;
        for (const std::string& word : words) {
            document.add_term(word);
        }
        database.add_document(document);
    }
    return database;
}

} // namespace

TEST_CASE("a word is corrected to the one with the fewest typing errors") {
    const auto database = database_of({"stoppen", "stoepen", "transitie", "transities", "wereld", "zee"});
    const auto whole = [&](const std::string& typed) { return index::find_corrections(database, typed).whole; };
    CHECK(whole("trnasitie") == "transitie");   // swapped
    CHECK(whole("rtansitie") == "transitie");   // swapped at the front
    CHECK(whole("transitues") == "transities"); // wrong
    CHECK(whole("tranitie") == "transitie");    // missing
    CHECK(whole("trransitie") == "transitie");  // too many
    CHECK(whole("stopen") == "stoepen");        // of two with one error each, the first
    CHECK(whole("wereeelds") == "");            // three
    CHECK(whole("zeep") == "zee");
    CHECK(whole("zeeen") == ""); // a short word has one error at most
    CHECK(whole("zes") == "");   // three letters are near to anything
    CHECK(whole("") == "");
    CHECK(whole(std::string(500, 'w')) == "");
}

TEST_CASE("a word still being typed is corrected to the beginning of a known one") {
    const auto database = database_of({"transitiearena", "transitie", "werkelijk"});
    const index::Corrections arena = index::find_corrections(database, "transtiea");
    CHECK(arena.beginning == "transitiearena");
    CHECK(arena.beginning_is_better);
    const index::Corrections transition = index::find_corrections(database, "transitei");
    CHECK(transition.whole == "transitie");
    CHECK_FALSE(transition.beginning_is_better);
    CHECK(index::find_corrections(database, "wereldb").beginning.empty());
    CHECK(index::find_corrections(database, "tra").beginning.empty());
}

TEST_CASE("the commonest words that begin alike are offered, one of each stem, the most alike first") {
    Xapian::WritableDatabase database(std::string{}, Xapian::DB_BACKEND_INMEMORY);
    for (const char* words : {"windmolen windpark", "windmolens wind winst", "windmolen winst"}) {
        Xapian::Document document;
        std::istringstream all(words);
        for (std::string word; all >> word;) {
            document.add_term(word);
        }
        database.add_document(document);
    }
    using Words = std::vector<std::string>;
    CHECK(index::words_like(database, "windturbine", 5) == Words{"windmolen", "wind", "windpark", "winst"});
    CHECK(index::words_like(database, "windturbine", 2) == Words{"windmolen", "wind"});
    CHECK(index::words_like(database, "qqq", 5).empty());
    CHECK(index::words_like(database, "", 5).empty());
}

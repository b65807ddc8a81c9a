// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/spelling.h"

#include <doctest/doctest.h>
#include <sstream>

using namespace wijzer;

TEST_CASE("errors are counted against the best beginning of a word") {
    CHECK(index::errors_in_beginning("transit", "transitie", 2) == 0);
    CHECK(index::errors_in_beginning("transtie", "transities", 2) == 1);
    CHECK(index::errors_in_beginning("trnasit", "transitie", 2) == 1);
    CHECK(index::errors_in_beginning("wereld", "transitie", 2) == 3);
    CHECK(index::errors_in_beginning("", "", 2) == 0);
}

TEST_CASE("a word still being typed is corrected to the beginning of a known one") {
    Xapian::WritableDatabase database(std::string{}, Xapian::DB_BACKEND_INMEMORY);
    Xapian::Document document;
    document.add_term("transitiearena");
    database.add_document(document);
    CHECK(index::nearest_beginning(database, "transtiea") == "transitiearena");
    CHECK(index::nearest_beginning(database, "wereldb").empty());
    CHECK(index::nearest_beginning(database, "tra").empty());
    CHECK(index::nearest_word(database, "transitearena").empty()); // an index in memory keeps no spellings
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

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/document_cache.h"

#include "index/schema/links.h"
#include "index/schema/schema.h"
#include "index/store/store.h"

#include <doctest/doctest.h>

using namespace wijzer;
using With = index::DocumentCache::With;

namespace {

std::string name_of(Xapian::docid number) {
    std::string name = "stuk-";
    name += std::to_string(number);
    return name;
}

struct Fixture {
    Fixture() {
        for (Xapian::docid number = 1; number <= 20; ++number) {
            index::Record record;
            record.id.name = name_of(number);
            record.summary = "Samen tekenen.";
            record.helps_with = {"een kaart maken"};
            Xapian::Document document;
            document.set_data(index::serialise(record));
            document.add_value(index::slot::links, index::serialise(index::NamedLinks{record.id.name, {}}));
            database.add_document(document);
            database.set_metadata(
                index::texts_key(record.id.name),
                index::serialise(index::Texts{"De eerste zin. Tweede zin\nDerde zin", "Titel\nGevraagd"}));
        }
    }

    index::JoinedIndex index() const {
        auto volume = std::make_shared<content::Volume>();
        volume->folder.manifest = std::make_shared<const content::Manifest>();
        return {{std::move(volume)}, {index::OpenIndex(database)}};
    }

    Xapian::WritableDatabase database{"", Xapian::DB_BACKEND_INMEMORY};
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "a document is read with its head, and its texts when they are asked for") {
    const index::JoinedIndex shelved = index();
    index::DocumentCache documents(shelved);
    const index::CachedDocument& read = documents.read(3, With::head);
    CHECK(read.record.id.name == "stuk-3");
    REQUIRE(read.head.size() == 2);
    CHECK(read.head[1].text == "een kaart maken");
    CHECK(read.body.size() == 0);
    const index::CachedDocument& again = documents.read(3, With::texts);
    REQUIRE(again.body.size() == 3);
    CHECK(again.body[2].text == "Derde zin");
    REQUIRE(again.unseen.size() == 2);
    CHECK(again.unseen[1].text == "Gevraagd");
    CHECK(documents.vocabulary().word(again.body[2].words[1].number) == "zin");
}

TEST_CASE_FIXTURE(Fixture, "what was read long ago is forgotten when there is too much, and read again") {
    const index::JoinedIndex shelved = index();
    index::DocumentCache unbounded(shelved);
    unbounded.read(1, With::texts);
    const std::size_t most = 5 * unbounded.bytes();
    index::DocumentCache documents(shelved, most);
    for (int round = 0; round < 3; ++round) {
        for (Xapian::docid document = 1; document <= 20; ++document) {
            CHECK(documents.read(document, With::texts).record.id.name == name_of(document));
            documents.forget_oldest();
            CHECK(documents.bytes() <= most);
        }
    }
}

TEST_CASE("a word keeps its number as long as a text has it, and as long as there is room") {
    index::Vocabulary vocabulary(2);
    const std::uint32_t line = vocabulary.take("lijn");
    const std::uint32_t map = vocabulary.take("kaart");
    CHECK(vocabulary.take("lijn") == line);
    CHECK(line != map);
    vocabulary.release(line);
    CHECK(vocabulary.find("lijn") == line);
    vocabulary.release(line);
    CHECK_FALSE(vocabulary.find("lijn"));
    CHECK(vocabulary.take("lijn") == line); // still known
    vocabulary.release(line);
    CHECK(vocabulary.take("dorpen") == line);
    CHECK(vocabulary.word(line) == "dorpen");
    CHECK(vocabulary.stem(line) == "dorp");
    CHECK(vocabulary.word(map) == "kaart");
    CHECK(vocabulary.take("lijn") == 2); // no room, but texts use all
    CHECK(vocabulary.size() == 3);
}

TEST_CASE_FIXTURE(Fixture, "a document that cannot be read is damage") {
    Xapian::Document broken;
    broken.set_data("onzin");
    const Xapian::docid id = database.add_document(broken);
    const index::JoinedIndex shelved = index();
    index::DocumentCache documents(shelved);
    CHECK_THROWS_AS(documents.read(id, With::head), index::IndexDamaged);
}

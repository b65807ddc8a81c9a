// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/joined_index.h"

#include "index/schema/index_damaged.h"
#include "index/schema/links.h"
#include "index/schema/schema.h"

#include <doctest/doctest.h>
#include <memory>

using namespace wijzer;

namespace {

/// A guide with `kaart` and `kring`, and a guide of a reader, "eigen", with a `kaart` of its own.
struct Fixture {
    Fixture() {
        add(first, "kaart", {});
        add(first, "kring", {});
        add(own, "kaart", {{{"elders"}, content::Role::applied, ""}});
    }

    static void add(Xapian::WritableDatabase& database, const std::string& id,
                    std::vector<content::Practice> practices) {
        index::Record record;
        record.id = {id};
        record.practices = std::move(practices);
        Xapian::Document document;
        document.set_data(index::serialise(record));
        document.add_boolean_term("Q" + id);
        document.add_value(index::slot::links, index::serialise(index::NamedLinks{id, {}}));
        database.add_document(document);
        database.set_metadata(index::texts_key(id), index::serialise(index::Texts{"tekst van " + id, ""}));
    }
    static std::shared_ptr<content::Volume> volume(const std::string& key, const std::string& synonym) {
        content::Manifest manifest;
        manifest.title = "Gids " + key;
        manifest.synonyms.push_back({{synonym}, {synonym + "en"}});
        auto volume = std::make_shared<content::Volume>();
        volume->key = key;
        volume->folder.files.push_back({content::Kind::page, {"kaart"}, "kaart.md"});
        volume->folder.manifest = std::make_shared<const content::Manifest>(std::move(manifest));
        return volume;
    }

    Xapian::WritableDatabase first{"", Xapian::DB_BACKEND_INMEMORY};
    Xapian::WritableDatabase own{"", Xapian::DB_BACKEND_INMEMORY};

    index::JoinedIndex join() const {
        return {{volume("", "burger"), volume("eigen", "boer")}, {index::OpenIndex(first), index::OpenIndex(own)}};
    }
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "a document is found by its name in the whole guide, and says which guide it is from") {
    const index::JoinedIndex joined = join();
    const Xapian::docid kaart = joined.find({"kaart"});
    const Xapian::docid own_kaart = joined.find({"eigen/kaart"});
    REQUIRE(kaart != 0);
    REQUIRE(own_kaart != 0);
    CHECK(kaart != own_kaart);
    CHECK(joined.record(kaart).id.name == "kaart");
    CHECK(joined.record(kaart).guide.empty());
    CHECK(joined.record(own_kaart).id.name == "eigen/kaart");
    CHECK(joined.record(own_kaart).guide == "Gids eigen");
    CHECK(joined.texts(joined.find({"kring"})).body == "tekst van kring");
    CHECK(joined.find({"eigen/kring"}) == 0);
    CHECK(joined.find({"nergens"}) == 0);
}

TEST_CASE_FIXTURE(Fixture, "synonyms are those of all guides, each once") {
    CHECK(join().synonyms().size() == 2);
    const index::JoinedIndex same({volume("", "burger"), volume("eigen", "burger")},
                                  {index::OpenIndex(first), index::OpenIndex(own)});
    CHECK(same.synonyms().size() == 1);
}

TEST_CASE_FIXTURE(Fixture, "a document that cannot be read is damage") {
    Xapian::Document document;
    document.set_data("onzin");
    first.add_document(document);
    CHECK_THROWS_AS(join().record(5), index::IndexDamaged);
}

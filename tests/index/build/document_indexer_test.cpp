// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/build/document_indexer.h"

#include "index/schema/max_query.h"
#include "index/schema/record.h"
#include "index/schema/schema.h"
#include "index/text/stemming.h"

#include <doctest/doctest.h>

using namespace wijzer;

namespace {

struct Fixture {
    Fixture() {
        document.id = {"kaart"};
        document.kind = content::Kind::intervention;
        document.number = 7;
        document.title = "Kaarten";
        document.summary = "Samen op weg";
        document.asked_as = {"bewoners"};
        document.minutes = content::Range{60, 120};
        document.facets["beweging"] = {"loslaten"};
        document.sections.resize(1);
        document.sections[0].text = "Co-creatie in warmtenetten.";
    }

    index::IndexedDocument index() {
        index::Analyser analyser([](const std::string& word) { return word == "warmte" || word == "netten"; });
        return index::index_document(document, analyser);
    }
    static bool has(const Xapian::Document& document, const std::string& term) {
        for (auto at = document.termlist_begin(); at != document.termlist_end(); ++at) {
            if (*at == term) {
                return true;
            }
        }
        return false;
    }

    content::Document document;
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "words are posted as themselves, as stems and in their parts, in each width they stand in") {
    const Xapian::Document made = index().document;
    for (const char* term : {"kaarten", "Zkaart", "Kkaarten", "Skaarten", "ZSkaart", "weg", "Kweg", "warmtenetten",
                             "cocreatie", "Abewoners"}) {
        CAPTURE(std::string(term));
        CHECK(has(made, term));
    }
    CHECK(has(made, "C" + index::stem_dutch("warmte")));
    CHECK(has(made, "C" + index::stem_dutch("netten")));
    for (const char* term : {"Sweg", "Kwarmtenetten", "Awarmtenetten", "Kbewoners"}) {
        CAPTURE(std::string(term));
        CHECK_FALSE(has(made, term));
    }
}

TEST_CASE_FIXTURE(Fixture, "a document has its id, kind, code, facets and bounds beside its words") {
    const Xapian::Document made = index().document;
    for (const char* term : {"Qkaart", "XKinterventie", "XCi 7", "XFbeweging:loslaten"}) {
        CAPTURE(std::string(term));
        CHECK(has(made, term));
    }
    CHECK(Xapian::sortable_unserialise(made.get_value(index::slot::minutes_low)) == doctest::Approx(60));
    CHECK(made.get_value(index::slot::people_low).empty());
    CHECK(made.get_value(index::slot::facets).find("beweging:loslaten\n") != std::string::npos);
    CHECK(index::parse_record(made.get_data())->title == "Kaarten");
}

TEST_CASE_FIXTURE(Fixture, "the texts hold what can be shown apart from what is only searched") {
    const index::Texts texts = index::parse_texts(index().texts);
    CHECK(texts.body.find("Co-creatie") != std::string::npos);
    CHECK(texts.body.find("bewoners") == std::string::npos);
    CHECK(texts.unseen.find("bewoners") != std::string::npos);
}

TEST_CASE("the end of an index has its mark and no word") {
    const Xapian::Document end = index::make_end();
    CHECK(end.termlist_count() == 1);
    CHECK(*end.termlist_begin() == std::string(index::end_marker));
}

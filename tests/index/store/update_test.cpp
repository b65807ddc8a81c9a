// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a few files change, the next index must give the same answers as a new one, and only these files are analysed.

#include "tests/index/store/store_fixture.h"

#include <algorithm>
#include <chrono>
#include <doctest/doctest.h>

using namespace wijzer;
namespace fs = std::filesystem;
using tests::SampleGuide;

namespace {

struct Fixture : tests::StoreFixture {
    Fixture() {
        for (int number = 0; number < pages; ++number) { // enough that one is a small change
            guide.write("bladzijde-" + std::to_string(number) + ".md",
                        "---\ntitel: \"Bladzijde " + std::to_string(number) + "\"\n---\n## Kop\n\nGewone woorden.\n");
        }
    }

    /// Opens the index and gives the number of documents that were analysed for it.
    std::size_t open_and_count() {
        std::size_t analysed = 0;
        searcher = open({}, [&](std::size_t, std::size_t total) { analysed = total; });
        return analysed;
    }

    std::vector<std::string> find(const std::string& words) {
        index::Query query;
        query.text = words;
        std::vector<std::string> ids;
        for (const index::Hit& hit : searcher->search(query).hits) {
            ids.push_back(hit.record.id.name);
        }
        return ids;
    }

    static constexpr int pages = 20;
    std::optional<index::Searcher> searcher;
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "a changed file is analysed alone") {
    CHECK(open_and_count() == pages + 3);
    CHECK(find("lantaarn").empty());
    guide.edit(SampleGuide::story, "wilde", "wilde lantaarn");
    CHECK(open_and_count() == 1);
    REQUIRE_FALSE(find("lantaarns").empty());
    CHECK(find("lantaarns").front() == "dorp-aan-zee");
    CHECK(searcher->document_count() == pages + 3);
    CHECK(open_and_count() == 0);
    CHECK(reports.empty());
}

TEST_CASE_FIXTURE(Fixture, "a new file is found, and one that went is not, nor are its words suggested") {
    open_and_count();
    guide.write("lantaarn.md", "---\ntitel: Lantaarnpaal\nkort: Licht.\n---\n## Kop\n\nBrandt altijd.\n");
    CHECK(open_and_count() == 1);
    CHECK(find("lantaarnpaal") == std::vector<std::string>{"lantaarn"});
    CHECK(find("lantarnpaal") == std::vector<std::string>{"lantaarn"});
    fs::remove(guide.folder() / "lantaarn.md");
    CHECK(open_and_count() == 0);
    CHECK(find("lantaarnpaal").empty());
    index::Query query;
    query.text = "lantarnpaal";
    CHECK(searcher->search(query).suggestion.empty());
    CHECK(searcher->document_count() == pages + 3);
}

TEST_CASE_FIXTURE(Fixture, "what names a document follows it when it comes later or changes") {
    open_and_count();
    const auto before = find("kring");
    guide.write("praktijkverhalen/laat-verhaal.md",
                "---\ntitel: Om de boom\nkort: Samen zitten.\ninterventies:\n"
                "  - {id: kring-vormen, rol: toegepast, hoe: Zittend.}\n---\n## De opgave\n\nBoom.\n");
    open_and_count();
    const auto after = find("kring vormen");
    CHECK(std::find(after.begin(), after.end(), "laat-verhaal") != after.end());
    CHECK(std::find(before.begin(), before.end(), "laat-verhaal") == before.end());
}

TEST_CASE_FIXTURE(Fixture, "an index brought up to date answers as one built anew") {
    open_and_count();
    guide.edit(SampleGuide::story, "wilde", "wilden");
    guide.write("interventies/lopen.md",
                "---\ntitel: Samen lopen\nnummer: 3\nkort: Lopend praten.\n---\n## Waarvoor\n\nX.\n");
    fs::remove(guide.folder() / "bladzijde-4.md");
    CHECK(open_and_count() == 2);
    std::vector<std::vector<std::string>> updated;
    const std::vector<std::string> questions{"", "samen", "gewone woorden", "kaart", "dorp", "lopen", "bladz"};
    for (const std::string& question : questions) {
        updated.push_back(find(question));
        std::sort(updated.back().begin() + (question.empty() ? 0 : 1), updated.back().end()); // equals may swap places
    }
    searcher.reset();
    fs::remove_all(cache.path() / "index");
    CHECK(open_and_count() == pages + 3);
    for (std::size_t at = 0; at < questions.size(); ++at) {
        CAPTURE(questions[at]);
        auto built = find(questions[at]);
        std::sort(built.begin() + (questions[at].empty() ? 0 : 1), built.end());
        CHECK(built == updated[at]);
    }
}

TEST_CASE_FIXTURE(Fixture, "without words everything stands in reading order, also after a change") {
    open_and_count();
    guide.write("interventies/lopen.md", "---\ntitel: Samen lopen\nnummer: 3\nkort: Praten.\n---\n## Waarvoor\n\nX.\n");
    open_and_count();
    const auto ids = find("");
    REQUIRE(ids.size() == pages + 4);
    CHECK(std::vector<std::string>(ids.begin(), ids.begin() + 4) ==
          std::vector<std::string>{"kaart-tekenen", "kring-vormen", "lopen", "dorp-aan-zee"});
}

TEST_CASE_FIXTURE(Fixture, "another manifest, or many changes, make all new") {
    open_and_count();
    SUBCASE("manifest") {
        guide.edit("gids.xml", "<gids", "<!-- anders --><gids");
    }
    SUBCASE("many files") {
        for (int number = 0; number < pages / 2; ++number) {
            guide.edit("bladzijde-" + std::to_string(number) + ".md", "Gewone", "Andere");
        }
    }
    CHECK(open_and_count() == pages + 3);
}

TEST_CASE_FIXTURE(Fixture, "a file that was only touched, or cannot be read, does no harm") {
    open_and_count();
    fs::last_write_time(guide.folder() / SampleGuide::story, fs::file_time_type::clock::now() - std::chrono::hours(5));
    CHECK(open_and_count() == 0);
    fs::remove(guide.folder() / "bladzijde-7.md");
    fs::create_directory(guide.folder() / "bladzijde-7.md");
    open_and_count();
    CHECK(searcher->document_count() == pages + 2);
    CHECK(answers(*searcher));
}

TEST_CASE_FIXTURE(Fixture, "several guides are searched as one, and say which a hit is from") {
    tests::TemporaryFolder own;
    own.write(
        "Wijkgids/interventies/kaart-tekenen.md",
        "---\ntitel: Wijkkaart\nnummer: 1\nkort: Een kaart van de wijk.\n---\n## Waarvoor\n\nLantaarns tellen.\n");
    own.write("Wijkgids/praktijkverhalen/stoep.md",
              "---\ntitel: De stoep\nnummer: 1\nkort: Krijt.\ninterventies:\n"
              "  - {id: kaart-tekenen, rol: toegepast, hoe: Met krijt.}\n---\n## De opgave\n\nKrijt.\n");
    content::Problems problems;
    index::StoreOptions options;
    options.cache_folder = cache.path();
    searcher =
        index::open_searcher(content::scan_volumes({guide.folder(), own.path() / "Wijkgids"}, problems), options);
    REQUIRE(searcher);
    CHECK(generations().size() == 2);
    CHECK(searcher->document_count() == pages + 3 + 2);

    index::Query query;
    query.text = "lantaarns";
    const index::Answer answer = searcher->search(query);
    REQUIRE_FALSE(answer.hits.empty());
    CHECK(answer.hits.front().record.id.name == "wijkgids/kaart-tekenen");
    CHECK(answer.hits.front().record.guide == "Wijkgids");
    CHECK(answer.hits.front().snippet.text.find("Lantaarns") != std::string::npos);
    CHECK_FALSE(searcher->explain(query, answer.hits.front().record.id).empty());

    const auto both = find("kaart");
    CHECK(std::find(both.begin(), both.end(), "kaart-tekenen") != both.end());
    CHECK(std::find(both.begin(), both.end(), "wijkgids/kaart-tekenen") != both.end());
    const auto linked = find("wijkkaart");
    CHECK(std::find(linked.begin(), linked.end(), "wijkgids/stoep") != linked.end());
    CHECK(std::find(linked.begin(), linked.end(), "dorp-aan-zee") == linked.end());
}

TEST_CASE_FIXTURE(Fixture, "the index of a guide that is gone goes too") {
    open_and_count();
    index::StoreOptions options;
    options.cache_folder = cache.path();
    {
        const SampleGuide other;
        index::open_searcher(other.folder(), options);
        CHECK(generations().size() == 2);
        open_and_count();
        CHECK(generations().size() == 2);
    }
    searcher.reset();
    open_and_count();
    CHECK(generations().size() == 1);
}

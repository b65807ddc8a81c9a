// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/document_reader.h"

#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;
using tests::SampleGuide;

namespace {

struct Fixture {
    SampleGuide guide;
    content::Problems problems;
    content::GuideFolder folder = content::scan_folder(guide.folder(), problems);
    const content::GuideFile& first = *folder.find({"kaart-tekenen"});
};

} // namespace

TEST_CASE_FIXTURE(Fixture, "a document is read whole, its links with the scheme of documents") {
    const auto document = content::DocumentReader(folder).read(first, problems);
    REQUIRE(document);
    CHECK(problems.empty());
    CHECK(document->title == "Een kaart tekenen");
    REQUIRE(document->sections.size() == 3);
    CHECK(document->sections[0].role == "doel");
    CHECK(document->sections[0].html.find("href=\"wijzer:kring-vormen\"") != std::string::npos);
}

TEST_CASE_FIXTURE(Fixture, "a head is read without sections") {
    const auto head = content::DocumentReader(folder).read_head(first);
    REQUIRE(head);
    CHECK(head->title == "Een kaart tekenen");
    CHECK(head->sections.empty());
}

TEST_CASE_FIXTURE(Fixture, "names are those of the whole guide, references those of the author") {
    const content::DocumentReader reader(
        folder, [](const content::DocumentId& stem) { return content::DocumentId{"eigen/" + stem.name}; });
    std::vector<content::Reference> references;
    const content::Document document = reader.parse(first, {tests::read_file(first.path), {}}, problems, references);
    CHECK(document.id.name == "eigen/kaart-tekenen");
    REQUIRE(document.related.size() == 1);
    CHECK(document.related.front().name == "eigen/kring-vormen");
    CHECK(document.sections[0].html.find("href=\"wijzer:eigen/kring-vormen\"") != std::string::npos);
    REQUIRE(references.size() == 2); // `verwant` and the link
    for (const content::Reference& reference : references) {
        CHECK(reference.target.name == "kring-vormen");
        CHECK(reference.line > 0);
    }
}

TEST_CASE_FIXTURE(Fixture, "links to the outside and to places on the page are no references") {
    guide.edit(SampleGuide::first, "kring-vormen.md", "https://example.org/kring.md");
    std::vector<content::Reference> references;
    content::DocumentReader(folder).parse(first, {tests::read_file(first.path), {}}, problems, references);
    CHECK(references.size() == 1); // `verwant`
}

TEST_CASE_FIXTURE(Fixture, "bytes that YAML writes as escapes are cleaned, too") {
    guide.edit(SampleGuide::first, "\"Een kaart tekenen\"", "\"Een\\x1Fkaart\"");
    const auto head = content::DocumentReader(folder).read_head(first);
    REQUIRE(head);
    CHECK(head->title == "Een\uFFFDkaart");
}

TEST_CASE_FIXTURE(Fixture, "a document without a title is called as its file, and one without a file is nothing") {
    guide.edit(SampleGuide::first, "titel: \"Een kaart tekenen\"\n", "");
    const auto document = content::DocumentReader(folder).read(first, problems);
    REQUIRE(document);
    CHECK(document->title == "kaart-tekenen");
    CHECK(content::has_errors(problems));
    std::filesystem::remove(first.path);
    CHECK_FALSE(content::DocumentReader(folder).read(first, problems));
    CHECK_FALSE(content::DocumentReader(folder).read_head(first));
}

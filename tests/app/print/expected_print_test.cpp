// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compares every kind of print of a small fixed guide, line by line, with the files in tests/data/print/expected. These
// are the same for every system that the program supports. After an intended change, write them again and look at the
// difference:
//
//     WIJZER_EXPECTED=write build/ci/tests/app/print/print_test -tc="*as expected" && git diff tests/data/print
#include "app/pages/compare.h"
#include "app/print/overview_printer.h"
#include "app/print/page_printer.h"
#include "app/print/sheet_printer.h"
#include "content/loader.h"
#include "tests/app/print/pdf_probe.h"
#include "tests/app/print/placed_lines.h"

#include <algorithm>
#include <cstdlib>
#include <doctest/doctest.h>

namespace {

using namespace wijzer;
using namespace wijzer::app::print;
using content::Kind;
using tests::PlacedPage;
using tests::squeezed;

constexpr int tolerance = 3; // points; two versions of pango or poppler may round differently

const std::filesystem::path data_folder = std::filesystem::path(WIJZER_SOURCE_FOLDER) / "tests" / "data" / "print";

const content::LoadResult& fixture() {
    static const content::LoadResult result = content::load_guide(data_folder / "guide");
    return result;
}

const content::Guide& guide() {
    return *fixture().guide;
}

const themes::ThemeSet& theme_set() {
    static const themes::ThemeSet set = themes::ThemeSet::load(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "themes");
    return set;
}

std::vector<content::DocumentId> documents_of(std::initializer_list<Kind> kinds) {
    std::vector<content::DocumentId> chosen = in_book_order(guide());
    std::erase_if(chosen, [&](const content::DocumentId& id) {
        return std::find(kinds.begin(), kinds.end(), guide().find(id)->kind) == kinds.end();
    });
    return chosen;
}

void compare(const std::string& name, const std::vector<PlacedPage>& pages) {
    const std::filesystem::path file = data_folder / "expected" / (name + ".txt");
    const char* wanted = std::getenv("WIJZER_EXPECTED");
    if (wanted && std::string(wanted) == "write") {
        tests::write_pages(pages, file);
        return;
    }
    for (const std::string& difference : tests::differences(tests::read_pages(file), pages, tolerance)) {
        FAIL_CHECK(name << ": " << difference);
    }
}

/// Compares the lines of a composition, and checks that other programs read the same in its PDF.
void compare(const std::string& name, const PrintJob& job) {
    CAPTURE(name);
    const auto whole = compose(guide(), theme_set(), job);
    REQUIRE(whole);
    const std::vector<PlacedPage> pages = tests::placed_lines(*whole);
    compare(name, pages);
    const std::vector<std::string> texts = tests::page_texts(to_pdf(*whole));
    REQUIRE(texts.size() == pages.size());
    for (std::size_t page = 0; page < pages.size(); ++page) {
        CAPTURE(page);
        const std::string text = squeezed(texts[page]);
        for (const tests::PlacedLine& line : pages[page]) {
            CAPTURE(line.text);
            CHECK(text.find(squeezed(line.text)) != std::string::npos);
        }
    }
}

PrintJob job_for(PrintKind kind, std::vector<content::DocumentId> documents) {
    PrintJob job;
    job.kind = kind;
    job.documents = std::move(documents);
    return job;
}

} // namespace

TEST_CASE("the guide for the comparison is sound") {
    CHECK(fixture().problems.empty());
    CHECK(guide().documents().size() == 6);
}

TEST_CASE("sheets are as expected") {
    compare("sheets", job_for(PrintKind::sheet, documents_of({Kind::intervention, Kind::story})));
    PrintJob small = job_for(PrintKind::sheet, documents_of({Kind::intervention}));
    small.documents.resize(1);
    small.paper = *find_paper("a5");
    compare("sheet-a5", small);
    PrintJob large = small;
    large.paper = *find_paper("letter");
    large.large = true;
    compare("sheet-large", large);
}

TEST_CASE("hand-outs are as expected") {
    compare("hand-outs", job_for(PrintKind::handout, documents_of({Kind::intervention})));
}

TEST_CASE("cards are as expected") {
    compare("cards", job_for(PrintKind::cards, documents_of({Kind::intervention, Kind::story})));
}

TEST_CASE("a book is as expected") {
    PrintJob job = job_for(PrintKind::book, documents_of({Kind::page, Kind::intervention, Kind::story}));
    std::erase_if(job.documents, [](const content::DocumentId& id) { return guide().find(id)->number > 1; });
    compare("book", job);
}

TEST_CASE("the overview is as expected") {
    compare("overview", tests::placed_words(make_overview_pdf(guide(), theme_set().find("licht"), "a4")));
}

TEST_CASE("a comparison is as expected") {
    std::vector<const content::Document*> interventions;
    for (const content::DocumentId& id : documents_of({Kind::intervention})) {
        interventions.push_back(guide().find(id));
    }
    const std::string html = app::pages::make_comparison(guide(), interventions);
    compare("comparison", tests::placed_words(make_page_pdf(html, theme_set().stylesheet("page.css"),
                                                            theme_set().find("licht"), {"Proef", "", "", "", ""})));
}

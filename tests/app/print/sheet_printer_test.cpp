// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_printer.h"

#include "app/print/composition.h"
#include "app/print/typesetter.h"
#include "tests/app/print/pdf_probe.h"
#include "tests/support/sample_guide.h"

#include <algorithm>
#include <cairo.h>
#include <cstdlib>
#include <doctest/doctest.h>
#include <map>

namespace {

using namespace wijzer;
using namespace wijzer::app::print;
using content::Kind;
using tests::ink_of;
using tests::InkBox;
using tests::page_texts;
using tests::squeezed;

const content::Guide& guide() {
    return *tests::shipped_guide().guide;
}

const themes::ThemeSet& theme_set() {
    static const themes::ThemeSet set = themes::ThemeSet::load(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "themes");
    return set;
}

std::vector<const content::Document*> all_of(Kind kind) {
    std::vector<const content::Document*> all;
    for (const content::Document& document : guide().documents()) {
        if (document.kind == kind) {
            all.push_back(&document);
        }
    }
    return all;
}

PrintJob job_for(const std::vector<const content::Document*>& documents, PrintKind kind = PrintKind::sheet) {
    PrintJob job;
    for (const content::Document* document : documents) {
        job.documents.push_back(document->id);
    }
    job.kind = kind;
    return job;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) {
        ++found;
    }
    return found;
}

} // namespace

TEST_CASE("every intervention fits one leaf, but for the few whose text is too long, which take a third page") {
    int third_pages = 0;
    for (const content::Document* document : all_of(Kind::intervention)) {
        const auto whole = compose(guide(), theme_set(), job_for({document}));
        CAPTURE(document->id.name);
        CHECK(whole->pages.size() <= 3);
        third_pages += whole->pages.size() == 3 ? 1 : 0;
    }
    CHECK(third_pages <= 2);
}

TEST_CASE("a sheet that grows is set in the smallest type before it takes a third page, whichever side is full") {
    for (const char* role : {"stappen", "valkuilen"}) {
        CAPTURE(role);
        content::Document document = *all_of(Kind::intervention)[0];
        content::Item short_item; // small, so that no size is skipped
        short_item.lead = "Kort";
        short_item.html = "<strong>Kort.</strong> Eén regel.";
        short_item.text = "Kort. Eén regel.";
        double smallest = points_per_pixel;
        std::size_t pages = 0;
        for (int grown = 0; grown < 60 && pages <= 2; ++grown) {
            for (content::Section& section : document.sections) {
                if (section.role == role) {
                    section.items.push_back(short_item);
                }
            }
            const content::Guide changed(guide().manifest(), {document});
            const auto whole = compose(changed, theme_set(), job_for({&document}));
            pages = whole->pages.size();
            if (pages == 2) {
                smallest = std::min(smallest, whole->pages[0].pieces[0].text->scale);
            }
        }
        CHECK(pages > 2);
        CHECK(smallest == doctest::Approx(points_per_pixel * 10.5 / 11).epsilon(0.001));
    }
}

TEST_CASE("what has no room on the leaf stands whole on a third page that says what it belongs to") {
    content::Document document = *all_of(Kind::intervention)[0];
    std::vector<std::string> pages;
    for (int grown = 0; grown < 30 && pages.size() < 3; ++grown) {
        for (content::Section& section : document.sections) {
            if (section.role == "valkuilen") {
                section.items.push_back(section.items.front());
            }
        }
        const content::Guide changed(guide().manifest(), {document});
        pages = page_texts(make_pdf(changed, theme_set(), job_for({&document})));
    }
    REQUIRE(pages.size() == 3);
    CHECK(pages[2].substr(0, 100).find(document.title) != std::string::npos);
    const std::string harvest = squeezed(document.find_section("oogst")->items.front().text);
    CHECK(squeezed(pages[1]).find(harvest) == std::string::npos);
    CHECK(squeezed(pages[2]).find(harvest) != std::string::npos);
}

TEST_CASE("a sheet says all that its document gives it, and each thing once") {
    for (const content::Document* document : all_of(Kind::intervention)) {
        CAPTURE(document->id.name);
        std::string text;
        for (const std::string& page : page_texts(make_pdf(guide(), theme_set(), job_for({document})))) {
            text += squeezed(page);
        }
        std::string given;
        for (const char* role :
             {"uitnodiging", "stappen", "voorbereiding", "vragen", "valkuilen", "varianten", "oogst"}) {
            REQUIRE(document->find_section(role));
            given += squeezed(document->find_section(role)->text) + ' ';
        }
        for (const char* role : {"stappen", "voorbereiding", "vragen", "valkuilen", "varianten", "oogst"}) {
            const content::Section* section = document->find_section(role);
            REQUIRE(section);
            for (const content::Item& item : section->items) {
                CAPTURE(item.text);
                // A question may also be part of a step: the sheet must have it as often as its sections do.
                const std::string wanted = squeezed(item.text);
                CHECK(count(text, wanted) == count(given, wanted));
            }
        }
        for (const std::string& material : document->materials) {
            CAPTURE(material);
            CHECK(count(text, squeezed(material)) >= 1);
        }
    }
}

TEST_CASE("nothing is printed outside the margins, on any paper") {
    constexpr double hanging = 2; // millimetres; a hyphen may reach out of its line, and so may half a rule's width
    for (const char* name : {"a4", "a5", "letter"}) {
        PrintJob job = job_for({all_of(Kind::intervention)[0], all_of(Kind::intervention)[35], all_of(Kind::story)[0]});
        job.paper = *find_paper(name);
        const auto whole = compose(guide(), theme_set(), job);
        for (std::size_t page = 0; page < whole->pages.size(); ++page) {
            if (whole->pages[page].pieces.empty()) {
                continue;
            }
            CAPTURE(name);
            CAPTURE(page);
            const InkBox ink = ink_of(*whole, page, 60);
            const bool front = page % 2 == 0;
            CHECK(ink.left >= (front ? job.paper.inner : job.paper.outer) - 0.6);
            CHECK(ink.right <= job.paper.width - (front ? job.paper.outer : job.paper.inner) + hanging);
            CHECK(ink.top >= job.paper.top - 0.6);
            CHECK(ink.bottom <= job.paper.height - 5);
        }
    }
}

TEST_CASE("the same job gives the same bytes") {
    for (const PrintKind kind : {PrintKind::sheet, PrintKind::handout, PrintKind::cards, PrintKind::book}) {
        const PrintJob job = job_for({all_of(Kind::intervention)[0], all_of(Kind::story)[0]}, kind);
        CHECK(make_pdf(guide(), theme_set(), job) == make_pdf(guide(), theme_set(), job));
    }
}

TEST_CASE("qpdf finds nothing wrong with any kind, on any paper, large or not") {
    for (const PrintKind kind : {PrintKind::sheet, PrintKind::handout, PrintKind::cards, PrintKind::book}) {
        std::vector<const content::Document*> documents = all_of(Kind::intervention);
        documents.resize(5);
        documents.push_back(all_of(Kind::story)[0]);
        for (const char* paper : {"a4", "a5", "letter"}) {
            PrintJob job = job_for(documents, kind);
            job.paper = *find_paper(paper);
            CHECK(tests::is_sound(make_pdf(guide(), theme_set(), job)));
            job.large = job.grey = true;
            CHECK(tests::is_sound(make_pdf(guide(), theme_set(), job)));
        }
    }
}

TEST_CASE("a hand-out gives participants the invitation and the steps, not the facilitator's own") {
    const content::Document* document = all_of(Kind::intervention)[0];
    const auto pages = page_texts(make_pdf(guide(), theme_set(), job_for({document}, PrintKind::handout)));
    REQUIRE(pages.size() == 1);
    const std::string text = squeezed(pages[0]);
    CHECK(count(text, squeezed(document->find_section("uitnodiging")->text)) == 1);
    CHECK(count(text, squeezed(document->find_section("stappen")->items.back().text)) == 1);
    CHECK(count(text, squeezed(document->find_section("valkuilen")->title)) == 0);
}

TEST_CASE("four cards go on an A4, and fronts and backs meet") {
    const auto interventions = all_of(Kind::intervention);
    const PrintJob job = job_for(
        {interventions[0], interventions[1], interventions[2], interventions[3], interventions[4]}, PrintKind::cards);
    const auto whole = compose(guide(), theme_set(), job);
    REQUIRE(whole->pages.size() == 4);
    const ComposedPage& fronts = whole->pages[0];
    const ComposedPage& backs = whole->pages[1];
    REQUIRE(fronts.pieces.size() == 4);
    REQUIRE(backs.pieces.size() == 4);
    for (std::size_t card = 0; card < 4; ++card) {
        // Turning over the long edge exchanges left and right: the front of a card is as far from the left edge as its
        // back is from the right edge.
        const double card_width = whole->width / 2;
        const double margin = std::min(fronts.pieces[card].x, backs.pieces[card].x);
        CHECK(fronts.pieces[card].x + backs.pieces[card].x == doctest::Approx(2 * margin + card_width));
        CHECK(fronts.pieces[card].y == doctest::Approx(backs.pieces[card].y));
    }
    CHECK_FALSE(fronts.cut_marks.empty());
    CHECK(whole->pages[2].pieces.size() == 1);
}

TEST_CASE("a card tells what it helps with where it has room, and is never set smaller for that") {
    const content::Document* document = all_of(Kind::intervention)[0];
    PrintJob job = job_for({document}, PrintKind::cards);
    const std::string wish = squeezed(document->helps_with.front());
    CHECK(squeezed(page_texts(make_pdf(guide(), theme_set(), job)).at(0)).find(wish) != std::string::npos);
    job.large = true;
    const auto large = compose(guide(), theme_set(), job);
    for (const ComposedPage& page : large->pages) {
        for (const Piece& piece : page.pieces) {
            CHECK(piece.text->scale == doctest::Approx(points_per_pixel));
        }
    }
}

TEST_CASE("a cover counts in words that fit") {
    const auto cover = [](std::vector<const content::Document*> documents) {
        return page_texts(make_pdf(guide(), theme_set(), job_for(std::move(documents), PrintKind::book))).at(0);
    };
    CHECK(cover({all_of(Kind::intervention)[0], all_of(Kind::story)[0], all_of(Kind::story)[1]})
              .find("1 interventie en 2 praktijkverhalen") != std::string::npos);
    CHECK(cover({all_of(Kind::page)[0], all_of(Kind::story)[0]}).find("1 praktijkverhaal\n") != std::string::npos);
}

TEST_CASE("the end of a sheet is not spread over two pages as long as one can hold it") {
    PrintJob job = job_for({all_of(Kind::intervention)[0]});
    job.paper = *find_paper("a5");
    job.large = true;
    const auto pages = page_texts(make_pdf(guide(), theme_set(), job));
    CHECK(squeezed(pages.back()).find("Oogst") != std::string::npos);
    CHECK(squeezed(pages.back()).find("Bronnen") != std::string::npos);
}

TEST_CASE("the contents of a book name the page that each document begins on") {
    std::vector<const content::Document*> documents{all_of(Kind::page)[0], all_of(Kind::intervention)[0],
                                                    all_of(Kind::intervention)[1], all_of(Kind::story)[0]};
    const auto whole = compose(guide(), theme_set(), job_for(documents, PrintKind::book));
    const auto pages = page_texts(to_pdf(*whole));
    REQUIRE(pages.size() == whole->pages.size());
    const std::string contents = squeezed(pages[2]);
    for (std::size_t page = 0; page < whole->pages.size(); ++page) {
        for (const std::string& name : whole->pages[page].destinations) {
            CAPTURE(name);
            const std::string title = squeezed(guide().find(content::DocumentId{name})->title);
            CHECK(contents.find(title + std::to_string(page + 1)) != std::string::npos);
            CHECK(squeezed(pages[page]).find(squeezed(guide().find(content::DocumentId{name})->title)) !=
                  std::string::npos);
        }
    }
    CHECK(contents.find("000") == std::string::npos);
}

TEST_CASE("documents begin on fronts, so that leaves can be handed out") {
    std::vector<const content::Document*> documents = all_of(Kind::story);
    documents.resize(4);
    const auto whole = compose(guide(), theme_set(), job_for(documents));
    for (std::size_t page = 0; page < whole->pages.size(); ++page) {
        if (!whole->pages[page].destinations.empty()) {
            CHECK(page % 2 == 0);
        }
    }
}

TEST_CASE("a monstrous document still gives a sound sheet with all of its text") {
    const tests::SampleGuide sample;
    std::string step = "Begin";
    for (int word = 0; word < 3'000; ++word) {
        step += " woord" + std::to_string(word);
    }
    sample.edit(tests::SampleGuide::first, "Iedereen tekent.", step + " " + std::string(300, 'x'));
    const content::LoadResult loaded = sample.load();
    const content::Document* document = loaded.guide->find("kaart-tekenen");
    REQUIRE(document);
    const PrintJob job = job_for({document});
    std::string text;
    for (const std::string& page : page_texts(make_pdf(*loaded.guide, theme_set(), job))) {
        text += ' ' + page;
    }
    for (int word = 0; word < 3'000; word += 7) {
        const std::string wanted = "woord" + std::to_string(word);
        CHECK(text.find(wanted) != std::string::npos);
    }
    CHECK(count(squeezed(text), "woord2999") == 1);
}

TEST_CASE("text wider than the paper is made to fit it") {
    const PrintJob job = job_for({all_of(Kind::intervention)[0]});
    Typesetter typesetter(guide(), theme_set(), job);
    std::string cells;
    for (int cell = 0; cell < 60; ++cell) {
        cells += "<td>onafbreekbaar</td>";
    }
    const auto text = typesetter.set("<body><table><tr>" + cells + "</tr></table></body>", typesetter.css({}, 11), 300);
    CHECK(text->page.width() * text->scale <= 300.5);
}

TEST_CASE("words end no more than two successive lines in a hyphen") {
    const PrintJob job = job_for({all_of(Kind::intervention)[0]});
    Typesetter typesetter(guide(), theme_set(), job);
    std::string words;
    for (int word = 0; word < 60; ++word) {
        words += "verantwoordelijkheidsgevoel samenwerkingsverbanden ";
    }
    const auto text = typesetter.set("<body><p>" + words + "</p></body>", typesetter.css({}, 11), 150);
    std::map<int, bool> hyphen_at;
    for (const auto& run : text->page.text().runs) {
        hyphen_at[run.box.y] = hyphen_at[run.box.y] || run.hyphen;
    }
    int successive = 0;
    for (const auto& [y, hyphen] : hyphen_at) {
        successive = hyphen ? successive + 1 : 0;
        CHECK(successive <= 2);
    }
}

TEST_CASE("headings are not divided") {
    const PrintJob job = job_for({all_of(Kind::intervention)[0]});
    Typesetter typesetter(guide(), theme_set(), job);
    const std::string title = "Verantwoordelijkheidsgevoel, samenwerkingsverbanden, volksgezondheidsvraagstukken";
    const auto text = typesetter.set("<body><h2>" + title + "</h2></body>", typesetter.css({}, 11), 220);
    const auto& runs = text->page.text().runs;
    CHECK(std::none_of(runs.begin(), runs.end(), [](const auto& run) { return run.hyphen; }));
}

TEST_CASE("progress is told of every document and can stop the work") {
    std::size_t told = 0;
    const PrintJob job = job_for({all_of(Kind::intervention)[0], all_of(Kind::intervention)[1]});
    CHECK_FALSE(make_pdf(guide(), theme_set(), job, [&](std::size_t done, std::size_t total) {
                    CHECK(total == 2);
                    told = done;
                    return true;
                }).empty());
    CHECK(told == 2);
    CHECK(make_pdf(guide(), theme_set(), job, [](std::size_t, std::size_t) { return false; }).empty());
}

TEST_CASE("grey ink has no colour") {
    PrintJob job = job_for({all_of(Kind::intervention)[0]});
    job.grey = true;
    const auto whole = compose(guide(), theme_set(), job);
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 595, 842);
    cairo_t* cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    whole->draw(cairo, 0);
    cairo_destroy(cairo);
    cairo_surface_flush(surface);
    const unsigned char* bytes = cairo_image_surface_get_data(surface);
    int coloured = 0;
    for (int pixel = 0; pixel < 595 * 842; ++pixel) {
        coloured += bytes[4 * pixel] != bytes[4 * pixel + 1] || bytes[4 * pixel] != bytes[4 * pixel + 2] ? 1 : 0;
    }
    CHECK(coloured == 0);
    cairo_surface_destroy(surface);
}

TEST_CASE("own notes stand whole on the back, or on pages of their own when they are long, but not on a hand-out") {
    const content::Document* document = all_of(Kind::intervention).front();
    PrintJob job = job_for({document});
    const std::size_t without = page_texts(make_pdf(guide(), theme_set(), job)).size();
    SUBCASE("short") {
        job.notes[document->id] = "Zaal 3 is te klein.\n\nNeem zelf stiften mee.";
        const std::vector<std::string> pages = page_texts(make_pdf(guide(), theme_set(), job));
        CHECK(pages.size() == without);
        CHECK(pages.at(1).find("Zaal 3 is te klein.") != std::string::npos);
        CHECK(pages.at(1).find("Neem zelf stiften mee.") != std::string::npos);
        job.kind = PrintKind::handout;
        CHECK(page_texts(make_pdf(guide(), theme_set(), job)).at(0).find("Zaal 3") == std::string::npos);
    }
    SUBCASE("long") {
        for (int line = 1; line <= 200; ++line) {
            job.notes[document->id] += "Regel " + std::to_string(line) + " van de aantekening.\n";
        }
        std::string text;
        const std::vector<std::string> pages = page_texts(make_pdf(guide(), theme_set(), job));
        for (const std::string& page : pages) {
            text += page;
        }
        CHECK(pages.size() > without + 1);
        for (int line = 1; line <= 200; ++line) {
            CHECK(count(text, "Regel " + std::to_string(line) + " van de aantekening.") == 1);
        }
    }
    SUBCASE("on a story") {
        const content::Document* story = all_of(Kind::story).front();
        job.documents = {story->id};
        job.notes[story->id] = "Bel de auteur.";
        CHECK(page_texts(make_pdf(guide(), theme_set(), job)).back().find("Bel de auteur.") != std::string::npos);
    }
}

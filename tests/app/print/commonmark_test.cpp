// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that CommonMark can say: a page that uses all of it, and the examples of its specification. After an
// intended change of the first, write the expected lines again and look at the difference:
//
//     WIJZER_EXPECTED=write build/ci/tests/app/print/print_test -tc="*CommonMark*" && git diff tests/data/commonmark
#include "app/layout/cairo_painter.h"
#include "app/pages/document_page.h"
#include "app/pages/plain_text.h"
#include "app/print/sheet_printer.h"
#include "content/loader.h"
#include "tests/app/print/pdf_probe.h"
#include "tests/app/print/placed_lines.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cstdlib>
#include <doctest/doctest.h>
#include <fstream>

namespace {

using namespace wijzer;
using namespace wijzer::app;
using tests::PlacedPage;
using Words = std::vector<std::string>;

constexpr int column = 640; // pixels; no line of the page is longer
constexpr int paper_tolerance = 3;
constexpr int anywhere = 100'000; // two versions of pango place lines differently on a screen

const std::filesystem::path data_folder = std::filesystem::path(WIJZER_SOURCE_FOLDER) / "tests" / "data" / "commonmark";

const themes::ThemeSet& theme_set() {
    static const themes::ThemeSet set = themes::ThemeSet::load(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "themes");
    return set;
}

layout::Page on_screen(const content::Guide& guide, const content::Document& document) {
    static layout::CairoPainter painter(layout::Medium::screen);
    static const std::string css = theme_set().find("licht").resolve(theme_set().stylesheet("page.css"), 16);
    return layout::Page(pages::make_document_page(guide, document), css, {column}, painter);
}

print::Composition on_paper(const content::Guide& guide, std::vector<content::DocumentId> documents) {
    print::PrintJob job;
    job.kind = print::PrintKind::sheet;
    job.documents = std::move(documents);
    return *print::compose(guide, theme_set(), job);
}

std::string in_terminal(const content::Document& document) {
    std::string text;
    for (const content::Section& section : document.sections) {
        text += section.title + '\n' + pages::to_plain_text(section.html) + '\n';
    }
    return text;
}

void compare(const std::string& name, const std::vector<PlacedPage>& pages, int tolerance) {
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

struct Example {
    std::string name; ///< number and section
    std::string markdown;
    std::string html;
};

std::vector<Example> read_examples() {
    constexpr std::string_view mark = "═══";
    std::ifstream file(data_folder / "examples.txt");
    std::vector<Example> examples;
    std::string* part = nullptr;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with(mark) && line.size() > mark.size()) {
            examples.push_back({line.substr(mark.size() + 1), {}, {}});
            part = &examples.back().markdown;
        } else if (line == mark) {
            part = &examples.back().html;
        } else if (part) {
            *part += line + '\n';
        }
    }
    return examples;
}

bool is_letter(char byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/// Runs of ASCII letters and digits.
Words words_of(const std::string& text) {
    Words words;
    bool inside = false;
    for (const char byte : text) {
        if (is_letter(byte)) {
            inside ? words.back() += byte : words.emplace_back(1, byte);
        }
        inside = is_letter(byte);
    }
    return words;
}

/// The words between the tags of an example's HTML, and those of the descriptions of pictures. Comments are for
/// authors.
Words words_between_tags(std::string html) {
    std::string text;
    for (auto begin = html.find("<!--"); begin != std::string::npos; begin = html.find("<!--", begin)) {
        html.erase(begin, html.find("-->", begin) - begin);
    }
    for (std::size_t at = 0; at < html.size(); ++at) {
        if (html[at] == '<' && at + 1 < html.size() && (is_letter(html[at + 1]) || html[at + 1] == '/')) {
            const std::size_t end = std::min(html.find('>', at), html.size());
            const std::string tag = html.substr(at, end - at);
            if (const auto alt = tag.find(" alt=\""); tag.starts_with("<img ") && alt != std::string::npos) {
                const auto begin = alt + std::string_view(" alt=\"").size();
                text += tag.substr(begin, tag.find('"', begin) - begin);
            }
            at = end;
        } else if (html[at] == '&' && html.find(';', at) < at + 8) {
            at = html.find(';', at);
            text += ' ';
        } else {
            text += html[at];
        }
    }
    return words_of(text);
}

/// The words of `wanted` that `text` does not hold in the same order.
std::string missing(const Words& wanted, const Words& text) {
    std::string all;
    auto at = text.begin();
    for (const std::string& word : wanted) {
        const auto found = std::find(at, text.end(), word);
        found == text.end() ? all += word + ' ' : (at = found + 1, all);
    }
    return all;
}

std::string file_name(std::size_t example) {
    return "voorbeeld-" + std::to_string(example + 1);
}

} // namespace

TEST_CASE("a page of everything that CommonMark can say is on screen and paper as expected") {
    const content::LoadResult loaded = content::load_guide(data_folder / "guide");
    REQUIRE(loaded.guide->documents().size() == 1);
    const content::Document& document = *loaded.guide->find(loaded.guide->documents().front().id);
    compare("screen", {tests::placed_lines(on_screen(*loaded.guide, document))}, anywhere);
    const print::Composition paper = on_paper(*loaded.guide, {document.id});
    compare("paper", tests::placed_lines(paper), paper_tolerance);
    CHECK(tests::is_sound(to_pdf(paper)));
}

TEST_CASE("no word of the examples of CommonMark's specification is lost in terminal, on screen or on paper") {
    const std::vector<Example> examples = read_examples();
    REQUIRE(examples.size() == 652);
    const tests::TemporaryFolder folder;
    folder.write("gids.xml", tests::read_file(data_folder / "guide" / "gids.xml"));
    for (std::size_t index = 0; index < examples.size(); ++index) {
        folder.write(file_name(index) + ".md",
                     "---\ntitel: Voorbeeld\nkort: Kort.\n---\n\n" + examples[index].markdown);
    }
    const content::LoadResult loaded = content::load_guide(folder.path());
    std::vector<content::DocumentId> all;
    for (std::size_t index = 0; index < examples.size(); ++index) {
        CAPTURE(examples[index].name);
        CAPTURE(examples[index].markdown);
        const content::Document* document = loaded.guide->find(file_name(index));
        REQUIRE(document);
        all.push_back(document->id);
        const Words wanted = words_between_tags(examples[index].html);
        CHECK(missing(wanted, words_of(in_terminal(*document))) == "");
        CHECK(missing(wanted, words_of(on_screen(*loaded.guide, *document).text().text)) == "");
        std::string paper;
        for (const print::ComposedPage& page : on_paper(*loaded.guide, {document->id}).pages) {
            paper += page.pieces.front().text->page.text().text + '\n';
        }
        CHECK(missing(wanted, words_of(paper)) == "");
    }
    CHECK(tests::is_sound(to_pdf(on_paper(*loaded.guide, all))));
}

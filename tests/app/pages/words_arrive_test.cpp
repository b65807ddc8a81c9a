// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every word that an author wrote must reach the reader, in order: on the page, on the sheet and in the terminal.

#include "app/pages/document_page.h"
#include "app/pages/plain_text.h"
#include "app/pages/sheet.h"
#include "tests/support/sample_guide.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <iterator>
#include <pugixml.hpp>
#include <random>

using namespace wijzer;
using namespace wijzer::app;

namespace {

using Words = std::vector<std::string>;

/// Runs of letters, digits and characters outside ASCII.
Words words_of(const std::string& text) {
    Words words;
    bool inside = false;
    for (const char byte : text) {
        const bool letter = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                            (byte >= 'a' && byte <= 'z') || static_cast<unsigned char>(byte) >= 0x80;
        if (letter && !inside) {
            words.emplace_back();
        }
        if (letter) {
            words.back() += byte;
        }
        inside = letter;
    }
    return words;
}

/// The words of `wanted` that `text` does not hold in the same order.
std::string missing(const Words& wanted, const Words& text) {
    std::string all;
    auto at = text.begin();
    for (const std::string& word : wanted) {
        const auto found = std::find(at, text.end(), word);
        if (found == text.end()) {
            all += (all.empty() ? "" : " ") + word;
        } else {
            at = found + 1;
        }
    }
    return all;
}

void add_text(pugi::xml_node node, std::string& text) {
    const std::string_view tag = node.name();
    const bool is_inline = tag == "b" || tag == "strong" || tag == "em" || tag == "a" || tag == "code";
    text += node.value();
    for (const pugi::xml_node child : node.children()) {
        add_text(child, text);
    }
    text += node.type() == pugi::node_pcdata || is_inline ? "" : " ";
}

std::string text_of_html(std::string html) {
    constexpr std::string_view line_break = "<br>"; // has no end tag, which an XML parser needs
    for (auto at = html.find(line_break); at != std::string::npos; at = html.find(line_break, at + 1)) {
        html.insert(at + line_break.size() - 1, 1, '/');
    }
    pugi::xml_document document;
    REQUIRE(document.load_buffer(html.data(), html.size(), pugi::parse_default | pugi::parse_ws_pcdata));
    std::string text;
    add_text(document, text);
    const std::string no_break_space = "\u00A0";
    for (auto at = text.find(no_break_space); at != std::string::npos; at = text.find(no_break_space)) {
        text.replace(at, no_break_space.size(), " ");
    }
    return text;
}

std::string terminal_text(const content::Document& document) {
    std::string text;
    for (const content::Section& section : document.sections) {
        text += section.title + '\n' + pages::to_plain_text(section.html) + '\n';
    }
    return text;
}

std::string sheet_text(const content::Guide& guide, const content::Document& document) {
    std::string text;
    for (const pages::SheetPart& part : pages::make_sheet(guide, document, {}).parts) {
        text += text_of_html(part.html) + '\n';
    }
    return text;
}

/// The text of a file after its front matter, without the targets of links.
std::string body_of(const std::filesystem::path& file) {
    std::string body = tests::read_file(file);
    body.erase(0, body.find("\n---\n", 3) + 5);
    for (auto at = body.find("]("); at != std::string::npos; at = body.find("](", at + 1)) {
        body.erase(at + 1, body.find(')', at) - at);
    }
    return body;
}

/// A document with every construct of CommonMark, each with words that occur nowhere else.
class Author {
  public:
    explicit Author(unsigned seed) : m_random(seed) {}

    std::string write_blocks(int count) {
        std::string text;
        for (int block = 0; block < count; ++block) {
            text += write_block() + '\n';
        }
        return text;
    }

  private:
    int choose(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    std::string word() { return "woord" + std::to_string(++m_words); }

    std::string sentence() {
        switch (choose(9)) {
        case 0:
            return "*" + word() + "* " + word();
        case 1:
            return "**" + word() + ".** " + word() + " *" + word() + "* " + word();
        case 2:
            return "[" + word() + "](kring-vormen.md) " + word();
        case 3:
            return word() + " `" + word() + "` " + word();
        case 4:
            return word() + " <" + word() + "> " + word();
        case 5:
            return word() + "  \n" + word();
        case 6:
            return word() + "\\\n" + word();
        case 7:
            return "**" + word() + "** " + word() + " (5 min)";
        default:
            return word() + " " + word() + " [^" + word() + "]";
        }
    }

    /// The text with `begin` before its first line and `next` before the others.
    static std::string set_in(const std::string& text, const std::string& begin, const std::string& next) {
        std::string result = begin;
        for (const char byte : text) {
            result += byte == '\n' ? '\n' + next : std::string(1, byte);
        }
        return result + '\n';
    }

    std::string write_block() {
        switch (choose(9)) {
        case 0:
            return set_in(sentence(), "> ", "> ");
        case 1:
            return set_in(sentence(), "- ", "  ") + set_in(sentence() + "\n- " + sentence(), "- ", "  ");
        case 2: {
            const int start = choose(20);
            return set_in(sentence(), std::to_string(start) + ". ", "    ") +
                   set_in(sentence(), std::to_string(start + 1) + ". ", "    ");
        }
        case 3:
            return "```\n" + word() + "\n" + word() + "\n```\n";
        case 4:
            return "    " + word() + "\n    " + word() + "\n";
        case 5:
            return "### " + word() + "\n";
        case 6:
            return "<div>\n" + word() + "\n</div>\n";
        case 7:
            return "[^" + word() + "]: https://" + word() + ".nl\n";
        default:
            return sentence() + "\n";
        }
    }

    std::mt19937 m_random;
    int m_words = 0;
};

void check_words_arrive(const content::Guide& guide, const content::Document& document) {
    const Words terminal = words_of(terminal_text(document));
    const Words page = words_of(text_of_html(pages::make_document_page(guide, document)));
    const Words sheet = words_of(sheet_text(guide, document));
    for (const content::Section& section : document.sections) {
        CAPTURE(document.id.name);
        CAPTURE(section.title);
        const Words words = words_of(section.text);
        CHECK(missing(words, terminal).empty());
        CHECK(missing(words, page).empty());
        if (guide.manifest().is_on_sheet(document.kind, section.role)) {
            Words on_sheet = words;
            if (section.role == "stappen") { // the sheet has the unit of the minutes once, in the head of the column
                std::erase(on_sheet, "min");
            }
            CHECK(missing(on_sheet, sheet).empty());
        }
    }
}

} // namespace

TEST_CASE("every word of the shipped guide arrives in the terminal, on its page and on its sheet, in order") {
    const content::Guide& guide = *tests::shipped_guide().guide;
    for (const content::Document& document : guide.documents()) {
        CAPTURE(document.id.name);
        const Words source = words_of(body_of(document.file));
        CHECK(words_of(terminal_text(document)) == source);
        check_words_arrive(guide, document);
    }
}

TEST_CASE("text before, between and after the steps arrives, and so do steps that begin again") {
    const tests::SampleGuide guide;
    guide.edit(tests::SampleGuide::first, "## Zo doe je het\n",
               "## Zo doe je het\n\nZet eerst stoelen neer.\n\n1. **Let op** de *tijd* nu. (5 min)\n\nPauzeer.\n\n> "
               "Bemoedig.\n\n7. **Wie durft?** Zeg het. (5 min)\n\n- Ruim op.\n");
    const auto loaded = guide.load();
    const content::Document& document = *loaded.guide->find("I-1");
    check_words_arrive(*loaded.guide, document);
    const std::string page = text_of_html(pages::make_document_page(*loaded.guide, document));
    const std::string sheet = sheet_text(*loaded.guide, document);
    const std::string terminal = terminal_text(document);
    for (const std::string& text : {page, sheet, terminal}) {
        CHECK(text.find("Let op de tijd nu.") != std::string::npos);
        CHECK(text.find("Wie durft? Zeg het.") != std::string::npos);
        CHECK(text.find("Zet eerst stoelen neer.") < text.find("Let op de tijd nu."));
        CHECK(text.find("Pauzeer.") < text.find("Bemoedig."));
        CHECK(text.find("Bemoedig.") < text.find("Wie durft?"));
        CHECK(text.find("Wie durft?") < text.find("Ruim op."));
    }
    CHECK(terminal.find("7. Wie durft? Zeg het. (5 min)\n") != std::string::npos);
}

TEST_CASE("a section that the manifest does not know is on the sheet, and minutes of what is no step stay") {
    const tests::SampleGuide guide;
    guide.edit(tests::SampleGuide::first, "## Uitnodiging",
               "Vooraf gezegd.\n\n## Eigen kopje\n\nEigen tekst.\n\n- **Kort.** Stop dan. (10 min)\n\n## Uitnodiging");
    const auto loaded = guide.load();
    const std::string sheet = sheet_text(*loaded.guide, *loaded.guide->find("I-1"));
    CHECK(sheet.find("Eigen kopje") != std::string::npos);
    CHECK(sheet.find("Eigen tekst.") != std::string::npos);
    CHECK(sheet.find("Stop dan. (10 min)") != std::string::npos);
}

TEST_CASE("every word of generated documents arrives, in order") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const tests::SampleGuide guide;
        Author author(seed);
        std::string body = author.write_blocks(2);
        for (const char* title : {"Waarvoor", "Zo doe je het", "Oogst", "Valkuilen", "Onbekend"}) {
            body += "\n## " + std::string(title) + "\n\n" + author.write_blocks(6);
        }
        guide.write("interventies/proef.md",
                    "---\ntitel: Proef\nnummer: 9\nkort: Kort.\nbeweging: begrijpen\n---\n" + body);
        const auto loaded = guide.load();
        const content::Document* document = loaded.guide->find("I-9");
        REQUIRE(document);
        CAPTURE(body);
        const Words source = words_of(body_of(document->file));
        Words unique; // lists that meet are one list, whose numbers go on
        std::copy_if(source.begin(), source.end(), std::back_inserter(unique),
                     [](const std::string& word) { return word.starts_with("woord"); });
        CHECK(missing(unique, words_of(terminal_text(*document))).empty());
        CHECK(missing(unique, words_of(text_of_html(pages::make_document_page(*loaded.guide, *document)))).empty());
        check_words_arrive(*loaded.guide, *document);
    }
}

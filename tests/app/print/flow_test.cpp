// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/flow.h"

#include "app/print/typesetter.h"
#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

namespace {

using namespace wijzer;
using namespace wijzer::app::print;
namespace layout = wijzer::app::layout;

constexpr double width = 230;   // points
constexpr int endless = 100000; // pixels; higher than any text here

/// A text of paragraphs that are not cut. A paragraph that begins with "#" is a heading.
std::shared_ptr<SetText> set(const std::vector<std::string>& blocks) {
    static const themes::ThemeSet set = themes::ThemeSet::load(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "themes");
    static Typesetter typesetter(*tests::shipped_guide().guide, set, PrintJob{});
    std::string html;
    for (const std::string& block : blocks) {
        html += block.starts_with('#') ? "<h2>" + block.substr(1) + "</h2>" : "<p class=\"keep\">" + block + "</p>";
    }
    return typesetter.set("<body>" + html + "</body>", typesetter.css({}, 11), width);
}

/// What stands in a slice.
std::string text_in(const SetText& text, const layout::PageSlice& slice) {
    std::string found;
    for (const layout::TextRun& run : text.page.text().runs) {
        if (run.box.y >= slice.top && run.box.bottom() <= slice.bottom) {
            found += text.page.text().text.substr(run.range.begin, run.range.end - run.range.begin);
        }
    }
    return found;
}

std::vector<std::string> repeated(const std::string& word, int times) {
    return std::vector<std::string>(static_cast<std::size_t>(times), word);
}

} // namespace

TEST_CASE("a second column begins with a heading that is near, and not with the end of the list above it") {
    std::vector<std::string> blocks{"#Vragen"};
    for (const std::string& block : repeated("een vraag", 11)) {
        blocks.push_back(block);
    }
    blocks.push_back("laatste vraag");
    blocks.push_back("#Valkuilen");
    for (const std::string& block : repeated("een valkuil", 9)) {
        blocks.push_back(block);
    }
    const auto text = set(blocks);
    const auto at_heading = cut_in_columns(text->page, 2, endless, endless, Columns::at_heading);
    REQUIRE(at_heading.size() == 2);
    CHECK(text_in(*text, at_heading[0]).ends_with("laatste vraag"));
    CHECK(text_in(*text, at_heading[1]).starts_with("Valkuilen"));
    const auto level = cut_in_columns(text->page, 2, endless, endless, Columns::level);
    REQUIRE(level.size() == 2);
    CHECK(text_in(*text, level[1]).starts_with("laatste vraag"));
}

TEST_CASE("columns stay level when the nearest heading is far") {
    std::vector<std::string> blocks = repeated("een vraag", 30);
    blocks.push_back("#Valkuilen");
    for (const std::string& block : repeated("een valkuil", 4)) {
        blocks.push_back(block);
    }
    const auto text = set(blocks);
    const auto slices = cut_in_columns(text->page, 2, endless, endless, Columns::at_heading);
    REQUIRE(slices.size() == 2);
    CHECK(slices[0].height() < slices[1].height() * 1.15);
    CHECK(slices[1].height() < slices[0].height() * 1.15);
}

TEST_CASE("the columns of a last page are level too, and no text is lost") {
    const auto text = set(repeated("woord", 200));
    const int page = text->page.height() / 8;
    const auto slices = cut_in_columns(text->page, 3, page, page, Columns::at_heading);
    REQUIRE(slices.size() == 9);
    for (std::size_t index = 1; index < slices.size(); ++index) {
        CHECK(slices[index].top == slices[index - 1].bottom);
        CHECK(slices[index].height() <= page);
    }
    CHECK(slices.front().top == 0);
    CHECK(slices.back().bottom == text->page.height());
    CHECK(slices[6].height() < page);
    CHECK(slices[6].height() - slices[8].height() < page / 8);
}

TEST_CASE("a text of nothing takes no column") {
    CHECK(cut_in_columns(set({})->page, 2, endless, endless, Columns::at_heading).empty());
}

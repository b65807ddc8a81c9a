// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/cairo_painter.h"
#include "app/layout/page.h"
#include "app/layout/pagination.h"

#include "tests/support/random.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <random>

namespace {

using namespace wijzer::app::layout;

constexpr int width = 400;
constexpr int sheet = 300;
constexpr const char* css =
    "body { margin: 0; font-family: serif; font-size: 16px; line-height: 20px } p { margin: 0 0 10px 0 }"
    "h2 { margin: 10px 0; font-size: 20px } td { vertical-align: top }";

Page lay_out(const std::string& html) {
    static CairoPainter painter(Medium::paper);
    return Page("<body>" + html + "</body>", css, {width}, painter);
}

std::string words(int count) {
    std::string text;
    for (int index = 0; index < count; ++index) {
        text += (index ? " woord" : "woord") + std::to_string(index);
    }
    return text;
}

/// Checks that the slices follow each other from top to bottom, and that none is higher than the sheet.
void check_sound(const std::vector<PageSlice>& slices, int height) {
    REQUIRE_FALSE(slices.empty());
    CHECK(slices.front().top == 0);
    CHECK(slices.back().bottom == height);
    for (std::size_t index = 0; index < slices.size(); ++index) {
        CHECK(slices[index].bottom > slices[index].top);
        CHECK(slices[index].height() <= sheet);
        if (index > 0) {
            CHECK(slices[index].top == slices[index - 1].bottom);
        }
    }
}

bool cuts(const std::vector<PageSlice>& slices, int top, int bottom) {
    return std::any_of(slices.begin(), slices.end(),
                       [=](const PageSlice& slice) { return slice.bottom > top && slice.bottom < bottom; });
}

/// The number of lines of a paragraph (y in [top, bottom)) before each break in it.
std::vector<int> lines_around_break(const Page& page, const std::vector<PageSlice>& slices, int top, int bottom) {
    std::vector<int> counts;
    for (const PageSlice& slice : slices) {
        std::vector<int> tops;
        for (const TextRun& run : page.text().runs) {
            if (run.box.y >= std::max(top, slice.top) && run.box.bottom() <= std::min(bottom, slice.bottom)) {
                tops.push_back(run.box.y);
            }
        }
        std::sort(tops.begin(), tops.end());
        const auto count = static_cast<int>(std::unique(tops.begin(), tops.end()) - tops.begin());
        if (count > 0) {
            counts.push_back(count);
        }
    }
    return counts;
}

int middle(const Rect& box) {
    return box.y + box.height / 2;
}

/// A document of short sections: headings of all levels, paragraphs, lists, quotes and code.
std::string write_sections(std::mt19937& random, int blocks) {
    const auto choose = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    const auto in = [](const std::string& tag, const std::string& text) {
        return '<' + tag + '>' + text + "</" + tag + '>';
    };
    std::string html;
    bool after_heading = true;
    for (int block = 0; block < blocks; ++block) {
        const int kind = choose(after_heading ? 8 : 12);
        const std::string text = words(1 + choose(choose(4) == 0 ? 60 : 14));
        if (kind < 4) {
            html += in("p", text);
        } else if (kind == 4) {
            html += in("ul", in("li", text) + in("li", in("p", words(3)) + in("p", text)));
        } else if (kind == 5) {
            html += in("blockquote", in("p", text));
        } else if (kind == 6) {
            html += in("pre", in("code", "een\ntwee\n" + text));
        } else if (kind == 7) {
            html += in("p", "een<br>twee<br>" + text);
        } else {
            html += in("h" + std::to_string(1 + choose(6)), words(1 + choose(6)));
            html += choose(4) == 0 ? in("h3", words(2)) : "";
        }
        after_heading = kind >= 8;
    }
    return html;
}

/// Checks that no slice but the last ends in a heading, unless the heading and the line after it take more than a
/// sheet.
void check_headings(const PageText& text, const std::vector<PageSlice>& slices, int height) {
    for (std::size_t index = 0; index + 1 < slices.size(); ++index) {
        const TextRun* last = nullptr;
        const TextRun* next = nullptr;
        for (const TextRun& run : text.runs) {
            const bool before = middle(run.box) < slices[index].bottom;
            if (before && (!last || middle(run.box) >= middle(last->box))) {
                last = &run;
            } else if (!before && (!next || middle(run.box) < middle(next->box))) {
                next = &run;
            }
        }
        for (const PageHeading& heading : text.headings) {
            if (last && next && last->range.begin >= heading.range.begin && last->range.end <= heading.range.end) {
                CAPTURE(index);
                CAPTURE(text.text.substr(heading.range.begin, heading.range.end - heading.range.begin));
                CHECK(next->box.bottom() - heading.y > height);
            }
        }
    }
}

} // namespace

TEST_CASE("what fits on one sheet is one slice, and nothing is none") {
    const Page page = lay_out("<p>kort</p>");
    CHECK(paginate(page.text(), page.height(), sheet).size() == 1);
    CHECK(paginate(PageText{}, 0, sheet).empty());
}

TEST_CASE("no line is cut, wherever the break falls") {
    const Page page = lay_out("<p>" + words(600) + "</p><p>" + words(300) + "</p>");
    for (int height = 41; height < sheet; height += 7) {
        const auto slices = paginate(page.text(), page.height(), height);
        for (const TextRun& run : page.text().runs) {
            CHECK_FALSE(cuts(slices, run.box.y, run.box.bottom()));
        }
    }
}

TEST_CASE("a heading goes with the text that follows, also when two headings follow each other") {
    for (int before = 60; before < 130; before += 3) {
        const Page page = lay_out("<p>" + words(before) + "</p><h2>Kop</h2><h2>Nog een</h2><p>" + words(100) + "</p>");
        const auto slices = paginate(page.text(), page.height(), sheet);
        check_sound(slices, page.height());
        for (const PageHeading& heading : page.text().headings) {
            for (const PageSlice& slice : slices) {
                if (heading.y >= slice.top && heading.y < slice.bottom) {
                    CHECK(slice.bottom - heading.y > 60); // the heading itself and two lines
                }
            }
        }
    }
}

TEST_CASE("no paragraph leaves one line alone on a sheet") {
    for (int before = 40; before < 110; before += 3) {
        const Page page = lay_out("<p>" + words(before) + "</p><p>" + words(60) + "</p>");
        const auto slices = paginate(page.text(), page.height(), sheet);
        const std::size_t second = page.text().text.find('\n') + 1;
        const int top = page.text().runs[static_cast<std::size_t>(page.text().run_at(second))].box.y;
        for (const int count : lines_around_break(page, slices, top, page.height())) {
            CHECK(count >= 2);
        }
    }
}

TEST_CASE("what is marked to stay together does, as long as a sheet can hold it") {
    const Page page =
        lay_out("<p>" + words(90) + "</p><div class=\"keep\"><p>" + words(40) + "</p><p>" + words(30) + "</p></div>");
    const auto slices = paginate(page.text(), page.height(), sheet);
    check_sound(slices, page.height());
    const auto keep = std::find_if(page.text().zones.begin(), page.text().zones.end(),
                                   [](const UnbrokenZone& zone) { return zone.kind == UnbrokenZone::Kind::keep; });
    REQUIRE(keep != page.text().zones.end());
    CHECK_FALSE(cuts(slices, keep->top, keep->bottom));
}

TEST_CASE("a step of 3,000 words is cut between its lines and ends") {
    const Page page = lay_out("<table><tr><td>1</td><td>" + words(3'000) + "</td></tr></table>");
    const auto slices = paginate(page.text(), page.height(), sheet);
    check_sound(slices, page.height());
    for (const TextRun& run : page.text().runs) {
        CHECK_FALSE(cuts(slices, run.box.y, run.box.bottom()));
    }
}

TEST_CASE("a table that is cut repeats its head, and its head never stands alone") {
    std::string rows;
    for (int row = 0; row < 40; ++row) {
        rows += "<tr><td>" + std::to_string(row) + "</td><td>" + words(12) + "</td></tr>";
    }
    const Page page = lay_out("<p>" + words(70) + "</p><table><tr class=\"table-head\"><td>nr</td><td>tekst</td></tr>" +
                              rows + "</table><p>na</p>");
    REQUIRE(page.text().tables.size() == 1);
    const TableZone table = page.text().tables.front();
    const auto slices = paginate(page.text(), page.height(), sheet);
    check_sound(slices, page.height());
    CHECK(slices.front().head_height() == 0);
    for (std::size_t index = 1; index < slices.size(); ++index) {
        const bool inside = slices[index].top >= table.head_bottom && slices[index].top < table.bottom;
        CHECK((slices[index].head_height() > 0) == inside);
        CHECK_FALSE(slices[index].top == table.head_bottom);
    }
    CHECK(std::any_of(slices.begin(), slices.end(), [](const PageSlice& slice) { return slice.head_height() > 0; }));
}

TEST_CASE("a word longer than a line stays within it") {
    const Page page = lay_out("<p>" + std::string(400, 'w') + "</p>");
    for (const TextRun& run : page.text().runs) {
        CHECK(run.box.right() <= width);
    }
}

TEST_CASE("a first slice with too little room is left empty for the next one") {
    const Page page = lay_out("<h2>Kop</h2><p>" + words(40) + "</p>");
    const auto slices = paginate(page.text(), page.height(), [](std::size_t slice) { return slice == 0 ? 25 : sheet; });
    REQUIRE(slices.size() == 2);
    CHECK(slices[0].bottom <= page.text().runs.front().box.y);
    CHECK(slices[1].bottom == page.height());
}

TEST_CASE("a sheet lower than one line still ends") {
    const Page page = lay_out("<p>" + words(50) + "</p>");
    CHECK(paginate(page.text(), page.height(), 5).size() >= static_cast<std::size_t>(page.height() / 5));
}

TEST_CASE("no sheet of a generated document ends in a heading, and none is left half empty") {
    CairoPainter painter(Medium::paper);
    const unsigned seed = wijzer::tests::random_seed();
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int document = 0; document < wijzer::tests::rounds(40); ++document) {
        CAPTURE(document);
        const std::string html = write_sections(random, 60);
        // A line is lower than its face in some of these, as on a sheet that must fit on one leaf.
        for (const char* line_height : {"17px", "20px", "26px"}) {
            CAPTURE(line_height);
            std::string style = css;
            style.append(" body, h1, h2, h3, h4, h5, h6 { line-height: ").append(line_height).append(" }");
            const Page page("<body>" + html + "</body>", style, {width}, painter);
            for (const int height : {sheet, 2 * sheet + 7}) {
                const auto slices = paginate(page.text(), page.height(), height);
                check_headings(page.text(), slices, height);
                for (std::size_t index = 0; index + 1 < slices.size(); ++index) {
                    CHECK(slices[index].height() > height / 3);
                    CHECK(slices[index].height() <= height);
                }
                for (const TextRun& run : page.text().runs) {
                    CHECK_FALSE(cuts(slices, run.box.y + run.box.height / 4, run.box.bottom() - run.box.height / 4));
                }
            }
        }
    }
}

TEST_CASE("a paragraph whose lines are lower than their face is still cut between two lines") {
    static CairoPainter painter(Medium::paper);
    std::string style = css;
    style += " body { line-height: 18px }";
    const Page page("<body><p>" + words(200) + "</p></body>", style, {width}, painter);
    REQUIRE(page.text().runs.front().box.height > 18);
    const auto slices = paginate(page.text(), page.height(), sheet);
    CHECK(slices.front().height() > sheet - 2 * 18);
}

TEST_CASE("a chapter of headings alone is cut between two of them") {
    std::string html;
    for (int heading = 0; heading < 40; ++heading) {
        html += "<h2>" + words(2) + "</h2>";
    }
    const Page page = lay_out(html + "<p>eind</p>");
    const auto slices = paginate(page.text(), page.height(), sheet);
    check_sound(slices, page.height());
    for (const TextRun& run : page.text().runs) {
        CHECK_FALSE(cuts(slices, run.box.y, run.box.bottom()));
    }
}

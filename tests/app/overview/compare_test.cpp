// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare.h"
#include "app/print/overview_printer.h"
#include "app/print/page_printer.h"
#include "tests/support/sample_guide.h"

#include <doctest/doctest.h>

using namespace wijzer;

namespace {

std::string comparison(const std::vector<std::string>& ids) {
    const content::Guide& guide = *tests::shipped_guide().guide;
    std::vector<const content::Document*> documents;
    for (const std::string& id : ids) {
        documents.push_back(guide.find(content::DocumentId{id}));
        REQUIRE(documents.back());
    }
    return app::pages::make_comparison(guide, documents);
}

std::size_t count(const std::string& text, const std::string& what) {
    std::size_t found = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
        ++found;
    }
    return found;
}

} // namespace

TEST_CASE("rows in which interventions differ are marked, others are not") {
    const std::string same = comparison({"wereldcafe", "wereldcafe"});
    CHECK(count(same, "≠") == 0);
    CHECK(count(same, "class=\"differs\"") == 0);
    const std::string different = comparison({"wereldcafe", "vijftien-procent"});
    CHECK(different.find("≠ Tijd") != std::string::npos);
    CHECK(count(different, "class=\"differs\"") > 0);
}

TEST_CASE("every column has its title, steps with minutes, pitfalls and stories, in the order asked for") {
    const std::string html = comparison({"open-ruimte", "wereldcafe", "forumtheater", "transitiearena"});
    CHECK(count(html, "<ol>") == 4);
    CHECK(count(html, "class=\"title\"") == 4);
    CHECK(count(html, "class=\"total\"") == 4);
    CHECK(html.find("Open ruimte houden") < html.find("Wereldcafé"));
    CHECK(count(html, "class=\"story\"") >= 4);
}

TEST_CASE("a comparison and the kaart come out as PDF, the same bytes each time") {
    const auto themes = themes::ThemeSet::load(std::filesystem::path(WIJZER_SOURCE_FOLDER) / "themes");
    const themes::Theme& theme = themes.find("licht");
    const auto page = [&] {
        return app::print::make_page_pdf(comparison({"open-ruimte", "wereldcafe"}), themes.stylesheet("page.css"),
                                         theme, {"Vergelijk", {}, {}, {}, {}});
    };
    CHECK(page().starts_with("%PDF"));
    const content::Guide& guide = *tests::shipped_guide().guide;
    const std::string one = app::print::make_overview_pdf(guide, theme, "a3");
    CHECK(one == app::print::make_overview_pdf(guide, theme, "a3"));
    CHECK(one != app::print::make_overview_pdf(guide, theme, "a4"));
    CHECK(one.find("/Image") == std::string::npos); // vectors only
    CHECK_FALSE(app::print::is_overview_paper("a5"));
}

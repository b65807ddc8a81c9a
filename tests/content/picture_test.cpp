// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/picture.h"

#include "content/loader.h"
#include "tests/support/sample_pictures.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace wijzer;
using namespace wijzer::content;
namespace fs = std::filesystem;

namespace {

PictureCheck look_at(const tests::TemporaryFolder& guide, const std::string& bytes, const std::string& name = "a.png") {
    guide.write(name, bytes);
    return find_picture(guide.path(), guide.path(), name);
}

} // namespace

TEST_CASE("PNG, JPEG and SVG are pictures, whatever they are called") {
    const tests::TemporaryFolder guide;
    CHECK(look_at(guide, tests::png(3, 2)).problem.empty());
    CHECK(look_at(guide, tests::jpeg_head(3, 2)).problem.empty());
    CHECK(look_at(guide, "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'/>").problem.empty());
    CHECK(look_at(guide, "<?xml version='1.0'?><svg viewBox='0 0 1 1'/>").file.filename() == "a.png");
}

TEST_CASE("what is damaged or no picture is refused") {
    const tests::TemporaryFolder guide;
    const std::string whole = tests::png(3, 2);
    for (const std::string& bytes : {std::string(), std::string("GIF89a..."), std::string("<html/>"),
                                     std::string("<svg"), std::string("\xFF\xD8\xFF"), std::string(4000, '\xFF'),
                                     whole.substr(0, whole.size() - 1), whole.substr(0, 8), whole.substr(0, 20)}) {
        const PictureCheck check = look_at(guide, bytes);
        CHECK(check.file.empty());
        CHECK(check.problem == "picture 'a.png' is damaged, or no PNG, JPEG or SVG");
    }
}

TEST_CASE("what is too large is refused before anybody decodes it") {
    const tests::TemporaryFolder guide;
    CHECK(look_at(guide, tests::png(8001, 1)).problem.find("8000 pixels") != std::string::npos);
    CHECK(look_at(guide, tests::jpeg_head(1, 60000)).problem.find("8000 pixels") != std::string::npos);
    CHECK(look_at(guide, "<svg width='1e300' height='1'/>").problem.find("8000 pixels") != std::string::npos);
    CHECK(look_at(guide, std::string(maximum_picture_file + 1, 'x')).problem.find("8 MB") != std::string::npos);
}

TEST_CASE("no picture comes from outside the guide's folder") {
    const tests::TemporaryFolder outer;
    const fs::path guide = outer.path() / "gids";
    fs::create_directories(guide / "verhalen");
    outer.write("geheim.png", tests::png(3, 2));
    outer.write("gids-2/a.png", tests::png(3, 2));
    outer.write("gids/met spatie.png", tests::png(3, 2));
    fs::create_symlink(outer.path() / "geheim.png", guide / "link.png");
    const auto find = [&](const std::string& target) { return find_picture(guide, guide / "verhalen", target); };
    for (const std::string& target :
         {std::string("../../geheim.png"), std::string("../link.png"), (guide / "met spatie.png").string(),
          std::string("https://example.org/a.png"), std::string("file:///etc/passwd"), std::string("data:image/png,x"),
          std::string("..%2F..%2Fgeheim.png"), std::string("../../gids-2/a.png"), std::string("..\\..\\geheim.png"),
          std::string("\\geheim.png"), std::string("C:/a.png"), std::string(), std::string("../"), std::string(".")}) {
        CAPTURE(target);
        CHECK(find(target).file.empty());
        CHECK_FALSE(find(target).problem.empty());
    }
    CHECK(find("../met%20spatie.png").problem.empty());
    CHECK(find("../verhalen/../met spatie.png").problem.empty());
}

TEST_CASE("a document shows its pictures with their captions, and the loader says what is wrong with the others") {
    const tests::TemporaryFolder guide;
    guide.write("beeld/goed & wel.png", tests::png(3, 2));
    guide.write("over.md", "## Over\n\n![Een *goede* kaart](<beeld/goed & wel.png>)\n\n"
                           "![Weg](weg.png)\n\nTekst met ![binnenin](<beeld/goed & wel.png>) erbij.\n");
    const LoadResult result = load_guide(guide.path());
    const Document* document = result.guide->find("over");
    REQUIRE(document);
    REQUIRE(document->sections.size() == 1);
    const std::string& html = document->sections[0].html;
    CHECK(html.find("goed &amp; wel.png\" alt=\"\" />") != std::string::npos);
    CHECK(html.find("<p>Een <em>goede</em> kaart</p>") != std::string::npos);
    CHECK(html.find("<p><em>Weg</em></p>") != std::string::npos);
    CHECK(html.find("Tekst met <em>binnenin</em> erbij.") != std::string::npos);
    CHECK(document->sections[0].text == "Een goede kaart\nWeg\nTekst met binnenin erbij.");
    const auto reported = [&](int line, const std::string& text) {
        return std::any_of(result.problems.begin(), result.problems.end(), [&](const Problem& problem) {
            return problem.file.filename() == "over.md" && problem.line == line &&
                   problem.text.find(text) != std::string::npos;
        });
    };
    CHECK(reported(5, "picture 'weg.png' does not exist"));
    CHECK(reported(7, "paragraph of its own"));
}

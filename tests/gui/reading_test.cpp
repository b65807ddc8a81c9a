// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/window_fixture.h"

#include "app/reader/page/document_tabs.h"
#include "app/reader/page/document_view.h"
#include "app/reader/search/hit_list.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <wx/clipbrd.h>

using namespace wijzer;
using tests::WindowFixture;

TEST_CASE("from question to story and back, by keyboard alone") {
    WindowFixture window;
    window.type_question("mentale modellen");
    CHECK(window.search().list().document_at(0).name == "wereldbeelden-ontrafelen");

    window.press(WXK_DOWN);
    window.wait_until("the list has the keyboard", [&] { return window.search().list().HasFocus(); });
    window.press(WXK_RETURN);
    window.wait_for_document("wereldbeelden-ontrafelen");
    window.wait_until("the page has the keyboard", [&] { return window.canvas().HasFocus(); });
    CHECK(window.page_text().find("Zo doe je het") != std::string::npos);

    const auto& links = window.canvas().text().links;
    const auto story = std::find_if(links.begin(), links.end(),
                                    [](const auto& link) { return link.address == "wijzer:elke-regio-telt"; });
    REQUIRE(story != links.end());
    for (auto step = links.begin(); step <= story; ++step) {
        window.press(WXK_TAB);
    }
    window.press(WXK_RETURN);
    window.wait_for_document("elke-regio-telt");
    CHECK(window.page_text().find("golfslagbad") != std::string::npos);

    window.press(WXK_LEFT, wxMOD_ALT);
    window.wait_for_document("wereldbeelden-ontrafelen");
    window.press(WXK_RIGHT, wxMOD_ALT);
    window.wait_for_document("elke-regio-telt");
}

TEST_CASE("a link is followed by mouse") {
    WindowFixture window("elke-regio-telt");
    window.wait_for_document("elke-regio-telt");
    window.click_link("wijzer:metaforen-verkennen");
    window.wait_for_document("metaforen-verkennen");
}

TEST_CASE("going back finds the page where it was left") {
    WindowFixture window("wereldbeelden-ontrafelen");
    window.wait_for_document("wereldbeelden-ontrafelen");
    window.canvas().SetFocus();
    window.wait_until("the page has the keyboard", [&] { return window.canvas().HasFocus(); });
    window.press(WXK_PAGEDOWN);
    window.wait_until("the page moves", [&] { return window.canvas().scroll() > 100; });
    const int place = window.canvas().scroll();
    window.frame().open("I-2");
    CHECK(window.canvas().scroll() == 0);
    window.press(WXK_LEFT, wxMOD_ALT);
    window.wait_for_document("wereldbeelden-ontrafelen");
    CHECK(window.canvas().scroll() == place);
}

TEST_CASE("a code typed and Enter opens the document") {
    WindowFixture window;
    window.type_question("I-17");
    window.press(WXK_RETURN);
    window.wait_for_document("toekomstscenarios");
}

namespace {

/// The contents of the clipboard in one format; empty when it has none in that format.
template<class DataObject, class Take> std::string on_clipboard(Take take) {
    DataObject copied;
    REQUIRE(wxTheClipboard->Open());
    const bool is_there = wxTheClipboard->IsSupported(copied.GetPreferredFormat()) && wxTheClipboard->GetData(copied);
    wxTheClipboard->Close();
    return is_there ? std::string(take(copied).utf8_str()) : std::string{};
}

std::string copied_text() {
    return on_clipboard<wxTextDataObject>([](const wxTextDataObject& copied) { return copied.GetText(); });
}

std::string copied_html() {
    return on_clipboard<wxHTMLDataObject>([](const wxHTMLDataObject& copied) { return copied.GetHTML(); });
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

void select_all_by_key(WindowFixture& window) {
    window.canvas().SetFocus();
    window.wait_until("the page has the keyboard", [&] { return window.canvas().HasFocus(); });
    window.press('A', wxMOD_CONTROL);
    window.wait_until("all is selected", [&] { return window.canvas().selected_text().size() > 1000; });
}

} // namespace

TEST_CASE("text is selected and copied, with its formatting and as plain text") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    select_all_by_key(window);
    window.press('C', wxMOD_CONTROL);
    CHECK(has(copied_text(), "Wereldbeelden ontrafelen\n"));
    CHECK_FALSE(has(copied_text(), "\u00AD"));
    CHECK_FALSE(has(copied_text(), "<h1>"));
    CHECK(has(copied_html(), "<h1>Wereldbeelden ontrafelen</h1>"));
    CHECK(has(copied_html(), "<li>"));
    CHECK(has(copied_html(), "<b>"));
    CHECK(copied_html().ends_with("</html>"));
}

TEST_CASE("with Shift, text is copied without its formatting") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    select_all_by_key(window);
    window.press('C', wxMOD_CONTROL);
    REQUIRE(has(copied_html(), "<h1>"));
    window.press('C', wxMOD_CONTROL | wxMOD_SHIFT);
    window.wait_until("plain text alone is copied", [] { return copied_html().empty(); });
    CHECK(has(copied_text(), "Wereldbeelden ontrafelen\n"));
}

TEST_CASE("what is selected beside the document is copied from there") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    window.frame().SetSize(wxSize(1500, 900));
    app::reader::DocumentCanvas& side = window.frame().tabs().current().side();
    window.wait_until("there is room beside the document", [&] { return side.IsShown() && !side.text().text.empty(); });
    side.SetFocus();
    window.wait_until("what is beside has the keyboard", [&] { return side.HasFocus(); });
    window.press('A', wxMOD_CONTROL);
    window.wait_until("it is selected", [&] { return !side.selected_text().empty(); });
    window.press('C', wxMOD_CONTROL);
    CHECK(copied_text() == side.selected_text());
    CHECK(window.canvas().selected_text().empty());
}

TEST_CASE("text grows and shrinks by key") {
    WindowFixture window("I-1");
    window.wait_for_document("wereldbeelden-ontrafelen");
    const int before = window.canvas().text().headings.front().y;
    const int height = window.canvas().text().runs.front().box.height;
    window.press('+', wxMOD_CONTROL | wxMOD_SHIFT);
    window.press('+', wxMOD_CONTROL | wxMOD_SHIFT);
    window.press('+', wxMOD_CONTROL | wxMOD_SHIFT);
    window.wait_until("the text is larger", [&] { return window.canvas().text().runs.front().box.height > height; });
    window.press('0', wxMOD_CONTROL);
    window.wait_until("the text is as it was", [&] { return window.canvas().text().headings.front().y == before; });
}

TEST_CASE("words that answered the question are marked in the document") {
    WindowFixture window;
    window.type_question("golfslagbad");
    window.press(WXK_RETURN);
    window.wait_for_document("elke-regio-telt");
    CHECK(window.canvas().marks() >= 2);
}

TEST_CASE("a guide full of mistakes still opens and shows what can be read") {
    const tests::TemporaryFolder folder;
    folder.write("gids.xml", "<gids versie=\"1\"><kapot");
    folder.write("interventies/goed.md", "---\ntitel: \"Goed\"\nnummer: 1\n---\n## Waarvoor\n\nDit blijft leesbaar.\n");
    folder.write("interventies/slecht.md", std::string(100'000, 'a') + "\xFF\n" + std::string(10'000, '>') + " diep\n");
    WindowFixture window("I-1", folder.path());
    window.wait_for_document("goed");
    CHECK(window.page_text().find("Dit blijft leesbaar.") != std::string::npos);
    window.frame().open("slecht");
    CHECK(window.page_text().find("diep") != std::string::npos);
    window.frame().open("bestaat-niet");
    CHECK(window.page_text().find("bestaat-niet") != std::string::npos);
}

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that tests mirror the sources: index/text/words.cpp must have tests/index/text/words_test.cpp. The table below
// lists the units that another test covers, one that fails when the unit is wrong.

#include "tests/project/source_tree.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <map>
#include <string>

namespace fs = std::filesystem;
using wijzer::tests::source_tree;
using wijzer::tests::unit_of;

namespace {

/// For each such unit the path of its test, below tests/. Windows are tested in tests/gui.
const std::map<std::string, std::string>& tested_through() {
    static const std::map<std::string, std::string> all{
        {"app/commands/guide_access", "app/commands/commands_test.cpp"},
        {"app/commands/options", "app/commands/commands_test.cpp"},
        {"app/commands/print_command", "app/print/print_command_test.cpp"},
        {"app/commands/report", "app/commands/commands_test.cpp"},
        {"app/commands/start", "app/commands/commands_test.cpp"},
        {"app/layout/cairo_painter", "app/layout/page_test.cpp"},
        {"app/layout/container", "app/layout/page_test.cpp"},
        {"app/layout/fonts", "app/layout/page_test.cpp"},
        {"app/layout/glyphs", "app/print/sheet_printer_test.cpp"},
        {"app/layout/icon_element", "app/layout/icon_test.cpp"},
        {"app/layout/litehtml_values", "app/layout/page_test.cpp"},
        {"app/layout/page_text", "app/layout/page_html_test.cpp"},
        {"app/layout/text_collector", "app/layout/page_html_test.cpp"},
        {"app/library/markdown_import", "app/library/markdown_export_test.cpp"},
        {"app/library/record_attributes", "app/library/library_format_test.cpp"},
        {"app/library/time_text", "app/library/library_format_test.cpp"},
        {"app/overview/card", "app/overview/window_test.cpp"},
        {"app/overview/curve_layout", "app/overview/layout_test.cpp"},
        {"app/overview/overview_layout", "app/overview/layout_test.cpp"},
        {"app/overview/scene_painter", "app/overview/compare_test.cpp"},
        {"app/overview/typography", "app/overview/label_placer_test.cpp"},
        {"app/pages/plain_text", "app/pages/words_arrive_test.cpp"},
        {"app/pages/sheet_blocks", "app/pages/sheet_test.cpp"},
        {"app/print/book_composer", "app/print/sheet_printer_test.cpp"},
        {"app/print/card_composer", "app/print/sheet_printer_test.cpp"},
        {"app/print/job", "app/print/print_command_test.cpp"},
        {"app/print/overview_printer", "app/overview/compare_test.cpp"},
        {"app/print/page_printer", "app/overview/compare_test.cpp"},
        {"app/print/paper_painter", "app/print/sheet_printer_test.cpp"},
        {"app/print/pdf", "app/print/composition_test.cpp"},
        {"app/print/sheet_composer", "app/print/sheet_printer_test.cpp"},
        {"app/service/file_saver", "gui/file_saver_test.cpp"},
        {"app/service/guide_service", "gui/refresh_test.cpp"},
        {"app/system/companion", "app/commands/commands_test.cpp"},
        {"app/system/write_stream", "app/system/write_file_test.cpp"},
        {"content/front_matter", "content/loader_test.cpp"},
        {"content/guide_file", "content/picture_test.cpp"},
        {"content/unsupported", "app/pages/words_arrive_test.cpp"},
        {"content/rules/name_words", "content/rules/names_test.cpp"},
        {"content/rules/word_list", "content/rules/names_test.cpp"},
        {"index/build/builder", "index/store/update_test.cpp"},
        {"index/build/index_writer", "index/store/update_test.cpp"},
        {"index/build/read_files", "index/store/store_test.cpp"},
        {"index/query/search_query", "index/search/searcher_test.cpp"},
        {"index/query/word_queries", "index/search/searcher_test.cpp"},
        {"index/schema/open_index", "index/search/joined_index_test.cpp"},
        {"index/search/proximity", "index/search/searcher_test.cpp"},
        {"index/store/folder_lock", "index/store/store_kill_test.cpp"},
        {"index/store/generations", "index/store/store_test.cpp"},
        {"index/store/guide_opener", "index/store/update_test.cpp"},
        {"index/store/seal", "index/store/store_test.cpp"},
    };
    return all;
}

fs::path test_of(const std::string& unit) {
    return "tests/" + unit + "_test.cpp";
}

bool is_window(const std::string& path) {
    return path.starts_with("app/reader/") || (path.starts_with("app/") && path.ends_with("main.cpp"));
}

} // namespace

TEST_CASE("every source without a window has a test of its own name, or stands in the table") {
    const fs::path root = WIJZER_SOURCE_FOLDER;
    int sources = 0;
    for (const auto& [path, source] : source_tree()) {
        if (!path.ends_with(".cpp") || is_window(path)) {
            continue;
        }
        ++sources;
        const std::string unit = unit_of(path);
        CHECK_MESSAGE((fs::exists(root / test_of(unit)) || tested_through().contains(unit)), path, " has no ",
                      test_of(unit).string());
    }
    CHECK(sources > 100);
}

TEST_CASE("the table names sources that are there, have no test of their own name, and tests that are there") {
    const fs::path root = WIJZER_SOURCE_FOLDER;
    for (const auto& [unit, test] : tested_through()) {
        CAPTURE(unit);
        CHECK((source_tree().contains(unit + ".h") || source_tree().contains(unit + ".cpp")));
        CHECK_FALSE(fs::exists(root / test_of(unit)));
        CHECK_MESSAGE(fs::is_regular_file(root / "tests" / test), test);
    }
}

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// print_speed FOLDER: measures composing and drawing all sheets, and writes the same HTML and CSS in FOLDER for the
// other programs.
#include "app/pages/sheet.h"
#include "app/print/composition.h"
#include "app/print/sheet_printer.h"
#include "content/loader.h"

#include <chrono>
#include <fstream>
#include <iostream>

int main(int argc, char** argv) {
    using namespace wijzer;
    const std::filesystem::path source = WIJZER_SOURCE_FOLDER;
    const content::LoadResult loaded = content::load_guide(source / "content" / "nl");
    const themes::ThemeSet theme_set = themes::ThemeSet::load(source / "themes");
    app::print::PrintJob job;
    std::string html;
    for (const content::Document& document : loaded.guide->documents()) {
        if (document.kind == content::Kind::intervention) {
            job.documents.push_back(document.id);
            for (const auto& part : app::pages::make_sheet(*loaded.guide, document, {}).parts) {
                html += part.html;
            }
        }
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto whole = app::print::compose(*loaded.guide, theme_set, job);
    const auto composed = std::chrono::steady_clock::now();
    const std::string pdf = app::print::to_pdf(*whole);
    const auto end = std::chrono::steady_clock::now();
    const auto milliseconds = [](auto time) { return std::chrono::duration<double, std::milli>(time).count(); };
    std::cout << "compose " << milliseconds(composed - begin) << " ms, pdf " << milliseconds(end - composed)
              << " ms, pages " << whole->pages.size() << '\n';
    if (argc > 1) {
        for (std::string_view tag : {"<body>", "</body>"}) {
            for (auto at = html.find(tag); at != std::string::npos; at = html.find(tag)) {
                html.erase(at, tag.size());
            }
        }
        constexpr double pixels = 11 * 96 / 72.0;
        std::string css = theme_set.themes().front().resolve(theme_set.stylesheet("sheet.css"), pixels);
        std::ofstream(std::filesystem::path(argv[1]) / "sheets.html")
            << "<!doctype html><html><head><meta charset=\"utf-8\"><style>" << css << "</style></head><body>" << html
            << "</body></html>";
    }
}

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the overview and the transition curve of the shipped guide to PNG files, for people to look at:
//   draw_scene FOLDER    every theme, 100 % and 200 %, a small and a large window; at rest, pointed at, and as a search
//                        result
//   draw_scene --time    prints how many milliseconds a window needs while the reader points, at 2560 x 1440
#include "app/layout/cairo_painter.h"
#include "app/overview/curve_layout.h"
#include "app/overview/overview_layout.h"
#include "app/overview/scene_painter.h"
#include "app/pages/compare.h"
#include "app/print/page_printer.h"
#include "app/system/write_file.h"
#include "content/loader.h"

#include <algorithm>
#include <cairo.h>
#include <chrono>
#include <iostream>

namespace overview = wijzer::app::overview;

namespace {

struct Look {
    const wijzer::themes::Theme* theme;
    bool curve;
    int em;
    overview::Size window;
    const char* pointed; ///< an id, or null
    bool asked;          ///< whether two thirds of the documents are dimmed, as by a search
};

void draw(const wijzer::content::Guide& guide, const Look& look, const std::string& file) {
    wijzer::app::layout::CairoPainter painter(wijzer::app::layout::Medium::screen);
    const overview::Typography type(painter, look.theme->font_stack("finding"), look.em);
    const int band = overview::ScenePainter::card_height(type);
    const overview::Size least =
        look.curve ? overview::smallest_curve(guide, type) : overview::smallest_overview(guide, type);
    const overview::Size size{std::max(look.window.width, least.width),
                              std::max(look.window.height - band, least.height)};
    const overview::Scene scene =
        look.curve ? overview::place_curve(guide, size, type) : overview::place_overview(guide, size, type);
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height + band);
    cairo_t* cairo = cairo_create(surface);
    painter.set_target(cairo);
    overview::ScenePainter drawing(painter, *look.theme, type);
    const overview::Matches matches =
        look.asked
            ? overview::Matches([](const wijzer::content::Document& document) { return document.number % 3 == 0; })
            : overview::Matches();
    overview::Card card = look.curve
                              ? overview::make_curve_legend(guide, "Transitiecurve")
                              : overview::make_overview_legend(guide, "De hele gids in één beeld", "Wijs iets aan.");
    if (look.pointed) {
        const auto mark = scene.mark_of({look.pointed});
        drawing.draw_stepped_back(scene, matches);
        drawing.draw_pointed(scene, *mark);
        card = overview::make_card(guide, *scene.marks[*mark].document);
    } else {
        drawing.draw(scene, matches);
    }
    drawing.draw_card({0, size.height, size.width, band}, card);
    cairo_surface_write_to_png(surface, file.c_str());
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    std::cout << file << ' ' << size.width << 'x' << size.height + band << ", " << scene.labels.size() << " labels for "
              << scene.marks.size() << " marks\n";
}

/// Prints the longest time that one thing takes in many runs.
template<typename Work> void time(const char* what, int rounds, Work work) {
    double worst = 0;
    double sum = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work(round);
        const double took = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
        worst = std::max(worst, took);
        sum += took;
    }
    std::cout << what << ": " << sum / rounds << " ms, at worst " << worst << '\n';
}

/// A frame is what OverviewCanvas paints: a copy of the picture that is stepped back, the mark that is pointed at, and
/// the card.
void time_frames(const wijzer::content::Guide& guide, const wijzer::themes::Theme& theme) {
    wijzer::app::layout::CairoPainter painter(wijzer::app::layout::Medium::screen);
    const overview::Typography type(painter, theme.font_stack("finding"), 13);
    const overview::Size size{2560, 1440};
    overview::Scene scene;
    time("place", 20, [&](int) { scene = overview::place_overview(guide, size, type); });
    const auto make = [&] { return cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height); };
    cairo_surface_t* picture = make();
    cairo_surface_t* window = make();
    cairo_t* on_picture = cairo_create(picture);
    cairo_t* on_window = cairo_create(window);
    overview::ScenePainter drawing(painter, theme, type);
    painter.set_target(on_picture);
    time("draw all", 20, [&](int) { drawing.draw_stepped_back(scene, {}); });
    painter.set_target(on_window);
    time("frame", 500, [&](int round) {
        const std::size_t mark = static_cast<std::size_t>(round) % scene.marks.size();
        cairo_set_source_surface(on_window, picture, 0, 0);
        cairo_paint(on_window);
        drawing.draw_pointed(scene, mark);
        drawing.draw_card({0, 1360, 2560, 80}, overview::make_card(guide, *scene.marks[mark].document));
    });
    painter.set_target(nullptr);
    cairo_destroy(on_picture);
    cairo_destroy(on_window);
    cairo_surface_destroy(picture);
    cairo_surface_destroy(window);
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "draw_scene FOLDER\n";
        return 2;
    }
    const std::filesystem::path source(WIJZER_SOURCE_FOLDER);
    const auto guide = wijzer::content::load_guide(source / "content" / "nl").guide;
    const auto themes = wijzer::themes::ThemeSet::load(source / "themes");
    if (argv[1] == std::string_view("--time")) {
        time_frames(*guide, themes.themes().front());
        return 0;
    }
    for (const wijzer::themes::Theme& theme : themes.themes()) {
        for (const int em : {13, 26}) {
            for (const overview::Size window : {overview::Size{800, 600}, overview::Size{1600, 1000}}) {
                const std::string name = std::string(argv[1]) + '/' + theme.id() + '-' +
                                         std::to_string(em == 13 ? 100 : 200) + '-' + std::to_string(window.width);
                draw(*guide, {&theme, false, em, window, nullptr, false}, name + "-kaart.png");
                draw(*guide, {&theme, false, em, window, "transitiearena", false}, name + "-kaart-pointed.png");
                draw(*guide, {&theme, false, em, window, nullptr, true}, name + "-kaart-asked.png");
                draw(*guide, {&theme, true, em, window, nullptr, false}, name + "-curve.png");
                draw(*guide, {&theme, true, em, window, "x-curve-invullen", false}, name + "-curve-pointed.png");
            }
        }
    }
    const auto document = [&](const char* id) { return guide->find(wijzer::content::DocumentId{id}); };
    wijzer::app::system::write_file(
        std::string(argv[1]) + "/comparison.pdf",
        wijzer::app::print::make_page_pdf(
            wijzer::app::pages::make_comparison(
                *guide, {document("wereldcafe"), document("open-ruimte"), document("dialoogwandeling")}),
            themes.stylesheet("page.css"), themes.find("licht"), {"Vergelijking", {}, {}, {}, {}}));
    return 0;
}

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the kaart and the transition curve of the shipped guide to PNG files, to look at:
//   draw_scene FOLDER    every theme, 100 % and 200 %, a small and a large window; at rest, pointed at, and as a search
//   result
#include "app/kaart/curve_layout.h"
#include "app/kaart/kaart_layout.h"
#include "app/kaart/scene_painter.h"
#include "app/layout/cairo_painter.h"
#include "content/loader.h"

#include <cairo.h>
#include <iostream>

namespace kaart = wijzer::app::kaart;

namespace {

struct Look {
    const wijzer::themes::Theme* theme;
    bool curve;
    int em;
    kaart::Size window;
    const char* pointed; ///< an id, or null
    bool asked;          ///< dim all but a third
};

void draw(const wijzer::content::Guide& guide, const Look& look, const std::string& file) {
    wijzer::app::layout::CairoPainter painter(wijzer::app::layout::Medium::screen);
    const kaart::Typography type(painter, look.theme->font_stack("finding"), look.em);
    const int band = kaart::ScenePainter::card_height(type);
    const kaart::Size least = look.curve ? kaart::smallest_curve(guide, type) : kaart::smallest_kaart(guide, type);
    const kaart::Size size{std::max(look.window.width, least.width), std::max(look.window.height - band, least.height)};
    const kaart::Scene scene =
        look.curve ? kaart::place_curve(guide, size, type) : kaart::place_kaart(guide, size, type);
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height + band);
    cairo_t* cairo = cairo_create(surface);
    painter.set_target(cairo);
    kaart::ScenePainter drawing(painter, *look.theme, type);
    const kaart::Matches matches =
        look.asked ? kaart::Matches([](const wijzer::content::Document& document) { return document.number % 3 == 0; })
                   : kaart::Matches();
    kaart::Card card = look.curve ? kaart::make_curve_legend(guide, "Transitiecurve")
                                  : kaart::make_kaart_legend(guide, "De hele gids in één beeld", "Wijs iets aan.");
    if (look.pointed) {
        const auto mark = scene.mark_of({look.pointed});
        drawing.draw_stepped_back(scene, matches);
        drawing.draw_pointed(scene, *mark);
        card = kaart::make_card(guide, *scene.marks[*mark].document);
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

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "draw_scene FOLDER\n";
        return 2;
    }
    const std::filesystem::path source(WIJZER_SOURCE_FOLDER);
    const auto guide = wijzer::content::load_guide(source / "content" / "nl").guide;
    const auto themes = wijzer::themes::ThemeSet::load(source / "themes");
    for (const wijzer::themes::Theme& theme : themes.themes()) {
        for (const int em : {13, 26}) {
            for (const kaart::Size window : {kaart::Size{800, 600}, kaart::Size{1600, 1000}}) {
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
    return 0;
}

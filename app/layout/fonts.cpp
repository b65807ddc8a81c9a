// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/fonts.h"

#include "content/base/text.h"

#include <algorithm>
#include <cmath>

namespace wijzer::app::layout {
namespace {

constexpr std::size_t most_cached_widths = 20'000; // per font; a long document has a few thousand different words
constexpr int shaped_size = 1000;                  // pixels; text for paper is shaped at this one size and then scaled

/// The families of a CSS list, without quotes.
std::vector<std::string> split_families(std::string_view list) {
    std::vector<std::string> families;
    for (const std::string_view entry : content::split(list, ',')) {
        std::string family(content::trimmed(entry));
        std::erase_if(family, [](char byte) { return byte == '"' || byte == '\''; });
        if (!family.empty()) {
            families.push_back(std::move(family));
        }
    }
    return families;
}

std::string key_of(const FontRequest& request) {
    return request.families + '|' + std::to_string(request.size) + '|' + std::to_string(request.weight) + '|' +
           (request.italic ? 'i' : '-') + (request.underlined ? 'u' : '-') + (request.struck_through ? 's' : '-');
}

std::string lower_ascii(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; });
    return text;
}

int whole_pixels(double length) {
    return PANGO_PIXELS_CEIL(pango_units_from_double(length));
}

/// The metrics at another size of a font without hinting, which scales evenly. This saves a slow search by fontconfig
/// for each size.
FontMetrics scaled_metrics(const FontMetrics& of_shaped_size, int size) {
    const auto scaled = [size](int length) { return whole_pixels(static_cast<double>(length) * size / shaped_size); };
    FontMetrics metrics;
    metrics.ascent = scaled(of_shaped_size.ascent);
    metrics.descent = scaled(of_shaped_size.descent);
    metrics.x_height = scaled(of_shaped_size.x_height);
    metrics.height = metrics.ascent + metrics.descent;
    return metrics;
}

} // namespace

Fonts::Fonts(Medium medium) : m_medium(medium) {
    cairo_font_options_t* options = cairo_font_options_create();
    const bool paper = medium == Medium::paper;
    cairo_font_options_set_hint_style(options, paper ? CAIRO_HINT_STYLE_NONE : CAIRO_HINT_STYLE_SLIGHT);
    cairo_font_options_set_hint_metrics(options, paper ? CAIRO_HINT_METRICS_OFF : CAIRO_HINT_METRICS_ON);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context.get(), !paper);
    // At 72 dots per inch a point is a pixel, as all sizes here are pixels. The resolution is set on the map and not on
    // the context, because pango measures faces in contexts of its own and searches again at another resolution.
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_font_map.get()), 72);
    pango_context_set_language(m_context.get(), pango_language_from_string("nl"));
    pango_layout_set_single_paragraph_mode(m_layout.get(), TRUE);
}

const std::set<std::string>& Fonts::installed() {
    if (m_installed.empty()) {
        PangoFontFamily** list = nullptr;
        int count = 0;
        pango_font_map_list_families(m_font_map.get(), &list, &count);
        for (int index = 0; index < count; ++index) {
            m_installed.insert(lower_ascii(pango_font_family_get_name(list[index])));
        }
        g_free(list);
    }
    return m_installed;
}

PangoLayout* Fonts::prepare(std::string_view text, FontId id) {
    Font& used = font(id);
    pango_layout_set_font_description(m_layout.get(), used.description.get());
    pango_layout_set_attributes(m_layout.get(), used.attributes.get());
    pango_layout_set_text(m_layout.get(), text.data(), static_cast<int>(text.size()));
    return m_layout.get();
}

/// Measures the first face that fits. pango_context_get_metrics() is slower: it also shapes a sentence each time.
FontMetrics Fonts::measure(FontId id) {
    FontMetrics metrics;
    const Font& used = font(id);
    const std::unique_ptr<PangoFont, Unref> face(pango_context_load_font(m_context.get(), used.description.get()));
    cairo_scaled_font_t* scaled = face ? pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(face.get())) : nullptr;
    if (scaled) {
        cairo_font_extents_t extents;
        cairo_scaled_font_extents(scaled, &extents);
        metrics.ascent = whole_pixels(extents.ascent);
        metrics.descent = whole_pixels(extents.descent);
    }
    PangoRectangle ink;
    pango_layout_get_pixel_extents(prepare("x", id), &ink, nullptr);
    metrics.x_height = ink.height;
    metrics.height = metrics.ascent + metrics.descent;
    return metrics;
}

const ShapedText* Fonts::shape(std::string_view text, FontId id) {
    const FontId source = font(id).shaped_as;
    if (source == 0) {
        return nullptr;
    }
    auto& known = font(source).shaped;
    auto found = known.find(text);
    if (found == known.end()) {
        if (known.size() >= most_cached_widths) {
            known.clear();
        }
        found = known.emplace(text, take_glyphs(prepare(text, source), shaped_size)).first;
    }
    return found->second ? &*found->second : nullptr;
}

/// The first installed family of a list. Only this one goes to fontconfig, which takes longer with more families and
/// finds other fonts by itself for characters that this one lacks.
std::string Fonts::first_installed(const std::string& families) {
    for (const std::string& family : split_families(families)) {
        const std::string lower = lower_ascii(family);
        if (lower == "sans-serif") {
            return "sans";
        }
        if (lower == "serif" || lower == "monospace" || installed().contains(lower)) {
            return family;
        }
    }
    return "serif";
}

std::unique_ptr<Fonts::Font> Fonts::describe(const FontRequest& request) {
    auto font = std::make_unique<Font>();
    font->description.reset(pango_font_description_new());
    pango_font_description_set_family(font->description.get(), first_installed(request.families).c_str());
    pango_font_description_set_absolute_size(font->description.get(), static_cast<double>(request.size) * PANGO_SCALE);
    pango_font_description_set_weight(font->description.get(), static_cast<PangoWeight>(request.weight));
    pango_font_description_set_style(font->description.get(), request.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);

    font->attributes.reset(pango_attr_list_new());
    pango_attr_list_insert(font->attributes.get(), pango_attr_font_features_new("lnum=1, tnum=1, kern=1, liga=1"));
    if (request.underlined) {
        pango_attr_list_insert(font->attributes.get(), pango_attr_underline_new(PANGO_UNDERLINE_SINGLE));
    }
    if (request.struck_through) {
        pango_attr_list_insert(font->attributes.get(), pango_attr_strikethrough_new(TRUE));
    }
    font->size = request.size;
    return font;
}

FontId Fonts::load(const FontRequest& request) {
    const std::string key = key_of(request);
    if (const auto known = m_by_request.find(key); known != m_by_request.end()) {
        return known->second;
    }
    m_fonts.push_back(describe(request));
    const FontId id = m_fonts.size();
    m_by_request.emplace(key, id);
    const bool has_line = request.underlined || request.struck_through;
    if (m_medium == Medium::screen && has_line) { // an underline or strike-through changes no metrics
        FontRequest plain = request;
        plain.underlined = plain.struck_through = false;
        const FontId source = load(plain);
        font(id).metrics = font(source).metrics;
    } else if (m_medium == Medium::paper && request.size != shaped_size) {
        FontRequest shaped = request;
        shaped.size = shaped_size;
        const FontId source = load(shaped);
        font(id).metrics = scaled_metrics(font(source).metrics, request.size);
        font(id).shaped_as = font(source).shaped_as;
    } else {
        font(id).metrics = measure(id);
        font(id).shaped_as = m_medium == Medium::paper && !has_line ? id : 0;
    }
    return id;
}

int Fonts::text_width(std::string_view text, FontId id) {
    if (const ShapedText* shaped = shape(text, id)) {
        return static_cast<int>(std::ceil(shaped->width * font(id).size));
    }
    auto& widths = font(id).widths;
    if (const auto known = widths.find(text); known != widths.end()) {
        return known->second;
    }
    PangoRectangle logical;
    pango_layout_get_extents(prepare(text, id), nullptr, &logical);
    const int width = PANGO_PIXELS_CEIL(logical.width);
    if (widths.size() >= most_cached_widths) {
        widths.clear();
    }
    widths.emplace(text, width);
    return width;
}

void Fonts::fit_to(cairo_t* target) {
    if (m_medium == Medium::paper) {
        cairo_set_font_options(target, pango_cairo_context_get_font_options(m_context.get()));
    } else {
        pango_cairo_update_context(target, m_context.get());
        pango_layout_context_changed(m_layout.get());
    }
}

} // namespace wijzer::app::layout

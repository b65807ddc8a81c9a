// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/cairo_painter.h"

#include "app/layout/glyphs.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <pango/pangocairo.h>
#include <set>
#include <unordered_map>
#include <vector>

namespace wijzer::app::layout {
namespace {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
struct FreeDescription {
    void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
};
struct FreeAttributes {
    void operator()(PangoAttrList* attributes) const { pango_attr_list_unref(attributes); }
};

/// Finds a std::string by a view of it.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

constexpr std::size_t most_cached_widths = 20'000; // per font; a long document has some thousand different words
constexpr int shaped_size = 1000;                  // pixels; what is set for paper is shaped at this size alone

void set_color(cairo_t* cairo, Color color) {
    cairo_set_source_rgba(cairo, color.red / 255.0, color.green / 255.0, color.blue / 255.0, color.alpha / 255.0);
}

void trace(cairo_t* cairo, const Rect& box, const Corners& corners) {
    const double x = box.x;
    const double y = box.y;
    const double width = box.width;
    const double height = box.height;
    const double most = std::min(width, height) / 2;
    const auto corner = [&](double center_x, double center_y, double radius, double from) {
        cairo_arc(cairo, center_x, center_y, radius, from, from + std::numbers::pi / 2);
    };
    const double top_left = std::min<double>(corners.top_left, most);
    const double top_right = std::min<double>(corners.top_right, most);
    const double bottom_right = std::min<double>(corners.bottom_right, most);
    const double bottom_left = std::min<double>(corners.bottom_left, most);
    cairo_new_sub_path(cairo);
    corner(x + width - top_right, y + top_right, top_right, -std::numbers::pi / 2);
    corner(x + width - bottom_right, y + height - bottom_right, bottom_right, 0);
    corner(x + bottom_left, y + height - bottom_left, bottom_left, std::numbers::pi / 2);
    corner(x + top_left, y + top_left, top_left, std::numbers::pi);
    cairo_close_path(cairo);
}

/// The families of a CSS list, without quotes.
std::vector<std::string> split_families(std::string_view list) {
    std::vector<std::string> families;
    while (!list.empty()) {
        const auto end = std::min(list.find(','), list.size());
        std::string family(list.substr(0, end));
        std::erase_if(family, [](char byte) { return byte == '"' || byte == '\''; });
        const auto first = family.find_first_not_of(' ');
        if (first != std::string::npos) {
            families.push_back(family.substr(first, family.find_last_not_of(' ') - first + 1));
        }
        list.remove_prefix(std::min(end + 1, list.size()));
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

/// Of a font without hinting, which grows evenly; finding it anew for each size would take fontconfig long.
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

struct CairoPainter::Font {
    std::unique_ptr<PangoFontDescription, FreeDescription> description;
    std::unique_ptr<PangoAttrList, FreeAttributes> attributes;
    FontMetrics metrics;
    int size = 0;
    FontId shaped_as = 0; ///< the font of shaped_size whose glyphs this one draws; 0: pango draws each text anew
    std::unordered_map<std::string, int, TextHash, std::equal_to<>> widths;
    std::unordered_map<std::string, std::optional<ShapedText>, TextHash, std::equal_to<>> shaped;
};

struct CairoPainter::State {
    std::unique_ptr<PangoFontMap, Unref> font_map{pango_cairo_font_map_new()};
    std::unique_ptr<PangoContext, Unref> context{pango_font_map_create_context(font_map.get())};
    std::unique_ptr<PangoLayout, Unref> layout{pango_layout_new(context.get())};
    std::set<std::string> families; ///< installed, in lower case; filled at the first use
    std::vector<std::unique_ptr<Font>> fonts;
    std::map<std::string, FontId> by_request; ///< every page asks for the same few
    cairo_t* target = nullptr;
    PictureStore pictures;
    Medium medium = Medium::screen;
    GlyphBatch batch;

    /// The target, with all text on it that was drawn so far.
    cairo_t* canvas() {
        batch.flush(target);
        return target;
    }

    const std::set<std::string>& installed() {
        if (families.empty()) {
            PangoFontFamily** list = nullptr;
            int count = 0;
            pango_font_map_list_families(font_map.get(), &list, &count);
            for (int index = 0; index < count; ++index) {
                families.insert(lower_ascii(pango_font_family_get_name(list[index])));
            }
            g_free(list);
        }
        return families;
    }

    Font& font(FontId id) { return *fonts[id - 1]; }

    PangoLayout* prepare(std::string_view text, FontId id) {
        Font& used = font(id);
        pango_layout_set_font_description(layout.get(), used.description.get());
        pango_layout_set_attributes(layout.get(), used.attributes.get());
        pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
        return layout.get();
    }

    /// Of the first face that fits. pango_context_get_metrics would also shape a sentence with it, each time.
    FontMetrics measure(FontId id) {
        FontMetrics metrics;
        const Font& used = font(id);
        const std::unique_ptr<PangoFont, Unref> face(pango_context_load_font(context.get(), used.description.get()));
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

    /// The glyphs of a text, from the font that is shaped for all sizes; null when pango must draw it.
    const ShapedText* shape(std::string_view text, FontId id) {
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
};

CairoPainter::CairoPainter(Medium medium) : m_state(std::make_unique<State>()) {
    cairo_font_options_t* options = cairo_font_options_create();
    const bool paper = medium == Medium::paper;
    cairo_font_options_set_hint_style(options, paper ? CAIRO_HINT_STYLE_NONE : CAIRO_HINT_STYLE_SLIGHT);
    cairo_font_options_set_hint_metrics(options, paper ? CAIRO_HINT_METRICS_OFF : CAIRO_HINT_METRICS_ON);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_state->context.get(), options);
    cairo_font_options_destroy(options);
    m_state->medium = medium;
    pango_context_set_round_glyph_positions(m_state->context.get(), !paper);
    pango_cairo_context_set_resolution(m_state->context.get(), 72); // a point is a pixel: all sizes are pixels here
    pango_context_set_language(m_state->context.get(), pango_language_from_string("nl"));
    pango_layout_set_single_paragraph_mode(m_state->layout.get(), TRUE);
}

CairoPainter::~CairoPainter() = default;

void CairoPainter::set_target(cairo_t* target) {
    m_state->canvas();
    m_state->target = target;
    if (target && m_state->medium == Medium::paper) {
        cairo_set_font_options(target, pango_cairo_context_get_font_options(m_state->context.get()));
    } else if (target) {
        pango_cairo_update_context(target, m_state->context.get());
        pango_layout_context_changed(m_state->layout.get());
    }
}

FontId CairoPainter::load_font(const FontRequest& request) {
    const std::string key = key_of(request);
    if (const auto known = m_state->by_request.find(key); known != m_state->by_request.end()) {
        return known->second;
    }
    auto font = std::make_unique<Font>();
    font->description.reset(pango_font_description_new());
    std::string known;
    for (const std::string& family : split_families(request.families)) {
        const std::string lower = lower_ascii(family);
        const bool generic = lower == "serif" || lower == "sans-serif" || lower == "monospace";
        if (generic || m_state->installed().contains(lower)) {
            known += (known.empty() ? "" : ",") + (lower == "sans-serif" ? "sans" : family);
        }
    }
    pango_font_description_set_family(font->description.get(), known.empty() ? "serif" : known.c_str());
    pango_font_description_set_absolute_size(font->description.get(), static_cast<double>(request.size) * PANGO_SCALE);
    pango_font_description_set_weight(font->description.get(), static_cast<PangoWeight>(request.weight));
    pango_font_description_set_style(font->description.get(), request.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);

    font->attributes.reset(pango_attr_list_new());
    pango_attr_list_insert(font->attributes.get(), pango_attr_font_features_new("tnum=1, kern=1, liga=1"));
    if (request.underlined) {
        pango_attr_list_insert(font->attributes.get(), pango_attr_underline_new(PANGO_UNDERLINE_SINGLE));
    }
    if (request.struck_through) {
        pango_attr_list_insert(font->attributes.get(), pango_attr_strikethrough_new(TRUE));
    }

    font->size = request.size;
    m_state->fonts.push_back(std::move(font));
    const FontId id = m_state->fonts.size();
    m_state->by_request.emplace(key, id);
    if (m_state->medium == Medium::paper && request.size != shaped_size) {
        FontRequest shaped = request;
        shaped.size = shaped_size;
        const FontId source = load_font(shaped);
        m_state->font(id).metrics = scaled_metrics(m_state->font(source).metrics, request.size);
        m_state->font(id).shaped_as = m_state->font(source).shaped_as;
    } else {
        m_state->font(id).metrics = m_state->measure(id);
        const bool has_line = request.underlined || request.struck_through;
        m_state->font(id).shaped_as = m_state->medium == Medium::paper && !has_line ? id : 0;
    }
    return id;
}

FontMetrics CairoPainter::metrics(FontId font) {
    return m_state->font(font).metrics;
}

int CairoPainter::text_width(std::string_view text, FontId font) {
    if (const ShapedText* shaped = m_state->shape(text, font)) {
        return static_cast<int>(std::ceil(shaped->width * m_state->font(font).size));
    }
    auto& widths = m_state->font(font).widths;
    if (const auto known = widths.find(text); known != widths.end()) {
        return known->second;
    }
    PangoRectangle logical;
    pango_layout_get_extents(m_state->prepare(text, font), nullptr, &logical);
    const int width = PANGO_PIXELS_CEIL(logical.width);
    if (widths.size() >= most_cached_widths) {
        widths.clear();
    }
    widths.emplace(text, width);
    return width;
}

int CairoPainter::offset_to_x(std::string_view text, FontId font, std::size_t offset) {
    PangoRectangle cursor;
    pango_layout_index_to_pos(m_state->prepare(text, font), static_cast<int>(std::min(offset, text.size())), &cursor);
    return PANGO_PIXELS(cursor.x);
}

std::size_t CairoPainter::x_to_offset(std::string_view text, FontId font, int x) {
    int index = 0;
    int trailing = 0;
    pango_layout_xy_to_index(m_state->prepare(text, font), x * PANGO_SCALE, 0, &index, &trailing);
    auto offset = static_cast<std::size_t>(std::max(index, 0));
    for (; trailing > 0 && offset < text.size(); --trailing) {
        do {
            ++offset;
        } while (offset < text.size() && (text[offset] & 0xC0) == 0x80);
    }
    return std::min(offset, text.size());
}

void CairoPainter::draw_text(std::string_view text, FontId font, Color color, const Rect& box) {
    if (!m_state->target || text.empty()) {
        return;
    }
    const Font& used = m_state->font(font);
    const int line = box.y + used.metrics.ascent;
    if (const ShapedText* shaped = m_state->shape(text, font)) {
        m_state->batch.add(m_state->target, *shaped, used.size, color, box.x, line);
        return;
    }
    cairo_t* cairo = m_state->canvas();
    set_color(cairo, color);
    PangoLayout* layout = m_state->prepare(text, font);
    const int baseline = pango_layout_get_baseline(layout);
    cairo_move_to(cairo, box.x, line - std::round(baseline / static_cast<double>(PANGO_SCALE)));
    pango_cairo_show_layout(cairo, layout);
}

void CairoPainter::fill(const Rect& box, Color color, const Corners& corners) {
    if (!m_state->target || color.alpha == 0 || box.width <= 0 || box.height <= 0) {
        return;
    }
    cairo_t* cairo = m_state->canvas();
    set_color(cairo, color);
    trace(cairo, box, corners);
    cairo_fill(cairo);
}

void CairoPainter::draw_borders(const Rect& box, const Borders& borders) {
    if (!m_state->target) {
        return;
    }
    cairo_t* cairo = m_state->canvas();
    const BorderSide* sides[] = {&borders.left, &borders.top, &borders.right, &borders.bottom};
    const bool uniform = std::all_of(std::begin(sides), std::end(sides), [&](const BorderSide* side) {
        return side->width == borders.left.width && side->color == borders.left.color;
    });
    if (uniform && borders.left.width > 0) {
        const double width = borders.left.width;
        set_color(cairo, borders.left.color);
        cairo_set_fill_rule(cairo, CAIRO_FILL_RULE_EVEN_ODD);
        trace(cairo, box, borders.corners);
        const auto less = [&](int radius) { return std::max(0, radius - borders.left.width); };
        trace(cairo,
              {box.x + borders.left.width, box.y + borders.left.width, box.width - static_cast<int>(2 * width),
               box.height - static_cast<int>(2 * width)},
              {less(borders.corners.top_left), less(borders.corners.top_right), less(borders.corners.bottom_right),
               less(borders.corners.bottom_left)});
        cairo_fill(cairo);
        cairo_set_fill_rule(cairo, CAIRO_FILL_RULE_WINDING);
        return;
    }
    fill({box.x, box.y, borders.left.width, box.height}, borders.left.color, {});
    fill({box.right() - borders.right.width, box.y, borders.right.width, box.height}, borders.right.color, {});
    fill({box.x, box.y, box.width, borders.top.width}, borders.top.color, {});
    fill({box.x, box.bottom() - borders.bottom.width, box.width, borders.bottom.width}, borders.bottom.color, {});
}

void CairoPainter::draw_disc(const Rect& box, Color color, bool filled) {
    if (!m_state->target) {
        return;
    }
    cairo_t* cairo = m_state->canvas();
    set_color(cairo, color);
    const double radius = std::min(box.width, box.height) / 2.0;
    cairo_new_path(m_state->target);
    cairo_arc(cairo, box.x + box.width / 2.0, box.y + box.height / 2.0, radius, 0, 2 * std::numbers::pi);
    if (filled) {
        cairo_fill(cairo);
    } else {
        cairo_set_line_width(cairo, std::max(1.0, radius / 4));
        cairo_stroke(cairo);
    }
}

void CairoPainter::draw_curve(const std::vector<Point>& points, double width, Color color, bool dashed) {
    if (!m_state->target || points.empty() || color.alpha == 0) {
        return;
    }
    cairo_t* cairo = m_state->canvas();
    set_color(cairo, color);
    cairo_new_path(cairo);
    cairo_move_to(cairo, points.front().x, points.front().y);
    for (std::size_t at = 1; at + 2 < points.size(); at += 3) {
        cairo_curve_to(cairo, points[at].x, points[at].y, points[at + 1].x, points[at + 1].y, points[at + 2].x,
                       points[at + 2].y);
    }
    const double dashes[] = {width * 3, width * 3};
    cairo_set_dash(cairo, dashes, dashed ? 2 : 0, 0);
    cairo_set_line_cap(cairo, dashed ? CAIRO_LINE_CAP_BUTT : CAIRO_LINE_CAP_ROUND);
    cairo_set_line_width(cairo, width);
    cairo_stroke(cairo);
    cairo_set_dash(cairo, nullptr, 0, 0);
}

Size CairoPainter::picture_size(const std::string& file) {
    return m_state->pictures.size(file);
}

void CairoPainter::draw_picture(const std::string& file, const Rect& box) {
    if (!m_state->target || box.width <= 0 || box.height <= 0) {
        return;
    }
    cairo_surface_t* picture = m_state->pictures.load(file, {box.width, box.height}, picture_ink());
    if (!picture) {
        return;
    }
    cairo_t* cairo = m_state->canvas();
    cairo_save(cairo);
    cairo_translate(cairo, box.x, box.y);
    cairo_scale(cairo, static_cast<double>(box.width) / cairo_image_surface_get_width(picture),
                static_cast<double>(box.height) / cairo_image_surface_get_height(picture));
    cairo_set_source_surface(cairo, picture, 0, 0);
    cairo_pattern_set_extend(cairo_get_source(cairo), CAIRO_EXTEND_PAD);
    cairo_rectangle(cairo, 0, 0, cairo_image_surface_get_width(picture), cairo_image_surface_get_height(picture));
    cairo_fill(cairo);
    cairo_restore(cairo);
}

void CairoPainter::push_clip(const Rect& box) {
    if (m_state->target) {
        cairo_save(m_state->canvas());
        cairo_rectangle(m_state->target, box.x, box.y, box.width, box.height);
        cairo_clip(m_state->target);
    }
}

void CairoPainter::pop_clip() {
    if (m_state->target) {
        cairo_restore(m_state->canvas());
    }
}

} // namespace wijzer::app::layout

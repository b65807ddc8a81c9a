// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Private to app/layout.
#pragma once

#include "app/layout/glyphs.h"
#include "app/layout/painter.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <pango/pangocairo.h>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wijzer::app::layout {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
struct FreeDescription {
    void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
};
struct FreeAttributes {
    void operator()(PangoAttrList* attributes) const { pango_attr_list_unref(attributes); }
};

/// The fonts that a painter has loaded, with a cache of what was measured with them. For one thread.
class Fonts {
  public:
    explicit Fonts(Medium medium);

    /// The same request gives the same font. Asks fontconfig once for each request; on paper once for all sizes.
    FontId load(const FontRequest& request);
    const FontMetrics& metrics(FontId font) const { return m_fonts[font - 1]->metrics; }
    int size(FontId font) const { return m_fonts[font - 1]->size; } ///< pixels

    /// Pixels, rounded up.
    int text_width(std::string_view text, FontId font);
    /// The glyphs of a text for paper, shaped once for all sizes; null when pango must draw the text itself, as always
    /// on the screen. Valid until the next call.
    const ShapedText* shape(std::string_view text, FontId font);
    /// The text laid out as one line. Valid until the next call.
    PangoLayout* prepare(std::string_view text, FontId font);

    /// Gives text and `target` the same font options (hinting, antialiasing): on paper ours, on a screen the target's.
    void fit_to(cairo_t* target);

  private:
    /// Lets a map with std::string keys be searched with a std::string_view.
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template<typename Value> using ByText = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

    struct Font {
        std::unique_ptr<PangoFontDescription, FreeDescription> description;
        std::unique_ptr<PangoAttrList, FreeAttributes> attributes;
        FontMetrics metrics;
        int size = 0;
        FontId shaped_as = 0; ///< the font whose glyphs this one draws, scaled; 0: pango draws each text itself
        ByText<int> widths;
        ByText<std::optional<ShapedText>> shaped;
    };

    const std::set<std::string>& installed();
    std::string first_installed(const std::string& families);
    std::unique_ptr<Font> describe(const FontRequest& request);
    FontMetrics measure(FontId id);
    Font& font(FontId id) { return *m_fonts[id - 1]; }

    Medium m_medium;
    std::unique_ptr<PangoFontMap, Unref> m_font_map{pango_cairo_font_map_new()};
    std::unique_ptr<PangoContext, Unref> m_context{pango_font_map_create_context(m_font_map.get())};
    std::unique_ptr<PangoLayout, Unref> m_layout{pango_layout_new(m_context.get())};
    std::set<std::string> m_installed; ///< families, in lower case; filled at the first use
    std::vector<std::unique_ptr<Font>> m_fonts;
    std::map<std::string, FontId> m_by_request;
};

} // namespace wijzer::app::layout

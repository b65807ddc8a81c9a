// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/hyphenator.h"
#include "app/layout/page_text.h"
#include "app/layout/painter.h"

#include <functional>
#include <litehtml.h>
#include <map>
#include <vector>

namespace wijzer::app::layout {

/// Gives litehtml what it asks of its host (fonts, measures, drawing), by means of a Painter. Private to app/layout.
class Container : public litehtml::document_container {
  public:
    struct Options {
        const Hyphenator* hyphenator = nullptr;
        std::size_t shortest_hyphenated = 12; ///< bytes; shorter words stay whole
        int default_size = 16;                ///< pixels
        double pixels_per_inch = 96;
    };

    Container(Painter& painter, Options options) : m_painter(painter), m_options(options) {}
    virtual ~Container() = default;

    /// Draws these highlights under the text from now on; null for none. Both must outlive the drawing.
    void set_highlights(const PageText* text, const std::vector<Highlight>* highlights);
    /// Must be called before each layout; forgets where the text of the layout before stood.
    void set_viewport_width(int width) {
        m_viewport_width = width;
        m_run_at.clear();
    }
    /// Draws only the text whose middle lies between top and bottom of `part` from now on; all text for null.
    void show_lines_within(const Rect* part) { m_shown_part = part; }
    Painter& painter() { return m_painter; }
    Emphasis emphasis_of(FontId font) const;

    /// U+00AD at the end of a run of text: a line may end there, and the word goes on in the next line.
    static constexpr std::string_view soft_hyphen = "\xC2\xAD";

    litehtml::uint_ptr create_font(const litehtml::tchar_t* face, int size, int weight, litehtml::font_style style,
                                   unsigned int decoration, litehtml::font_metrics* metrics) override;
    void delete_font(litehtml::uint_ptr) override {}
    int text_width(const litehtml::tchar_t* text, litehtml::uint_ptr font) override;
    void draw_text(litehtml::uint_ptr, const litehtml::tchar_t* text, litehtml::uint_ptr font,
                   litehtml::web_color color, const litehtml::position& place) override;
    int pt_to_px(int points) const override { return points * 96 / 72; }
    int get_default_font_size() const override { return m_options.default_size; }
    const litehtml::tchar_t* get_default_font_name() const override { return "serif"; }
    void draw_list_marker(litehtml::uint_ptr, const litehtml::list_marker& marker) override;
    void load_image(const litehtml::tchar_t*, const litehtml::tchar_t*, bool) override {}
    void get_image_size(const litehtml::tchar_t* source, const litehtml::tchar_t*, litehtml::size& size) override;
    void draw_background(litehtml::uint_ptr, const litehtml::background_paint& background) override;
    void draw_borders(litehtml::uint_ptr, const litehtml::borders& borders, const litehtml::position& place,
                      bool root) override;
    void set_caption(const litehtml::tchar_t*) override {}
    void set_base_url(const litehtml::tchar_t*) override {}
    void link(const std::shared_ptr<litehtml::document>&, const litehtml::element::ptr&) override {}
    void on_anchor_click(const litehtml::tchar_t*, const litehtml::element::ptr&) override {}
    void set_cursor(const litehtml::tchar_t*) override {}
    void transform_text(litehtml::tstring&, litehtml::text_transform) override {}
    void import_css(litehtml::tstring& text, const litehtml::tstring&, litehtml::tstring&) override { text.clear(); }
    void set_clip(const litehtml::position& place, const litehtml::border_radiuses&, bool, bool) override;
    void del_clip() override { m_painter.pop_clip(); }
    void get_client_rect(litehtml::position& client) const override;
    std::shared_ptr<litehtml::element> create_element(const litehtml::tchar_t* tag, const litehtml::string_map&,
                                                      const std::shared_ptr<litehtml::document>& document) override;
    void get_media_features(litehtml::media_features& media) const override;
    void get_language(litehtml::tstring& language, litehtml::tstring&) const override { language = "nl"; }
    void split_text(const char* text, const std::function<void(const litehtml::tchar_t*)>& on_word,
                    const std::function<void(const litehtml::tchar_t*)>& on_space) override;

  private:
    using OnRun = std::function<void(const litehtml::tchar_t*)>;
    void split_word(std::string_view word, const OnRun& on_word) const;
    void draw_highlights(const TextRun& run);
    bool is_shown(const Rect& box) const;

    Painter& m_painter;
    Options m_options;
    int m_viewport_width = 0;
    std::map<FontId, Emphasis> m_emphasis;
    const PageText* m_text = nullptr;
    const Rect* m_shown_part = nullptr;
    const std::vector<Highlight>* m_highlights = nullptr;
    std::map<std::pair<int, int>, std::size_t> m_run_at; ///< x and y of a run's box → index in PageText::runs
};

} // namespace wijzer::app::layout

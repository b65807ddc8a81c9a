// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/cairo_painter.h"
#include "app/overview/navigation.h"
#include "app/overview/scene_painter.h"
#include "themes/theme.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>
#include <wx/window.h>

namespace wijzer::app::reader {

/// Shows the whole guide in one picture, as an overview or on the transition curve. Mouse: a click opens, Ctrl+click
/// chooses. Keys: arrows point at the nearest mark in that direction, Tab goes through the movements or patterns, Enter
/// opens, Space chooses, Escape stops pointing.
class OverviewCanvas : public wxWindow {
  public:
    enum class View { map, curve };
    static constexpr std::size_t most_chosen = 4; ///< the most interventions that fit side by side

    explicit OverviewCanvas(wxWindow* parent);
    ~OverviewCanvas() override;

    void set_guide(std::shared_ptr<const content::Guide> guide);
    /// `text_size`: the size of titles, in pixels.
    void set_theme(const themes::Theme& theme, int text_size);
    /// Dims all documents but these; nothing dims none.
    void set_matches(std::optional<std::set<content::DocumentId>> matches);
    void show_view(View view);
    View view() const { return m_view; }

    /// Points at a document's first mark and scrolls to it. Points at nothing when the document has no mark.
    void point_at(const content::DocumentId& id);
    const content::Document* pointed() const;
    const std::vector<content::DocumentId>& chosen() const { return m_chosen; }
    void clear_chosen();

    const overview::Scene& scene() const { return m_scene; }
    /// The centre of a mark on the canvas, in pixels, as scrolled now.
    wxPoint place_of(std::size_t mark) const;

    std::function<void(const content::DocumentId& id)> on_open;
    std::function<void()> on_choose; ///< chosen() has changed

  private:
    struct Pictures; ///< drawn once and kept while the reader points

    void place();
    void forget_pictures();
    void draw_pictures(bool stepped_back);
    void draw_scene(cairo_t* cairo, bool stepped_back);
    void update_scrollbars();
    void scroll_to(int x, int y);
    void point(std::optional<std::size_t> mark, bool by_mouse);
    void toggle_chosen(const content::Document& document);
    void tell_reader();
    int band_height() const;
    overview::Size sight() const; ///< the size of the part of the window that shows the picture
    overview::Matches matches() const;
    overview::Card card() const;
    std::optional<std::size_t> mark_under(const wxPoint& point) const;

    void on_paint(wxPaintEvent& event);
    void on_size(wxSizeEvent& event);
    void on_motion(wxMouseEvent& event);
    void on_left_up(wxMouseEvent& event);
    void on_wheel(wxMouseEvent& event);
    void on_scroll(wxScrollWinEvent& event);
    void on_key(wxKeyEvent& event);
    void on_tab(int step);
    bool on_arrow(int key);

    layout::CairoPainter m_painter{layout::Medium::screen};
    std::unique_ptr<overview::Typography> m_type;
    themes::Theme m_theme;
    std::shared_ptr<const content::Guide> m_guide;
    View m_view = View::map;
    overview::Scene m_scene;
    std::unique_ptr<Pictures> m_pictures;
    std::optional<std::set<content::DocumentId>> m_matches;
    std::optional<std::size_t> m_pointed;
    bool m_pointed_by_mouse = false;
    std::vector<content::DocumentId> m_chosen;
    wxPoint m_offset; ///< the point of the picture at the top left of the window
};

} // namespace wijzer::app::reader

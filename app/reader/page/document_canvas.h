// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/page.h"
#include "app/reader/page/accessible_text.h"
#include "app/reader/page/canvas_style.h"
#include "app/reader/page/glide.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#include <wx/window.h>

namespace wijzer::app::reader {

/// Where a link opens.
enum class OpenIn { here, new_tab };

enum class Action : int;
enum class CopyAs { formatted, plain };

/// Finds the ranges to mark in the text of a page.
using FindMarks = std::function<std::vector<layout::TextRange>(const layout::PageText&)>;

/// Shows one page, and lets the reader scroll, select and follow links, by mouse and by keyboard. Does not depend on
/// documents.
class DocumentCanvas : public wxWindow, private AccessibleText {
  public:
    /// `tools` must outlive the canvas.
    DocumentCanvas(wxWindow* parent, LayoutTools& tools);
    ~DocumentCanvas() override;

    void set_style(CanvasStyle style);
    /// Shows HTML without a selection, scrolled to the element with the id `anchor`, or to `scroll` pixels from the top
    /// when there is no such element.
    void show(std::string html, int scroll, std::string anchor = {});
    /// Marks what `find` finds, now and after every new layout. Does not scroll.
    void set_marks(FindMarks find);
    /// Selects the next (1) or previous (-1) mark and scrolls to it; after the last comes the first. 0: the first mark
    /// that is not above the window.
    void go_to_mark(int direction);
    std::size_t current_mark() const { return m_current_mark; }
    std::size_t marks() const { return m_marks.size(); }

    /// Pixels from the top of the page. While a movement or a layout is still to come: the place where it will end.
    int scroll() const { return m_glide ? m_glide->target() : m_painted ? m_scroll : m_wanted_scroll; }
    bool has_painted() const { return m_painted; } ///< since show()
    void scroll_to(int y);                         ///< immediately
    void glide_to(int y);                          ///< with a short animation, unless the system has them turned off
    bool is_gliding() const { return m_glide.has_value(); }
    void scroll_to_anchor(const std::string& anchor);
    std::string selected_text() const;
    /// Copies the selection. Formatted text is put on the clipboard as HTML and as plain text, from which the program
    /// that pastes it chooses.
    void copy(CopyAs as) const;
    void select_all();
    const layout::PageText& text() const override;

    int layout_width() const; ///< pixels
    int reading_size() const { return m_style.reading_size; }

    std::function<void(const std::string& address, OpenIn where)> on_link;
    std::function<void()> on_scrolled;
    std::function<void()> on_painted;                         ///< the page was drawn for the first time since show()
    std::function<void(const std::string& address)> on_hover; ///< empty when the mouse leaves a link

  private:
    /// A byte offset in the text, and the distance in pixels from the top of the window down to it (negative when it is
    /// above).
    struct Held {
        std::size_t position = 0;
        int space = 0;
    };
    Held what_is_on_top() const;
    bool has_size() const;
    void show_laid_out();
    void lay_out();
    void lay_out_again(); ///< after a change of width or style
    int within_page(int y) const;
    void move_to(int y);
    bool step_glide(double time);
    void update_scrollbar();
    void find_marks();
    layout::Rect box_of_mark(std::size_t index) const;
    std::vector<layout::Highlight> highlights() const;

    void on_paint(wxPaintEvent& event);
    void on_size(wxSizeEvent& event);
    void on_wheel(wxMouseEvent& event);
    void on_scroll(wxScrollWinEvent& event);
    void on_left_down(wxMouseEvent& event);
    void on_left_up(wxMouseEvent& event);
    void on_double_click(wxMouseEvent& event);
    void on_motion(wxMouseEvent& event);
    void on_middle_up(wxMouseEvent& event);
    void on_context_menu(wxContextMenuEvent& event);
    void on_key(wxKeyEvent& event);
    bool perform(Action action); ///< false when the action is not one of the canvas
    bool edit_by_key(const wxKeyEvent& event);
    bool scroll_by_key(int key, bool shift);
    void extend_selection(int key, bool by_word);
    void focus_link(int direction);
    void follow_focused_link(OpenIn where);
    std::size_t position_at(const wxPoint& point) const;
    layout::TextRange selection() const override;
    std::size_t caret() const override { return m_caret; }
    layout::Rect box_of(layout::TextRange range) const override;
    std::size_t offset_at(int x, int y) const override { return position_at({x, y}); }
    void follow_link(int index) override;

    LayoutTools& m_tools;
    CanvasStyle m_style;
    std::string m_html;
    PageSource m_source; ///< of m_page
    std::unique_ptr<layout::Page> m_page;
    int m_laid_width = 0;
    int m_scroll = 0;
    std::string m_wanted_anchor; ///< as given to show(); empty for none
    int m_wanted_scroll = 0;     ///< as given to show(); kept until the page is drawn, because its size may change
    std::optional<Glide> m_glide;
    bool m_has_frames = false;  ///< step_glide() is being called for each frame
    std::optional<Held> m_held; ///< the text that stays at the top while the size changes
    bool m_painted = false;     ///< since show()
    FindMarks m_find_marks;
    std::vector<layout::TextRange> m_marks;
    std::size_t m_current_mark = 0;
    std::size_t m_anchor = 0; ///< where the selection began
    std::size_t m_caret = 0;  ///< where it ends
    bool m_dragging = false;
    int m_focused_link = -1;
    int m_hovered_link = -1;
    long m_last_double_click = 0; ///< milliseconds, for the triple click
    wxPoint m_double_click_place;
};

} // namespace wijzer::app::reader

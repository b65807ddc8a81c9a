// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/history.h"
#include "app/reader/page/document_canvas.h"
#include "app/reader/page/find_bar.h"
#include "content/guide.h"
#include "index/text/word_matcher.h"

#include <functional>
#include <memory>
#include <string>
#include <wx/panel.h>

namespace wijzer::app::reader {

/// The contents of one tab: a document with its history, the side page when there is room, and the find bar.
class DocumentView : public wxPanel {
  public:
    DocumentView(wxWindow* parent, LayoutTools& tools);

    void set_guide(std::shared_ptr<const content::Guide> guide) { m_guide = std::move(guide); }
    /// `recent` gives the ids of the documents read last, for the start page.
    void set_recent(std::function<std::vector<std::string>()> recent) { m_recent = std::move(recent); }
    /// `kept_title` gives the last title of a document that is not in the guide; empty when it has no note or bookmark.
    void set_kept_title(std::function<std::string(const std::string& id)> kept_title) {
        m_kept_title = std::move(kept_title);
    }
    void set_style(const CanvasStyle& page, const CanvasStyle& side);
    /// Marks the words of the question in the documents that are shown from now on; an empty matcher marks none.
    void set_question(index::WordMatcher matcher);

    /// Opens a document (by id, or the start page for "") and adds the place before to the history. Shows the heading
    /// with that anchor, or else the scroll position of `place`.
    void open(const library::Place& place, const std::string& anchor = {});
    /// Shows a page that is not a document and has no place in the history.
    void show_page(const std::string& title, const std::string& html);
    /// Shows the document again at the same place, after a change of the guide.
    void reload();
    bool go_back();
    bool go_forward();
    bool can_go_back() const { return m_history.can_go_back(); }
    bool can_go_forward() const { return m_history.can_go_forward(); }

    void find(); ///< opens the find bar, with the selected text
    void step_mark(int direction);

    /// Whether nothing has been shown in it yet.
    bool is_unused() const { return !m_is_used; }
    const std::string& document() const { return m_document; } ///< empty for the start page
    std::string title() const;
    library::Place place() const { return {m_document, m_canvas->scroll()}; }
    DocumentCanvas& canvas() { return *m_canvas; }
    DocumentCanvas& side() { return *m_side; }
    FindBar* find_bar() { return m_find; } ///< null until find()

    std::function<void(const std::string& address, OpenIn where)>
        on_link; ///< a link to a document or outside the guide; links within the page are followed here
    std::function<void(const std::string& address)> on_hover;
    std::function<void()> on_painted; ///< the document was drawn for the first time
    std::function<void()> on_shown;   ///< another document or page was chosen; it is not drawn yet

  private:
    void connect();
    void show(const library::Place& place, const std::string& anchor = {});
    std::string kept_title() const;
    void make_room(); ///< shows or hides the side page, depending on the width
    void update_side();
    void update_marks();
    void follow(const std::string& address, OpenIn where);
    std::string current_anchor() const;

    std::shared_ptr<const content::Guide> m_guide;
    library::History m_history;
    bool m_is_used = false;
    std::string m_document;
    std::string m_page_title; ///< of a page that is not a document; else empty
    index::WordMatcher m_matcher;
    std::function<std::vector<std::string>()> m_recent;
    std::function<std::string(const std::string& id)> m_kept_title;
    std::string m_shown_anchor; ///< of the heading that the side page marks
    DocumentCanvas* m_canvas;
    DocumentCanvas* m_side;
    FindBar* m_find = nullptr;
};

} // namespace wijzer::app::reader

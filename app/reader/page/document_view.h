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

/// One tab: a document with its history, what stands beside it when there is room, and finding in it.
class DocumentView : public wxPanel {
  public:
    DocumentView(wxWindow* parent, LayoutTools& tools);

    void set_guide(std::shared_ptr<const content::Guide> guide) { m_guide = std::move(guide); }
    /// Asked for the ids of what was read last, when the start page is made.
    void set_recent(std::function<std::vector<std::string>()> recent) { m_recent = std::move(recent); }
    /// Asked for the title that a document had which is not in the guide; empty when the reader kept nothing of it.
    void set_kept_title(std::function<std::string(const std::string& id)> kept_title) {
        m_kept_title = std::move(kept_title);
    }
    void set_style(const CanvasStyle& page, const CanvasStyle& side);
    /// Marks the words of the question in this and the next documents; an empty matcher marks none.
    void set_question(index::WordMatcher matcher);

    /// Opens a document (id, or "" for the start page) and remembers the place that is left.
    /// At the heading of that anchor when the document has it.
    void open(const library::Place& place, const std::string& anchor = {});
    /// Shows a page that is no document, outside the history.
    void show_page(const std::string& title, const std::string& html);
    /// Opens again what is shown, at the same place: after a change of the guide.
    void reload();
    bool go_back();
    bool go_forward();
    bool can_go_back() const { return m_history.can_go_back(); }
    bool can_go_forward() const { return m_history.can_go_forward(); }

    void find(); ///< opens the find bar
    void step_mark(int direction);

    /// Nothing was shown in it yet.
    bool is_unused() const { return !m_is_used; }
    const std::string& document() const { return m_document; } ///< empty for the start page
    std::string title() const;
    library::Place place() const { return {m_document, m_canvas->scroll()}; }
    DocumentCanvas& canvas() { return *m_canvas; }
    DocumentCanvas& side() { return *m_side; }
    FindBar* find_bar() { return m_find; } ///< null until find()

    std::function<void(const std::string& address, OpenIn where)>
        on_link; ///< documents and the outside; places on the page are done here
    std::function<void(const std::string& address)> on_hover;
    std::function<void()> on_painted; ///< the document is in sight
    std::function<void()> on_shown;   ///< another document is in sight

  private:
    void connect();
    void show(const library::Place& place, const std::string& anchor = {});
    std::string kept_title() const;
    void make_room(); ///< shows or hides what stands beside the document
    void update_side();
    void update_marks();
    void follow(const std::string& address, OpenIn where);
    std::string current_anchor() const;

    std::shared_ptr<const content::Guide> m_guide;
    library::History m_history;
    bool m_is_used = false;
    std::string m_document;
    std::string m_page_title; ///< of a page that is no document
    index::WordMatcher m_matcher;
    std::function<std::vector<std::string>()> m_recent;
    std::function<std::string(const std::string& id)> m_kept_title;
    std::string m_shown_anchor; ///< the heading marked at the side
    DocumentCanvas* m_canvas;
    DocumentCanvas* m_side;
    FindBar* m_find = nullptr;
};

} // namespace wijzer::app::reader

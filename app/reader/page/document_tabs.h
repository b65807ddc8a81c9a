// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/page/document_view.h"

#include <functional>
#include <string>
#include <vector>
#include <wx/notebook.h>

namespace wijzer::app::reader {

/// The open documents: a native notebook with a DocumentView in each tab. There is always at least one tab.
class DocumentTabs : public wxNotebook {
  public:
    DocumentTabs(wxWindow* parent, LayoutTools& tools);

    DocumentView& current();
    std::size_t count() const { return GetPageCount(); }
    DocumentView& view(std::size_t index);

    /// Adds an empty tab and brings it to the front.
    DocumentView& add_tab();
    /// Brings the first unused tab to the front, or adds one.
    DocumentView& take_unused_tab();
    /// Closes a tab. The only tab shows the start page instead.
    void close_tab(std::size_t index);
    void set_guide(const std::shared_ptr<const content::Guide>& guide);
    void reload(); ///< shows the open documents again at the same places, after a change of the guide
    void set_recent(std::function<std::vector<std::string>()> recent);
    /// See DocumentView.
    void set_kept_title(std::function<std::string(const std::string& id)> kept_title);
    void set_style(const CanvasStyle& page, const CanvasStyle& side);

    /// The places in the open tabs, for the settings (session.h): "ijsberg-afdalen 340\n…".
    std::string session() const;
    /// Opens these places in tabs, and brings the one with index `front` to the front.
    void restore_session(const std::string& session, std::size_t front);

    std::function<void(const std::string& address, OpenIn where)> on_link;
    std::function<void(const std::string& address)> on_hover;
    std::function<void()> on_painted;
    std::function<void()> on_changed; ///< another document or tab is shown

  private:
    void connect(DocumentView& view);
    void update_labels();
    wxSize DoGetBestSize() const override;
    void on_middle_click(wxMouseEvent& event);

    LayoutTools& m_tools;
    std::shared_ptr<const content::Guide> m_guide;
    std::function<std::vector<std::string>()> m_recent;
    std::function<std::string(const std::string& id)> m_kept_title;
    CanvasStyle m_page_style;
    CanvasStyle m_side_style;
};

} // namespace wijzer::app::reader

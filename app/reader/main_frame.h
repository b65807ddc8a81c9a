// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layout/hyphenator.h"
#include "app/library/history.h"
#include "app/library/settings.h"
#include "app/reader/actions.h"
#include "app/reader/guide_service.h"
#include "themes/theme.h"

#include <memory>
#include <string>
#include <wx/frame.h>

class wxSplitterWindow;

namespace wijzer::app::reader {

class DocumentCanvas;
class SearchPanel;

/// The window: lays out the panes, connects them, and is the one place that opens a document.
class MainFrame : public wxFrame {
  public:
    /// `first` is an id or code to open once the guide is there. All references must outlive the frame.
    MainFrame(GuideService& service, const themes::ThemeSet& themes, library::Settings& settings, std::string first);
    ~MainFrame() override;

    /// Opens a document by id or code, or the start page for "". All navigation comes through here.
    void open(const std::string& id_or_code);

    SearchPanel& search_panel() { return *m_search; }
    DocumentCanvas& canvas() { return *m_canvas; }
    const std::string& current_document() const { return m_current; }

  private:
    void build_panes();
    void connect();
    void bind_actions();
    void listen_to_service();
    void restore_window();
    void remember_window();

    void on_guide_loaded(content::LoadResult result);
    void on_answered(index::Answer answer, const std::string& text);
    void on_link(const std::string& address);
    void on_hover(const std::string& address);
    void on_zoom_wheel(wxMouseEvent& event);
    void perform(Action action);

    void show_place(const library::Place& place);
    void ask(const std::string& text);
    void apply_style();
    void set_zoom(int percent);
    void next_theme();
    void next_pane();
    void save_sheet();
    void show_problems();
    void find_in_page();
    void show_about();
    void mark_answer_words();

    GuideService& m_service;
    const themes::ThemeSet& m_themes;
    library::Settings& m_settings;
    layout::Hyphenator m_hyphenator{"nl"};
    std::string m_page_css;
    std::string m_first;
    std::shared_ptr<const content::Guide> m_guide;
    content::Problems m_problems;
    library::History m_history;
    std::string m_current; ///< the id of the document shown; empty for the start page
    index::WordMatcher m_matcher;
    int m_zoom = 100; ///< per cent
    wxSplitterWindow* m_splitter = nullptr;
    SearchPanel* m_search = nullptr;
    DocumentCanvas* m_canvas = nullptr;
};

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"
#include "app/library/settings.h"
#include "app/reader/guide_watcher.h"
#include "app/reader/overview/overview_controller.h"
#include "app/reader/page/actions.h"
#include "app/reader/page/document_canvas.h"
#include "app/reader/print/print_controller.h"
#include "app/reader/settings/settings_window.h"
#include "app/reader/toolkit/notice_bar.h"
#include "app/reader/unsaved_dialog.h"
#include "app/service/guide_service.h"
#include "app/service/reader_saver.h"
#include "themes/theme.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>
#include <wx/frame.h>
#include <wx/timer.h>
#include <wx/weakref.h>

class wxInfoBar;
class wxSplitterWindow;

namespace wijzer::app::reader {

class DocumentTabs;
class NotesController;
class NotesPane;
class NotesPanel;
class SearchController;
class SearchPanel;

/// The main window. Lays out the panes, connects the controllers of searching, notes, printing and the overview, and is
/// the only place that opens a document.
class MainFrame : public wxFrame {
  public:
    static inline const wxSize default_size{1320, 860}; ///< DIP
    static constexpr int default_left_width = 356;
    static constexpr int smallest_left_width = 240;

    /// `first`: the id or code of the document to open when the guide has been read; empty for none. All references
    /// must outlive the frame.
    MainFrame(service::GuideService& service, const themes::ThemeSet& themes, library::Settings& settings,
              library::Library& library, LayoutTools& tools, std::string first);
    ~MainFrame() override;

    /// Opens a document by id or code, or the start page for "". Shows the heading with that anchor, or the top when it
    /// is empty or unknown. All navigation goes through this function.
    void open(const std::string& id_or_code, OpenIn where = OpenIn::here, const std::string& anchor = {});
    /// Sets the reader's own guides, which are read besides the one that the window was opened with.
    void set_own_guides(const std::vector<content::GuidePlace>& guides);
    /// Shows a sentence above the document until the reader closes it.
    void tell(const std::string& sentence) { m_notice.tell(sentence); }
    std::string notice() const { return m_notice.text(); } ///< the sentences above the document; may be empty
    /// Saves everything and closes the window without asking the reader, for the end of a desktop session.
    void end_session();
    /// Asked what to do when something cannot be saved at closing. By default this asks the reader.
    std::function<UnsavedChoice(const std::string& reason)> ask_about_unsaved;

    SearchPanel& search_panel() { return *m_search; }
    DocumentTabs& tabs() { return *m_tabs; }
    NotesPanel& notes();
    OverviewWindow* overview() { return m_overview.window(); } ///< null until it is opened
    DocumentCanvas& canvas();
    std::string current_document() const; ///< id; empty for the start page, and before the guide is opened
    int zoom() const { return m_zoom; }   ///< per cent
    PrintController& printing() { return m_print; }
    PrintPreview* print_preview() { return m_print.preview(); }     ///< null while none is open
    SettingsWindow* settings_window() { return m_settings_window; } ///< null until it is opened

  private:
    void build_panes();
    void build_toolbar();
    void connect_search();
    void connect_notes();
    void connect_tabs();
    void connect_windows();
    void bind_events();
    void bind_saving();
    void listen_to_service();
    void restore_window();
    void restore_former_size();
    void remember_window();
    void save_when_idle();
    enum class MayAsk { yes, no };
    bool save_all(MayAsk may_ask);
    void tell_what_was_set_aside();

    void on_guide_opened(std::shared_ptr<const content::Guide> guide);
    void on_problems_found(content::Problems problems);
    void on_folders_missing(std::vector<std::filesystem::path> folders);
    void on_painted();
    void on_link(const std::string& address, OpenIn where);
    void on_hover(const std::string& address);
    void on_document_shown();
    void on_zoom_wheel(wxMouseEvent& event);
    void on_setting_changed(Setting setting);

    void perform(Action action);
    void perform_in_view(Action action);
    void perform_in_document(Action action);
    void perform_with_library(Action action);
    void perform_print(Action action);

    void apply_style();
    const themes::Theme& theme() const;
    void set_zoom(int percent);
    void zoom_by(int steps);
    void follow_system_theme();
    void next_theme();
    void next_pane();
    const content::Document* shown_document() const;
    void choose_to_compare();
    void show_settings();
    void show_shortcuts();
    void show_about();
    wxStatusBar& status_bar(); ///< created at the first use
    void say(const std::string& sentence);

    service::GuideService& m_service;
    const themes::ThemeSet& m_themes;
    library::Settings& m_settings;
    library::Library& m_library;
    LayoutTools& m_tools;
    service::ReaderSaver m_saver;
    wxTimer m_pause_before_saving;
    wxSize m_former_size;             ///< DIP; the size of the window when it is not maximised
    bool m_must_restore_size = false; ///< the window began maximised and must be given m_former_size afterwards
    bool m_was_maximised = false;
    std::string m_first;
    std::shared_ptr<const content::Guide> m_guide; ///< null until it is opened
    content::Problems m_problems;
    int m_zoom = 100; ///< per cent
    wxSplitterWindow* m_splitter = nullptr;
    SearchPanel* m_search = nullptr;
    DocumentTabs* m_tabs = nullptr;
    NoticeBar m_notice;
    std::vector<std::filesystem::path> m_missing_folders; ///< folders of guides that do not exist
    std::unique_ptr<SearchController> m_search_controller;
    std::unique_ptr<NotesController> m_notes_controller;
    std::unique_ptr<NotesPane> m_notes;
    std::unique_ptr<GuideWatcher> m_watcher; ///< null until the first page is drawn
    OverviewController m_overview;
    PrintController m_print;
    wxWeakRef<SettingsWindow> m_settings_window;
};

} // namespace wijzer::app::reader

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

/// The window: lays out the panes, connects the controllers of searching, notes, printing and the overview, and is the
/// one place that opens a document.
class MainFrame : public wxFrame {
  public:
    static inline const wxSize default_size{1320, 860}; ///< DIP
    static constexpr int default_left_width = 356;
    static constexpr int smallest_left_width = 240;

    /// `first` is an id or code to open once the guide is there. All references must outlive the frame.
    MainFrame(service::GuideService& service, const themes::ThemeSet& themes, library::Settings& settings,
              library::Library& library, LayoutTools& tools, std::string first);
    ~MainFrame() override;

    /// Opens a document by id or code, or the start page for ""; at the heading of that anchor, or at its top. All
    /// navigation comes through here.
    void open(const std::string& id_or_code, OpenIn where = OpenIn::here, const std::string& anchor = {});
    /// The reader's own guides, besides the one that the window was opened with.
    void set_own_guides(const std::vector<content::GuidePlace>& guides);
    /// Tells something above the document, where it stays until the reader closes it.
    void tell(const std::string& sentence) { m_notice.tell(sentence); }
    std::string notice() const { return m_notice.text(); } ///< what is told there; empty when nothing is
    /// Brings all to disk and closes without a question, as at the end of a session.
    void end_session();
    /// What to do when all cannot be saved at closing; asks the reader by default.
    std::function<UnsavedChoice(const std::string& reason)> ask_about_unsaved;

    SearchPanel& search_panel() { return *m_search; }
    DocumentTabs& tabs() { return *m_tabs; }
    NotesPanel& notes();
    OverviewWindow* overview() { return m_overview.window(); } ///< null until it is opened
    DocumentCanvas& canvas();
    std::string current_document() const; ///< id; empty for the start page, or before the guide is there
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
    void keep_changes();
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
    wxStatusBar& status_bar(); ///< made at the first use
    void say(const std::string& sentence);

    service::GuideService& m_service;
    const themes::ThemeSet& m_themes;
    library::Settings& m_settings;
    library::Library& m_library;
    LayoutTools& m_tools;
    service::ReaderSaver m_saver;
    wxTimer m_pause_before_saving;
    wxSize m_former_size;              ///< that the window is to have when it is no longer maximised; DIP
    bool m_is_former_size_due = false; ///< it began maximised: the system does not know that size
    bool m_was_maximised = false;
    std::string m_first;
    std::shared_ptr<const content::Guide> m_guide; ///< null until it is opened
    content::Problems m_problems;
    int m_zoom = 100; ///< per cent
    wxSplitterWindow* m_splitter = nullptr;
    SearchPanel* m_search = nullptr;
    DocumentTabs* m_tabs = nullptr;
    NoticeBar m_notice;
    std::vector<std::filesystem::path> m_missing_folders; ///< of guides
    std::unique_ptr<SearchController> m_search_controller;
    std::unique_ptr<NotesController> m_notes_controller;
    std::unique_ptr<NotesPane> m_notes;
    std::unique_ptr<GuideWatcher> m_watcher; ///< once a page is in sight
    OverviewController m_overview;
    PrintController m_print;
    wxWeakRef<SettingsWindow> m_settings_window;
};

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers for the next start, and when the reader's settings and notes are saved.
#include "app/reader/main_frame.h"
#include "app/reader/notes/notes_controller.h"
#include "app/reader/notes/notes_pane.h"
#include "app/reader/page/document_tabs.h"

#include <algorithm>
#include <wx/gdicmn.h>
#include <wx/splitter.h>

namespace wijzer::app::reader {
namespace {

constexpr int pause_before_saving = 300; // milliseconds after a change; changes in that time share one save
constexpr int pause_after_failure = 5000;
constexpr int smallest_width = 400; // DIP; a restored window is not smaller
constexpr int smallest_height = 300;

} // namespace

void MainFrame::restore_window() {
    SetMinClientSize(FromDIP(wxSize(640, 420)));
    m_former_size = wxSize(std::max(m_settings.number("window-width", default_size.x), smallest_width),
                           std::max(m_settings.number("window-height", default_size.y), smallest_height));
    const wxSize screen = wxGetClientDisplayRect().GetSize();
    const wxSize wanted = FromDIP(m_former_size);
    SetSize(wxSize(std::min(wanted.x, screen.x), std::min(wanted.y, screen.y)));
    m_splitter->SetSashPosition(
        FromDIP(std::max(m_settings.number("left-width", default_left_width), smallest_left_width)));
    if (m_settings.text("window-maximised") == "yes") {
        m_must_restore_size = true;
        Maximize();
    }
}

/// Gives a window that began maximised its size of before when it is no longer maximised. The system does not know that
/// size and would make the window as small as possible, in a corner.
void MainFrame::restore_former_size() {
    if (IsMaximized()) {
        m_was_maximised = true;
    } else if (m_was_maximised) {
        m_was_maximised = false;
        if (m_must_restore_size) {
            m_must_restore_size = false;
            const wxSize screen = wxGetClientDisplayRect().GetSize();
            const wxSize wanted = FromDIP(m_former_size);
            SetSize(wxSize(std::min(wanted.x, screen.x), std::min(wanted.y, screen.y)));
            Centre(wxBOTH);
        }
    }
}

void MainFrame::remember_window() {
    const bool is_starting = m_must_restore_size && !m_was_maximised; // the system has not maximised it yet
    if (!is_starting && IsShown() && !IsIconized()) {
        m_settings.set("window-maximised", IsMaximized() ? "yes" : "no");
        if (!IsMaximized()) {
            m_former_size = ToDIP(GetSize());
            m_settings.set("window-width", m_former_size.x);
            m_settings.set("window-height", m_former_size.y);
        }
        m_settings.set("left-width", ToDIP(m_splitter->GetSashPosition()));
    }
    if (m_guide) { // until then the tabs of the last session are not restored and must not be overwritten
        m_settings.set(library::page_width_key, canvas().layout_width());
        m_settings.set("tabs", m_tabs->session());
        m_settings.set("tab", m_tabs->GetSelection());
    }
    m_settings.set(library::last_theme_key, theme().id());
}

/// Called when the event loop is idle, and so after everything the reader does.
void MainFrame::save_when_idle() {
    if (IsBeingDeleted() || !IsShown()) {
        return;
    }
    restore_former_size();
    remember_window();
    if ((m_settings.is_changed() || m_library.is_changed()) && !m_pause_before_saving.IsRunning()) {
        m_pause_before_saving.StartOnce(m_saver.has_failed() ? pause_after_failure : pause_before_saving);
    }
}

void MainFrame::bind_saving() {
    ask_about_unsaved = [this](const std::string& reason) { return show_unsaved_dialog(*this, reason); };
    m_pause_before_saving.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { m_saver.save(); });
    Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
        event.Skip();
        save_when_idle();
    });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        restore_former_size();
    });
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) {
        if (!save_all(event.CanVeto() ? MayAsk::yes : MayAsk::no)) {
            event.Veto();
            return;
        }
        m_pause_before_saving.Stop();
        event.Skip();
    });
}

/// Saves everything. False when that failed and the reader chose to keep the window open.
bool MainFrame::save_all(MayAsk may_ask) {
    m_notes->flush();
    remember_window();
    std::string failure = m_saver.save_and_wait();
    while (!failure.empty() && may_ask == MayAsk::yes) {
        switch (ask_about_unsaved(failure)) {
        case UnsavedChoice::try_again:
            failure = m_saver.save_and_wait();
            break;
        case UnsavedChoice::save_elsewhere:
            if (m_notes_controller->export_notes(this)) {
                return true;
            }
            break;
        case UnsavedChoice::close_without:
            return true;
        case UnsavedChoice::stay_open:
            return false;
        }
    }
    return true;
}

void MainFrame::end_session() {
    save_all(MayAsk::no);
    const bool has_dialog = std::any_of(wxTopLevelWindows.begin(), wxTopLevelWindows.end(), [](wxWindow* window) {
        const auto* dialog = dynamic_cast<wxDialog*>(window);
        return dialog && dialog->IsModal();
    });
    if (!has_dialog) { // a dialog that waits for an answer must not lose its parent window
        Close(true);
    }
}

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each action of the table (actions.h) does.
#include "app/language/translate.h"
#include "app/reader/main_frame.h"
#include "app/reader/notes/notes_controller.h"
#include "app/reader/notes/notes_pane.h"
#include "app/reader/page/document_tabs.h"
#include "app/reader/search/search_panel.h"
#include "app/reader/settings/problems_window.h"

#include <algorithm>
#include <vector>

namespace wijzer::app::reader {

using language::tr;

void MainFrame::perform(Action action) {
    switch (action) {
    case Action::go_start:
        open({});
        break;
    case Action::show_overview:
        m_overview.show();
        break;
    case Action::compare:
        choose_to_compare();
        break;
    case Action::show_settings:
        show_settings();
        break;
    case Action::show_problems:
        show_problems_window(this, m_problems);
        break;
    case Action::shortcuts:
        show_shortcuts();
        break;
    case Action::about:
        show_about();
        break;
    case Action::quit:
        Close();
        break;
    default:
        perform_in_view(action);
        perform_in_document(action);
        perform_with_library(action);
        perform_print(action);
    }
}

/// Performs the actions that change the window's panes, tabs and look.
void MainFrame::perform_in_view(Action action) {
    switch (action) {
    case Action::focus_search:
    case Action::focus_search_too:
        m_search->focus_field();
        break;
    case Action::next_pane:
        next_pane();
        break;
    case Action::new_tab:
        open({}, OpenIn::new_tab);
        m_search->focus_field();
        break;
    case Action::close_tab:
        m_tabs->close_tab(static_cast<std::size_t>(std::max(m_tabs->GetSelection(), 0)));
        break;
    case Action::next_tab:
        m_tabs->AdvanceSelection(true);
        break;
    case Action::previous_tab:
        m_tabs->AdvanceSelection(false);
        break;
    case Action::zoom_in:
        zoom_by(1);
        break;
    case Action::zoom_out:
        zoom_by(-1);
        break;
    case Action::zoom_normal:
        set_zoom(100);
        break;
    case Action::next_theme:
        next_theme();
        break;
    case Action::follow_system:
        follow_system_theme();
        break;
    default:
        break;
    }
}

void MainFrame::perform_print(Action action) {
    const content::Document* document = shown_document();
    switch (action) {
    case Action::print:
        if (document) {
            m_print.print({document->id}, {});
        }
        break;
    case Action::print_selection:
        m_print.print(m_search->list().selected_documents(),
                      tr("Choose hits in the list first; with Ctrl or Shift more than one"));
        break;
    case Action::print_bookmarks: {
        std::vector<content::DocumentId> ids;
        for (const std::string& id : m_notes_controller->bookmarked()) {
            ids.emplace_back(content::DocumentId{id});
        }
        m_print.print(ids, tr("There are no bookmarks"));
        break;
    }
    case Action::print_guide:
        m_print.print_whole_guide();
        break;
    case Action::save_sheet:
        if (document) {
            m_print.save_sheet(document->id);
        }
        break;
    default:
        break;
    }
}

void MainFrame::perform_with_library(Action action) {
    switch (action) {
    case Action::toggle_bookmark:
        if (const content::Document* document = shown_document()) {
            m_notes_controller->toggle_bookmark(document->id.name, document->title);
        }
        break;
    case Action::show_notes:
        m_notes->toggle();
        break;
    case Action::export_notes:
        m_notes_controller->export_notes(this);
        break;
    case Action::import_notes:
        m_notes_controller->import_notes(this);
        break;
    case Action::restore_notes:
        m_notes_controller->restore_previous(this);
        break;
    default:
        break;
    }
}

void MainFrame::perform_in_document(Action action) {
    DocumentView& view = m_tabs->current();
    DocumentCanvas& edited = view.side().HasFocus() ? view.side() : view.canvas();
    switch (action) {
    case Action::go_back:
        view.go_back();
        break;
    case Action::go_forward:
        view.go_forward();
        break;
    case Action::find_in_page:
        m_notes->uncover_page();
        view.find();
        break;
    case Action::find_next:
        view.step_mark(1);
        break;
    case Action::find_previous:
        view.step_mark(-1);
        break;
    case Action::copy:
        edited.copy(CopyAs::formatted);
        break;
    case Action::copy_plain:
        edited.copy(CopyAs::plain);
        break;
    case Action::select_all:
        edited.select_all();
        break;
    default:
        break;
    }
}

} // namespace wijzer::app::reader

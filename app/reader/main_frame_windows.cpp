// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The windows and panes that MainFrame opens beside the documents.
#include "app/language/translate.h"
#include "app/library/content_folders.h"
#include "app/pages/document_page.h"
#include "app/print/sheet_printer.h"
#include "app/reader/main_frame.h"
#include "app/reader/notes/notes_controller.h"
#include "app/reader/overview/compare_window.h"
#include "app/reader/overview/overview_window.h"
#include "app/reader/page/document_tabs.h"
#include "app/reader/print/print_preview.h"
#include "app/reader/search/search_panel.h"
#include "app/reader/toolkit/measure.h"
#include "app/reader/toolkit/text.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <wx/aboutdlg.h>
#include <wx/choicdlg.h>
#include <wx/filedlg.h>

namespace wijzer::app::reader {
namespace {

using language::tr;
using language::tr_with;

constexpr int overview_text = 13; // pixels at 100 %

/// Those of the guide that are wanted, introductions first, as a book has them.
template<typename Wanted>
std::vector<const content::Document*> in_guide_order(const content::Guide* guide, const Wanted& wanted) {
    std::vector<const content::Document*> chosen;
    for (std::size_t index = 0; guide && index < guide->documents().size(); ++index) {
        if (const content::Document& document = guide->documents()[index]; wanted(document.id)) {
            chosen.push_back(&document);
        }
    }
    std::stable_partition(chosen.begin(), chosen.end(),
                          [](const content::Document* each) { return each->kind == content::Kind::page; });
    return chosen;
}

} // namespace

const content::Document* MainFrame::shown_document() const {
    return m_guide ? m_guide->find(content::DocumentId{current_document()}) : nullptr;
}

void MainFrame::show_print() {
    if (const content::Document* document = shown_document()) {
        preview({document});
    }
}

void MainFrame::preview(const std::vector<const content::Document*>& documents) {
    PreviewJob job;
    job.kind = documents.size() > 1 ? print::PrintKind::book : print::PrintKind::sheet; // a set wants its contents
    for (const content::Document* document : documents) {
        job.documents.push_back(document->id);
        if (const std::string note = m_notes_controller->note(document->id.name); !note.empty()) {
            job.notes[document->id] = note;
        }
    }
    job.paper = m_settings.text(library::paper_key);
    job.on_paper = [this](const std::string& paper) {
        m_settings.set(library::paper_key, paper);
        save_settings();
    };
    if (m_preview) {
        m_preview->Close();
    }
    m_preview = show_print_preview(this, m_guide, m_themes, std::move(job));
}

void MainFrame::print_selection() {
    const std::vector<content::DocumentId> selected = m_search->list().selected_documents();
    const auto chosen = in_guide_order(m_guide.get(), [&](const content::DocumentId& id) {
        return std::find(selected.begin(), selected.end(), id) != selected.end();
    });
    if (chosen.empty()) {
        say(tr("Choose hits in the list first; with Ctrl or Shift more than one"));
    } else {
        preview(chosen);
    }
}

void MainFrame::print_bookmarks() {
    const auto kept = in_guide_order(
        m_guide.get(), [this](const content::DocumentId& id) { return m_notes_controller->is_bookmarked(id.name); });
    if (kept.empty()) {
        say(tr("There are no bookmarks"));
    } else {
        preview(kept);
    }
}

void MainFrame::print_guide() {
    if (m_guide) {
        preview(print::in_book_order(*m_guide));
    }
}

int MainFrame::overview_text_size() const {
    return FromDIP(overview_text) * m_zoom / 100;
}

void MainFrame::show_overview() {
    if (!m_guide) {
        return;
    }
    if (!m_overview) {
        m_overview = new OverviewWindow(this, m_guide, theme(), overview_text_size());
        m_overview->on_open = [this](const content::DocumentId& id) {
            open(id.name);
            Raise();
            canvas().SetFocus();
        };
        m_overview->on_compare = [this](const std::vector<content::DocumentId>& ids) { compare(ids); };
    }
    m_overview->Show();
    m_overview->Raise();
    ask(); // what the question does not match steps back
}

void MainFrame::choose_to_compare() {
    if (!m_guide) {
        return;
    }
    wxArrayString titles;
    wxArrayInt chosen;
    std::vector<content::DocumentId> ids;
    const std::vector<std::string> kept = m_notes_controller->bookmarked();
    for (const content::Document& document : m_guide->documents()) {
        if (document.kind != content::Kind::intervention) {
            continue;
        }
        const bool is_kept = std::find(kept.begin(), kept.end(), document.id.name) != kept.end();
        if ((is_kept && chosen.size() + 1 < OverviewCanvas::most_chosen) || document.id.name == current_document()) {
            chosen.Add(static_cast<int>(ids.size()));
        }
        titles.Add(to_wx(document.code() + "  " + document.title));
        ids.push_back(document.id);
    }
    wxMultiChoiceDialog dialog(this, to_wx(tr("Choose two to four interventions.")), to_wx(tr("Compare")), titles);
    dialog.SetSelections(chosen);
    lay_out_again_when_styled(dialog);
    if (dialog.ShowModal() != wxID_OK) {
        return;
    }
    std::vector<content::DocumentId> wanted;
    for (const int index : dialog.GetSelections()) {
        wanted.push_back(ids[static_cast<std::size_t>(index)]);
    }
    compare(wanted);
}

void MainFrame::compare(const std::vector<content::DocumentId>& ids) {
    if (ids.size() < 2 || ids.size() > OverviewCanvas::most_chosen) {
        say(tr("Choose two to four interventions."));
        return;
    }
    CompareWindow* window = show_compare_window(this, m_guide, m_themes, theme(), canvas().reading_size(), ids);
    window->on_open = [this](const content::DocumentId& id) {
        open(id.name);
        Raise();
    };
}

void MainFrame::save_sheet() {
    const content::Document* document = shown_document();
    if (!document) {
        return;
    }
    wxFileDialog dialog(this, to_wx(tr("Save sheet as PDF")), wxString(), to_wx(document->id.name + ".pdf"),
                        "PDF (*.pdf)|*.pdf", wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK) {
        return;
    }
    if (!m_saver) {
        m_saver = std::make_unique<FileSaver>(*this);
        m_saver->on_saved = [this](const std::filesystem::path& file) {
            say(tr_with("Saved {}", content::path_to_utf8(file)));
        };
        m_saver->on_failed = [this](const std::string& reason) { say(reason); };
    }
    if (m_saver->is_busy()) {
        say(tr("The last sheet is still being saved"));
        return;
    }
    print::PrintJob job;
    job.documents = {document};
    job.paper = print::find_paper(m_settings.text(library::paper_key)).value_or(print::Paper{});
    m_saver->start(content::path_from_utf8(to_utf8(dialog.GetPath())),
                   [guide = m_guide, &themes = m_themes, job] { return print::make_pdf(*guide, themes, job); });
}

void MainFrame::show_settings() {
    if (!m_settings_window) {
        std::vector<int> sizes;
        for (int size = library::smallest_zoom; size <= library::largest_zoom; size += zoom_step) {
            sizes.push_back(size);
        }
        m_settings_window = new SettingsWindow(this, m_settings, m_themes, std::move(sizes));
        m_settings_window->on_changed = [this](Setting setting) { on_setting_changed(setting); };
    }
    m_settings_window->refresh();
    m_settings_window->Show();
    m_settings_window->Raise();
}

void MainFrame::on_setting_changed(Setting setting) {
    switch (setting) {
    case Setting::theme:
        apply_style();
        break;
    case Setting::text_size:
        set_zoom(m_settings.number(library::zoom_key, 100));
        break;
    case Setting::guides:
        set_own_guides(library::content_folders(m_settings));
        break;
    case Setting::language: // the settings window says when it changes
    case Setting::paper:    // asked for by the next print
        break;
    }
    save_settings();
}

void MainFrame::show_shortcuts() {
    m_tabs->add_tab().show_page(tr("Keys"), pages::make_keys_page(tr("Keys"), shortcuts()));
}

void MainFrame::show_about() {
    wxAboutDialogInfo info;
    info.SetName("Transitiewijzer");
    info.SetIcon(GetIcons().GetIconByIndex(0));
    info.SetDescription(to_wx(tr("Interventions for societal transitions, offline")));
    info.SetCopyright(to_wx(tr("Program: GPL-3.0-or-later. Guide: CC BY-SA 4.0.")));
    wxAboutBox(info, this);
}

} // namespace wijzer::app::reader

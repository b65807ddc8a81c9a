// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/print/print_controller.h"

#include "app/language/translate.h"
#include "app/print/sheet_printer.h"
#include "app/reader/toolkit/home_thread.h"
#include "app/reader/toolkit/save_dialog.h"
#include "app/reader/toolkit/text.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <utility>

namespace wijzer::app::reader {

using language::tr;
using language::tr_with;

PrintController::PrintController(wxWindow& parent, const themes::ThemeSet& themes, library::Settings& settings)
    : m_parent(parent), m_themes(themes), m_settings(settings), m_saver(window_thread()) {
    choose_file = [this](const std::string& name) { return ask_for_file(name); };
    m_saver.on_saved = [this](const std::filesystem::path& file) {
        tell(tr_with("Saved {}", content::path_to_utf8(file)));
    };
    m_saver.on_failed = [this](const std::string& reason) { tell(reason); };
}

void PrintController::print(const std::vector<content::DocumentId>& ids, const std::string& nothing_chosen) {
    std::vector<content::DocumentId> chosen =
        m_guide ? print::in_book_order(*m_guide) : std::vector<content::DocumentId>{};
    std::erase_if(chosen,
                  [&ids](const content::DocumentId& id) { return std::find(ids.begin(), ids.end(), id) == ids.end(); });
    if (chosen.empty()) {
        report(nothing_chosen);
    } else {
        open_preview(std::move(chosen));
    }
}

void PrintController::print_whole_guide() {
    if (m_guide) {
        open_preview(print::in_book_order(*m_guide));
    }
}

void PrintController::open_preview(std::vector<content::DocumentId> ids) {
    PreviewJob job;
    job.kind = ids.size() > 1 ? print::PrintKind::book : print::PrintKind::sheet; // a book has a table of contents
    for (const content::DocumentId& id : ids) {
        if (std::string note = note_of ? note_of(id) : std::string{}; !note.empty()) {
            job.notes[id] = std::move(note);
        }
    }
    job.documents = std::move(ids);
    job.paper = m_settings.text(library::paper_key);
    job.on_paper = [this](const std::string& paper) {
        m_settings.set(library::paper_key, paper);
        if (on_settings_changed) {
            on_settings_changed();
        }
    };
    if (m_preview) {
        m_preview->Close();
    }
    m_preview = show_print_preview(&m_parent, m_guide, m_themes, std::move(job));
}

std::optional<std::filesystem::path> PrintController::ask_for_file(const std::string& name) {
    return ask_where_to_save(m_parent, tr("Save sheet as PDF"), name, pdf_file);
}

/// Takes the id by value and looks the document up after choosing a file, because the guide may be replaced meanwhile.
void PrintController::save_sheet(content::DocumentId id) {
    if (!m_guide) {
        return;
    }
    const auto file = choose_file(id.name + ".pdf");
    if (!file) {
        return;
    }
    if (!m_guide->find_head(id)) {
        tell(tr_with("There is no document '{}'", id.name));
        return;
    }
    if (m_saver.is_busy()) {
        report(tr("The last sheet is still being saved"));
        return;
    }
    print::PrintJob job;
    job.documents = {std::move(id)};
    job.paper = print::find_paper(m_settings.text(library::paper_key)).value_or(print::Paper{});
    m_saver.start(*file, [guide = m_guide, &themes = m_themes, job] { return print::make_pdf(*guide, themes, job); });
}

void PrintController::report(const std::string& sentence) const {
    if (on_report) {
        on_report(sentence);
    }
}

void PrintController::tell(const std::string& sentence) const {
    if (on_outcome) {
        on_outcome(sentence);
    }
}

} // namespace wijzer::app::reader

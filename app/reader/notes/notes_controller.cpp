// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/notes/notes_controller.h"

#include "app/language/dates.h"
#include "app/language/failure.h"
#include "app/language/numbers.h"
#include "app/language/translate.h"
#include "app/library/markdown_export.h"
#include "app/reader/toolkit/save_dialog.h"
#include "app/reader/toolkit/text.h"
#include "app/system/write_file.h"
#include "content/base/regular_file.h"
#include "content/base/utf8.h"

#include <set>
#include <wx/filedlg.h>
#include <wx/msgdlg.h>

namespace wijzer::app::reader {
namespace {

using language::tr;
using language::tr_with;

constexpr std::size_t largest_import = std::size_t{1} << 28; // bytes; far more than any real library

std::string sentence_about(const library::SetAside& report) {
    const std::string file = content::path_to_utf8(report.file);
    std::string sentence;
    switch (report.trouble) {
    case library::Trouble::damaged:
        sentence = tr_with("Your notes could not be read; the file is kept as {}.", file);
        break;
    case library::Trouble::newer_version:
        sentence = tr_with("Your notes are of a newer version of the program; the file is kept as {}.", file);
        break;
    case library::Trouble::cannot_be_moved:
        sentence = tr_with("{} cannot be read and cannot be moved: your notes are not saved until you move it.", file);
        break;
    case library::Trouble::missing:
        sentence = tr_with("The file with your notes is gone: {}.", file);
        break;
    }
    return report.previous_used ? sentence + " " + tr("Your notes are now as they were before.") : sentence;
}

/// What was read from a file and what could not be read, in sentences.
std::string sentence_about(const std::string& name, const library::ImportedRecords& imported,
                           const library::Intake& intake) {
    const bool is_whole = imported.outcome == library::Import::complete;
    if (intake.added + intake.changed + intake.unchanged == 0) {
        return is_whole ? tr_with("{} holds no notes and no bookmarks.", name)
                        : tr_with("{} is damaged or cut off: nothing of it could be read.", name);
    }
    std::string sentence =
        intake.added + intake.changed == 0
            ? tr_with("All that {} holds was here already.", name)
            : tr_with("{}: {} added, {} changed, {} were here already", name, language::number_text(intake.added),
                      language::number_text(intake.changed), language::number_text(intake.unchanged));
    if (!is_whole) {
        sentence += sentence.ends_with('.') ? " " : ". ";
        sentence += tr("The file is damaged or cut off: the rest could not be read.");
    }
    return sentence;
}

library::ExportWords export_words() {
    library::ExportWords words{tr("My notes"), tr("Notes"), tr("Bookmarks"), tr("Workshops")};
    words.changed = [](library::TimePoint time) { return tr_with("Changed {}", language::moment_text(time)); };
    words.date = language::date_text;
    return words;
}

} // namespace

NotesController::NotesController(library::Library& library, service::ReaderSaver& saver)
    : m_library(library), m_saver(saver) {
    m_saver.before_merge = [this] {
        if (m_panel) {
            m_panel->flush();
        }
    };
    m_saver.on_merged = [this] { refresh(); };
    m_saver.on_failed = [this](const std::string& reason) { tell(tr_with("Not saved: {}", reason)); };
}

void NotesController::attach(NotesPanel& panel) {
    m_panel = &panel;
    panel.on_changed = [this](const std::string& document, const std::string& title, const std::string& text) {
        m_library.set_note(document, title, text);
        save();
        m_panel->show_list(m_library);
        notes_changed();
    };
    panel.on_bookmark = [this](const std::string& document, const std::string& title, library::Presence presence) {
        m_library.set_bookmark(document, title, presence);
        save();
        m_panel->show_list(m_library);
    };
    show_in_panel();
}

void NotesController::say(const std::string& sentence) {
    if (on_report) {
        on_report(sentence);
    }
}

void NotesController::tell(const std::string& sentence) {
    if (on_outcome) {
        on_outcome(sentence);
    }
}

void NotesController::notes_changed() {
    if (on_notes_changed) {
        on_notes_changed();
    }
}

void NotesController::show_in_panel() {
    if (m_panel) {
        m_panel->show_document(m_document, m_title, m_library);
        m_panel->show_list(m_library);
    }
}

void NotesController::refresh() {
    show_in_panel();
    notes_changed();
}

void NotesController::show_document(const std::string& id, const std::string& title) {
    m_document = id;
    m_title = title;
    if (m_panel) {
        m_panel->show_document(id, title, m_library);
    }
}

void NotesController::toggle_bookmark(const std::string& id, const std::string& title) {
    const bool marked = m_library.has_bookmark(id);
    m_library.set_bookmark(id, title, marked ? library::Presence::removed : library::Presence::present);
    save();
    refresh();
    say(marked ? tr_with("No longer kept: {}", title) : tr_with("Kept: {}", title));
}

void NotesController::remember_reading(const std::string& id, const std::string& title) {
    m_library.remember_reading(id, title);
}

void NotesController::follow_names(const content::Guide& guide) {
    std::set<std::string> documents;
    for (const content::Document& document : guide.documents()) {
        documents.insert(document.id.name);
    }
    m_library.follow_names(documents);
}

std::vector<std::string> NotesController::bookmarked() const {
    std::vector<std::string> ids;
    for (const library::Bookmark& bookmark : m_library.bookmarks()) {
        ids.push_back(bookmark.document);
    }
    return ids;
}

std::vector<std::string> NotesController::reports() {
    std::vector<std::string> sentences;
    for (const library::SetAside& report : m_library.take_reports()) {
        sentences.push_back(sentence_about(report));
    }
    return sentences;
}

bool NotesController::export_notes(wxWindow* parent) {
    if (m_panel) {
        m_panel->flush();
    }
    const auto file = ask_where_to_save(*parent, tr("Export notes and bookmarks"), "transitiewijzer.md", markdown_file);
    if (!file) {
        return false;
    }
    try {
        system::write_file(*file, library::to_markdown(m_library.records(), export_words()),
                           system::Access::owner_only);
        tell(tr_with("Saved {}", content::path_to_utf8(*file)));
        return true;
    } catch (...) {
        tell(language::describe_current_failure());
        return false;
    }
}

void NotesController::import_notes(wxWindow* parent) {
    wxFileDialog dialog(parent, to_wx(tr("Import notes and bookmarks")), wxString(), wxString(),
                        to_wx(tr("Notes of Transitiewijzer") + std::string(" (*.md, *.xml)|*.md;*.xml")),
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK) {
        import_file(content::path_from_utf8(to_utf8(dialog.GetPath())));
    }
}

void NotesController::import_file(const std::filesystem::path& file) {
    const std::string name = content::path_to_utf8(file.filename());
    std::error_code error;
    const auto bytes = content::read_regular_file(file, largest_import, error);
    if (!bytes) {
        tell(tr_with("{}: cannot be read: {}", name, language::reason_text(error)));
        return;
    }
    const library::ImportedRecords imported = library::import_records(*bytes);
    if (imported.outcome == library::Import::not_a_library) {
        tell(tr_with("{} holds no notes of Transitiewijzer: nothing was read.", name));
        return;
    }
    if (imported.outcome == library::Import::newer_version) {
        tell(tr_with("{} was made by a newer version of the program: nothing was read.", name));
        return;
    }
    const library::Intake intake = m_library.take_in(imported.records);
    save();
    refresh();
    tell(sentence_about(name, imported, intake));
}

void NotesController::restore_previous(wxWindow* parent) {
    const auto time = m_library.previous_time();
    if (!time) {
        tell(tr("There is no earlier version of your notes."));
        return;
    }
    if (wxMessageBox(to_wx(tr_with("Bring back your notes and bookmarks as they were on {}? Doing it again undoes it.",
                                   language::moment_text(*time))),
                     "Transitiewijzer", wxYES_NO | wxICON_QUESTION, parent) != wxYES) {
        return;
    }
    try {
        m_saver.save_and_wait(); // a save that is still running must not finish after the restore
        m_library.restore_previous();
        refresh();
    } catch (...) {
        tell(language::describe_current_failure());
    }
}

} // namespace wijzer::app::reader

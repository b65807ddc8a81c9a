// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/print_command.h"

#include "app/commands/exit_codes.h"
#include "app/commands/guide_access.h"
#include "app/language/translate.h"
#include "app/library/library.h"
#include "app/print/overview_printer.h"
#include "app/print/sheet_printer.h"
#include "app/system/paths.h"
#include "app/system/write_file.h"
#include "content/base/error.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <csignal>
#include <iostream>
#include <map>

namespace wijzer::app::commands {
namespace {

using language::tr;

volatile std::sig_atomic_t interrupted = 0; // by Ctrl+C

/// All interventions; for a book, all documents.
std::vector<content::DocumentId> all_documents(const content::Guide& guide, print::PrintKind kind) {
    std::vector<content::DocumentId> all = print::in_book_order(guide);
    if (kind != print::PrintKind::book) {
        std::erase_if(all, [&guide](const content::DocumentId& id) {
            return guide.find_head(id)->kind != content::Kind::intervention;
        });
    }
    return all;
}

library::Library open_library() {
    library::Library library = library::Library::open(system::user_data_folder() / "bibliotheek.xml");
    for (const library::SetAside& report : library.take_reports()) {
        std::cerr << "transitiewijzer: "
                  << language::tr_with("Your notes could not be read; the file is kept as {}.",
                                       content::path_to_utf8(report.file))
                  << '\n';
    }
    return library;
}

/// In the guide's order; a bookmark whose document left the guide is named and left out.
std::vector<content::DocumentId> bookmarked_documents(const content::Guide& guide, const library::Library& library) {
    for (const library::Bookmark& bookmark : library.bookmarks()) {
        if (!guide.find(bookmark.document)) {
            std::cerr << "transitiewijzer: " << language::tr_with("{} is not in this guide", bookmark.document) << '\n';
        }
    }
    std::vector<content::DocumentId> chosen;
    for (const content::Document& document : guide.documents()) {
        if (library.has_bookmark(document.id.name)) {
            chosen.push_back(document.id);
        }
    }
    if (chosen.empty()) {
        throw content::Error(tr("There are no bookmarks"));
    }
    return chosen;
}

std::map<content::DocumentId, std::string> notes_on(const std::vector<content::DocumentId>& documents,
                                                    const library::Library& library) {
    std::map<content::DocumentId, std::string> notes;
    for (const content::DocumentId& id : documents) {
        if (const std::string note = library.note(id.name); !note.empty()) {
            notes[id] = note;
        }
    }
    return notes;
}

std::vector<content::DocumentId> chosen_documents(const index::OpenedGuide& opened, const Options& options,
                                                  print::PrintKind kind) {
    if (options.print_all) {
        return all_documents(*opened.guide, kind);
    }
    std::vector<content::DocumentId> chosen;
    for (const std::string& id : options.arguments) {
        const content::DocumentId document = find_document(opened, id).id;
        if (std::find(chosen.begin(), chosen.end(), document) == chosen.end()) {
            chosen.push_back(document);
        }
    }
    return chosen;
}

std::string make_overview(const Options& options, const content::Guide& guide, const themes::ThemeSet& themes) {
    if (!print::is_overview_paper(options.paper)) {
        throw content::Error(tr("The kaart fits on a3 and a4"));
    }
    return print::make_overview_pdf(guide, themes.find(options.theme), options.paper);
}

/// Sets what only worksheets have; refuses what does not go together, and does not ignore it.
void choose_sheets(const Options& options, print::PrintJob& job) {
    const bool for_worksheets = job.kind == print::PrintKind::worksheet;
    if (!for_worksheets && (!options.tiles.empty() || options.print_examples)) {
        throw content::Error(tr("--tiles and --example are for worksheets"));
    }
    const auto paper = print::find_paper(options.paper);
    const auto size = content::sheet_size_from_name(options.paper);
    if (!for_worksheets && !paper) {
        throw content::Error(tr("This paper is for worksheets, and a3 for the kaart as well"));
    }
    if (for_worksheets && !size) {
        throw content::Error(tr("Worksheets are printed on a0 to a4"));
    }
    if (for_worksheets && options.print_large) {
        throw content::Error(tr("Worksheets become larger with larger paper"));
    }
    job.paper = paper.value_or(print::Paper{});
    if (for_worksheets) {
        job.sheet_size = options.paper_given ? size : std::nullopt;
        job.tile_size = content::sheet_size_from_name(options.tiles);
        job.examples = options.print_examples;
    }
}

std::string make_documents(const Options& options, const index::OpenedGuide& opened, const themes::ThemeSet& themes) {
    const content::Guide& guide = *opened.guide;
    if (options.arguments.empty() != (options.print_all || options.print_bookmarks)) {
        throw content::Error(tr("Name the documents to print, or say --all or --bookmarks"));
    }
    print::PrintJob job;
    job.kind = *print::find_kind(options.print_as);
    choose_sheets(options, job);
    if (options.print_bookmarks || options.print_notes) {
        const library::Library library = open_library();
        job.documents = options.print_bookmarks ? bookmarked_documents(guide, library)
                                                : chosen_documents(opened, options, job.kind);
        if (options.print_notes) {
            job.notes = notes_on(job.documents, library);
        }
    } else {
        job.documents = chosen_documents(opened, options, job.kind);
    }
    job.theme = options.theme;
    job.large = options.print_large;
    job.grey = options.print_grey;
    return print::make_pdf(guide, themes, job, [](std::size_t, std::size_t) { return interrupted == 0; });
}

/// While this object exists, Ctrl+C asks the work to stop and does not end the process, so that no file is left half
/// written.
class InterruptGuard {
  public:
    InterruptGuard() : m_before(std::signal(SIGINT, [](int) { interrupted = 1; })) {}
    ~InterruptGuard() { std::signal(SIGINT, m_before); }
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;

  private:
    void (*m_before)(int);
};

/// Checks the folder before the PDF is made: a mistyped folder must not be created.
void check_folder(const std::filesystem::path& output) {
    const std::filesystem::path folder = output.parent_path();
    std::error_code ignored;
    if (!folder.empty() && !std::filesystem::exists(folder, ignored)) {
        throw content::Error(content::Message{content::message_text("{}: cannot be written: {}"),
                                              {content::path_to_utf8(output)},
                                              std::make_error_code(std::errc::no_such_file_or_directory)});
    }
}

} // namespace

int run_print(const Options& options) {
    const InterruptGuard guard;
    check_folder(options.output);
    const index::OpenedGuide opened = open_for_use(options.places());
    const themes::ThemeSet themes = themes::ThemeSet::load(system::shipped_data_folder() / "themes");
    const std::string pdf =
        options.overview ? make_overview(options, *opened.guide, themes) : make_documents(options, opened, themes);
    if (interrupted != 0) {
        throw content::Error(tr("Stopped; nothing was written"));
    }
    if (options.output == "-") {
        std::cout.write(pdf.data(), static_cast<std::streamsize>(pdf.size()));
    } else {
        system::write_file(options.output, pdf);
    }
    return exit_done;
}

} // namespace wijzer::app::commands

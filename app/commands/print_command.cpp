// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/print_command.h"

#include "app/commands/commands.h"
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

/// All interventions; for a book all there is.
std::vector<const content::Document*> all_documents(const content::Guide& guide, print::PrintKind kind) {
    if (kind == print::PrintKind::book) {
        return print::in_book_order(guide);
    }
    std::vector<const content::Document*> all;
    for (const content::Document& head : guide.documents()) {
        const bool is_wanted = head.kind == content::Kind::intervention;
        if (const content::Document* whole = is_wanted ? guide.find(head.id) : nullptr) {
            all.push_back(whole);
        }
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
std::vector<const content::Document*> bookmarked_documents(const content::Guide& guide,
                                                           const library::Library& library) {
    for (const library::Bookmark& bookmark : library.bookmarks()) {
        if (!guide.find(bookmark.document)) {
            std::cerr << "transitiewijzer: " << language::tr_with("{} is not in this guide", bookmark.document) << '\n';
        }
    }
    std::vector<const content::Document*> chosen;
    for (const content::Document& document : guide.documents()) {
        const content::Document* whole = library.has_bookmark(document.id.name) ? guide.find(document.id) : nullptr;
        if (whole) {
            chosen.push_back(whole);
        }
    }
    if (chosen.empty()) {
        throw content::Error(tr("There are no bookmarks"));
    }
    return chosen;
}

std::map<content::DocumentId, std::string> notes_on(const std::vector<const content::Document*>& documents,
                                                    const library::Library& library) {
    std::map<content::DocumentId, std::string> notes;
    for (const content::Document* document : documents) {
        if (const std::string note = library.note(document->id.name); !note.empty()) {
            notes[document->id] = note;
        }
    }
    return notes;
}

std::vector<const content::Document*> chosen_documents(const content::Guide& guide, const Options& options,
                                                       print::PrintKind kind) {
    if (options.print_all) {
        return all_documents(guide, kind);
    }
    std::vector<const content::Document*> chosen;
    for (const std::string& id : options.arguments) {
        const content::Document* document = &find_document(guide, id);
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

std::string make_documents(const Options& options, const content::Guide& guide, const themes::ThemeSet& themes) {
    if (options.arguments.empty() != (options.print_all || options.print_bookmarks)) {
        throw content::Error(tr("Name the documents to print, or say --all or --bookmarks"));
    }
    const auto paper = print::find_paper(options.paper);
    if (!paper) {
        throw content::Error(tr("Only the kaart fits on a3"));
    }
    print::PrintJob job;
    job.kind = *print::find_kind(options.print_as);
    if (options.print_bookmarks || options.print_notes) {
        const library::Library library = open_library();
        job.documents =
            options.print_bookmarks ? bookmarked_documents(guide, library) : chosen_documents(guide, options, job.kind);
        if (options.print_notes) {
            job.notes = notes_on(job.documents, library);
        }
    } else {
        job.documents = chosen_documents(guide, options, job.kind);
    }
    job.paper = *paper;
    job.theme = options.theme;
    job.large = options.print_large;
    job.grey = options.print_grey;
    return print::make_pdf(guide, themes, job, [](std::size_t, std::size_t) { return interrupted == 0; });
}

/// Until it goes out of scope, Ctrl+C asks the work to stop, so that it never stops half-way a file.
class InterruptGuard {
  public:
    InterruptGuard() : m_before(std::signal(SIGINT, [](int) { interrupted = 1; })) {}
    ~InterruptGuard() { std::signal(SIGINT, m_before); }
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;

  private:
    void (*m_before)(int);
};

/// Before anything is made: a mistyped folder is not one to be made.
void check_folder(const std::filesystem::path& output) {
    const std::filesystem::path folder = output.parent_path();
    std::error_code ignored;
    if (!folder.empty() && !std::filesystem::exists(folder, ignored)) {
        throw content::Error(content::path_to_utf8(output) + ": cannot be written: " +
                             std::make_error_code(std::errc::no_such_file_or_directory).message());
    }
}

} // namespace

int run_print(const Options& options) {
    const InterruptGuard guard;
    check_folder(options.output);
    const auto guide = open_for_use(options.folders()).guide;
    const themes::ThemeSet themes = themes::ThemeSet::load(system::shipped_data_folder() / "themes");
    const std::string pdf =
        options.overview ? make_overview(options, *guide, themes) : make_documents(options, *guide, themes);
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

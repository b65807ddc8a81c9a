// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/print_command.h"

#include "app/commands/commands.h"
#include "app/commands/guide_access.h"
#include "app/language/translate.h"
#include "app/print/kaart_printer.h"
#include "app/print/sheet_printer.h"
#include "app/system/paths.h"
#include "app/system/write_file.h"
#include "content/error.h"

#include <algorithm>
#include <iostream>

namespace wijzer::app::commands {
namespace {

using language::tr;

/// All interventions; for a book the introduction first, and the stories after.
std::vector<const content::Document*> all_documents(const content::Guide& guide, print::PrintKind kind) {
    std::vector<const content::Document*> all;
    for (const content::Document& document : guide.documents()) {
        if (kind == print::PrintKind::book || document.kind == content::Kind::intervention) {
            all.push_back(guide.find(document.id));
        }
    }
    std::stable_partition(all.begin(), all.end(),
                          [](const content::Document* each) { return each->kind == content::Kind::page; });
    return all;
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

std::string make_kaart(const Options& options, const content::Guide& guide, const themes::ThemeSet& themes) {
    if (!print::is_kaart_paper(options.paper)) {
        throw content::Error(tr("The kaart fits on a3 and a4"));
    }
    return print::make_kaart_pdf(guide, themes.find(options.theme), options.paper);
}

std::string make_documents(const Options& options, const content::Guide& guide, const themes::ThemeSet& themes) {
    if (options.arguments.empty() != options.print_all) {
        throw content::Error(tr("Name the documents to print, or say --all"));
    }
    const auto paper = print::find_paper(options.paper);
    if (!paper) {
        throw content::Error(tr("Only the kaart fits on a3"));
    }
    print::PrintJob job;
    job.kind = *print::find_kind(options.print_as);
    job.documents = chosen_documents(guide, options, job.kind);
    job.paper = *paper;
    job.theme = options.theme;
    job.large = options.print_large;
    job.grey = options.print_grey;
    return print::make_pdf(guide, themes, job);
}

} // namespace

int run_print(const Options& options) {
    const auto guide = open_for_use(options.folders()).guide;
    const themes::ThemeSet themes = themes::ThemeSet::load(system::shipped_data_folder() / "themes");
    const std::string pdf =
        options.kaart ? make_kaart(options, *guide, themes) : make_documents(options, *guide, themes);
    if (options.output == "-") {
        std::cout.write(pdf.data(), static_cast<std::streamsize>(pdf.size()));
    } else {
        system::write_file(options.output, pdf);
    }
    return exit_done;
}

} // namespace wijzer::app::commands

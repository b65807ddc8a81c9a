// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/print_command.h"

#include "app/commands/commands.h"
#include "app/commands/guide_access.h"
#include "app/language/translate.h"
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
            all.push_back(&document);
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

} // namespace

int run_print(const Options& options) {
    if (options.arguments.empty() != options.print_all) {
        throw content::Error(tr("Name the documents to print, or say --all"));
    }
    const auto guide = load_for_use(options.content);
    print::PrintJob job;
    job.kind = *print::find_kind(options.print_as);
    job.documents = chosen_documents(*guide, options, job.kind);
    job.paper = *print::find_paper(options.paper);
    job.theme = options.theme;
    job.large = options.print_large;
    job.grey = options.print_grey;
    const themes::ThemeSet themes = themes::ThemeSet::load(system::shipped_data_folder() / "themes");
    const std::string pdf = print::make_pdf(*guide, themes, job);
    if (options.output == "-") {
        std::cout.write(pdf.data(), static_cast<std::streamsize>(pdf.size()));
    } else {
        system::write_file(options.output, pdf);
    }
    return exit_done;
}

} // namespace wijzer::app::commands

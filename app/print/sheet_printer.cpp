// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_printer.h"

#include "app/pages/sheet.h"
#include "app/print/book_composer.h"
#include "app/print/card_composer.h"
#include "app/print/composition.h"
#include "app/print/sheet_composer.h"
#include "app/print/workers.h"
#include "content/base/error.h"

#include <algorithm>

namespace wijzer::app::print {
namespace {

PdfMetadata metadata(const content::Guide& guide, const PrintJob& job) {
    const content::Manifest& manifest = guide.manifest();
    PdfMetadata data{manifest.title, manifest.title, {}, {}, manifest.edition + "-01T00:00:00Z"};
    if (job.documents.size() == 1) {
        const content::Document& document = *job.documents.front();
        data.title = document.code().empty() ? document.title : document.code() + ' ' + document.title;
        data.subject = document.summary;
        for (const std::string& keyword : document.keywords) {
            data.keywords += (data.keywords.empty() ? "" : ", ") + keyword;
        }
    }
    return data;
}

std::string page_of(std::size_t page, std::size_t pages) {
    return std::to_string(page) + " / " + std::to_string(pages);
}

void add_label(ComposedPage& page, const content::Document& document, std::size_t number) {
    page.label = (document.code().empty() ? document.id.name : document.code()) + " · " + std::to_string(number);
}

bool compose_sheets(Composition& whole, const content::Guide& guide, const themes::ThemeSet& themes,
                    const PrintJob& job, const PrintProgress& progress) {
    std::vector<std::vector<ComposedPage>> sheets(job.documents.size());
    const auto make_work = [&]() -> DocumentWork {
        // Each thread sets with fonts of its own.
        const auto typesetter = std::make_shared<Typesetter>(guide, themes, job);
        return [&, typesetter](std::size_t index) {
            sheets[index] = SheetComposer(guide, job, *typesetter).compose(*job.documents[index], 0, page_of);
        };
    };
    if (!work_on_documents(job.documents.size(), make_work, progress)) {
        return false;
    }
    for (std::size_t index = 0; index < sheets.size(); ++index) {
        if (whole.pages.size() % 2 != 0) {
            whole.pages.emplace_back(); // an empty back
        }
        std::size_t number = 0;
        for (ComposedPage& page : sheets[index]) {
            if (sheets.size() > 1) {
                add_label(page, *job.documents[index], ++number);
            }
            whole.pages.push_back(std::move(page));
        }
    }
    return true;
}

bool compose_kind(Composition& whole, const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job,
                  const PrintProgress& progress) {
    if (job.kind == PrintKind::sheet || job.kind == PrintKind::handout) {
        return compose_sheets(whole, guide, themes, job, progress);
    }
    Typesetter typesetter(guide, themes, job);
    return job.kind == PrintKind::cards ? compose_cards(whole, guide, job, typesetter, progress)
                                        : compose_book(whole, guide, job, typesetter, progress);
}

} // namespace

std::vector<const content::Document*> in_book_order(const content::Guide& guide) {
    std::vector<const content::Document*> all;
    for (const content::Document& document : guide.documents()) {
        if (const content::Document* whole = guide.find(document.id)) { // the list has only what lists show
            all.push_back(whole);
        }
    }
    std::stable_partition(all.begin(), all.end(),
                          [](const content::Document* each) { return each->kind == content::Kind::page; });
    return all;
}

std::optional<Composition> compose(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job,
                                   const PrintProgress& progress) {
    if (job.documents.empty()) {
        throw content::Error("There is nothing to print");
    }
    Composition whole{to_points(job.paper.width), to_points(job.paper.height), metadata(guide, job), {}};
    if (!compose_kind(whole, guide, themes, job, progress)) {
        return std::nullopt;
    }
    return whole;
}

std::string make_pdf(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job,
                     const PrintProgress& progress) {
    const std::optional<Composition> whole = compose(guide, themes, job, progress);
    return whole ? to_pdf(*whole) : std::string{};
}

} // namespace wijzer::app::print

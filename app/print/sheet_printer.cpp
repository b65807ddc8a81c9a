// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_printer.h"

#include "app/pages/sheet.h"
#include "app/print/book_composer.h"
#include "app/print/card_composer.h"
#include "app/print/composition.h"
#include "app/print/sheet_composer.h"
#include "content/error.h"

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

bool compose_sheets(Composition& whole, SheetComposer& composer, const PrintJob& job, const PrintProgress& progress) {
    std::size_t done = 0;
    for (const content::Document* document : job.documents) {
        if (whole.pages.size() % 2 != 0) {
            whole.pages.emplace_back(); // an empty back
        }
        std::size_t number = 0;
        for (ComposedPage& page : composer.compose(*document, whole.pages.size(), page_of)) {
            ++number;
            if (job.documents.size() > 1) {
                page.label =
                    (document->code().empty() ? document->id.name : document->code()) + " · " + std::to_string(number);
            }
            whole.pages.push_back(std::move(page));
        }
        if (progress && !progress(++done, job.documents.size())) {
            return false;
        }
    }
    return true;
}

bool compose_kind(Composition& whole, const content::Guide& guide, const PrintJob& job, Typesetter& typesetter,
                  const PrintProgress& progress) {
    switch (job.kind) {
    case PrintKind::cards:
        return compose_cards(whole, guide, job, typesetter, progress);
    case PrintKind::book:
        return compose_book(whole, guide, job, typesetter, progress);
    case PrintKind::sheet:
    case PrintKind::handout:
        break;
    }
    SheetComposer composer(guide, job, typesetter);
    return compose_sheets(whole, composer, job, progress);
}

} // namespace

std::optional<Composition> compose(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job,
                                   const PrintProgress& progress) {
    if (job.documents.empty()) {
        throw content::Error("There is nothing to print");
    }
    Typesetter typesetter(guide, themes, job);
    Composition whole(to_points(job.paper.width), to_points(job.paper.height), typesetter.painter());
    whole.metadata = metadata(guide, job);
    if (!compose_kind(whole, guide, job, typesetter, progress)) {
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

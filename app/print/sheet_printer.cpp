// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_printer.h"

#include "app/pages/sheet.h"
#include "app/print/book_composer.h"
#include "app/print/card_composer.h"
#include "app/print/composition.h"
#include "app/print/sheet_composer.h"
#include "app/print/worksheet_composer.h"
#include "content/base/error.h"
#include "content/base/parallel.h"

#include <iterator>
#include <memory>
#include <utility>

namespace wijzer::app::print {
namespace {

PrintedDocuments find_documents(const content::Guide& guide, const PrintJob& job) {
    PrintedDocuments documents;
    for (const content::DocumentId& id : job.documents) {
        if (const content::Document* document = guide.find(id)) {
            documents.push_back(document);
        }
    }
    return documents;
}

PdfMetadata metadata(const content::Guide& guide, const PrintedDocuments& documents) {
    const content::Manifest& manifest = guide.manifest();
    PdfMetadata data{manifest.title, manifest.title, {}, {}, manifest.edition + "-01T00:00:00Z"};
    if (documents.size() == 1) {
        const content::Document& document = *documents.front();
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
                    const PrintJob& job, const PrintedDocuments& documents, const PrintProgress& progress) {
    // Each thread has a typesetter of its own, because fonts are for one thread.
    const auto make_typesetter = [&] { return std::make_unique<Typesetter>(guide, themes, job); };
    const auto compose_sheet = [&](std::size_t index, const std::unique_ptr<Typesetter>& typesetter) {
        return SheetComposer(guide, job, *typesetter).compose(*documents[index], 0, page_of);
    };
    auto composed = content::for_each_part(documents.size(), make_typesetter, compose_sheet, progress);
    if (!composed) {
        return false;
    }
    std::vector<std::vector<ComposedPage>>& sheets = *composed;
    for (std::size_t index = 0; index < sheets.size(); ++index) {
        if (whole.pages.size() % 2 != 0) {
            whole.pages.emplace_back(); // an empty back
        }
        std::size_t number = 0;
        for (ComposedPage& page : sheets[index]) {
            if (sheets.size() > 1) {
                add_label(page, *documents[index], ++number);
            }
            whole.pages.push_back(std::move(page));
        }
    }
    return true;
}

bool compose_kind(Composition& whole, const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job,
                  const PrintedDocuments& documents, const PrintProgress& progress) {
    if (job.kind == PrintKind::sheet || job.kind == PrintKind::handout) {
        return compose_sheets(whole, guide, themes, job, documents, progress);
    }
    if (job.kind == PrintKind::worksheet) {
        return compose_worksheets(whole, guide, themes, job, documents, progress);
    }
    Typesetter typesetter(guide, themes, job);
    return job.kind == PrintKind::cards ? compose_cards(whole, guide, job, documents, typesetter, progress)
                                        : compose_book(whole, guide, job, documents, typesetter, progress);
}

} // namespace

std::vector<content::DocumentId> in_book_order(const content::Guide& guide) {
    std::vector<content::DocumentId> pages;
    std::vector<content::DocumentId> others;
    for (const content::Document& document : guide.documents()) {
        (document.kind == content::Kind::page ? pages : others).push_back(document.id);
    }
    std::move(others.begin(), others.end(), std::back_inserter(pages));
    return pages;
}

std::optional<Composition> compose(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job,
                                   const PrintProgress& progress) {
    const PrintedDocuments documents = find_documents(guide, job);
    if (documents.empty()) {
        throw content::Error(content::Message{content::message_text("There is nothing to print"), {}});
    }
    Composition whole{to_points(job.paper.width), to_points(job.paper.height), metadata(guide, documents), {}};
    if (!compose_kind(whole, guide, themes, job, documents, progress)) {
        return std::nullopt;
    }
    if (whole.pages.empty()) {
        throw content::Error(content::Message{content::message_text("There is nothing to print"), {}});
    }
    return whole;
}

std::string make_pdf(const content::Guide& guide, const themes::ThemeSet& themes, const PrintJob& job,
                     const PrintProgress& progress) {
    const std::optional<Composition> whole = compose(guide, themes, job, progress);
    return whole ? to_pdf(*whole) : std::string{};
}

} // namespace wijzer::app::print

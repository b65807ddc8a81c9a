// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/book_composer.h"

#include "app/pages/book.h"

#include <iterator>

namespace wijzer::app::print {
namespace {

/// Keywords are short, so the index has more columns than the documents.
int index_columns(const PrintJob& job) {
    constexpr double wide = 180; // millimetres
    return job.paper.width < wide || job.large ? 2 : 3;
}

class BookComposer {
  public:
    BookComposer(Composition& whole, const content::Guide& guide, const PrintJob& job,
                 const PrintedDocuments& documents, Typesetter& typesetter)
        : m_whole(whole), m_guide(guide), m_job(job), m_documents(documents), m_typesetter(typesetter),
          m_sheets(guide, job, typesetter), m_css(typesetter.css({}, m_sheets.reading_size())) {}

    bool compose(const PrintProgress& progress) {
        add_cover();
        const std::size_t contents = m_whole.pages.size();
        // The contents take their place now, without page numbers, and are made again when the numbers are known.
        append(contents_pages(contents));
        std::size_t done = 0;
        for (const content::Document* document : m_documents) {
            add_document(*document);
            if (progress && !progress(++done, m_documents.size())) {
                return false;
            }
        }
        std::vector<ComposedPage> with_numbers = contents_pages(contents);
        std::move(with_numbers.begin(), with_numbers.end(),
                  m_whole.pages.begin() + static_cast<std::ptrdiff_t>(contents));
        add_index();
        return true;
    }

  private:
    std::string word(const char* id) const { return m_guide.manifest().word(id); }

    std::string footer_text() const {
        const content::Manifest& words = m_guide.manifest();
        return words.title + " · " + words.word("editie") + ' ' + words.edition + " · " + words.licence;
    }

    FooterPlace page_number(std::size_t first) const {
        return [=](std::size_t page, std::size_t) { return std::to_string(first + page); };
    }

    void append(std::vector<ComposedPage> pages) {
        std::move(pages.begin(), pages.end(), std::back_inserter(m_whole.pages));
    }

    void add_cover() {
        Flow flow(m_job.paper, 0);
        flow.begin_page();
        flow.place(m_typesetter.set(pages::make_cover(m_guide, m_documents), m_css, flow.text_width()));
        flow.pages().front().outline.push_back({m_guide.manifest().title, 0});
        append(std::move(flow.pages()));
        start_on_front();
    }

    void start_on_front() {
        if (m_whole.pages.size() % 2 != 0) {
            m_whole.pages.emplace_back();
        }
    }

    std::vector<ComposedPage> contents_pages(std::size_t first) {
        Flow flow(m_job.paper, first);
        flow.begin_page();
        flow.place(m_typesetter.set(pages::make_contents(m_guide, m_documents, m_numbers), m_css, flow.text_width()));
        flow.pages().front().outline.push_back({word("inhoud"), 0});
        m_sheets.add_footers(flow, footer_text(), page_number(first));
        return std::move(flow.pages());
    }

    void add_document(const content::Document& document) {
        if (document.kind == content::Kind::intervention || !m_last || m_last->kind != document.kind) {
            start_on_front();
        }
        const std::size_t first = m_whole.pages.size();
        m_numbers[document.id] = first + 1;
        std::vector<ComposedPage> pages = m_sheets.compose(document, first, page_number(first));
        if (document.kind != content::Kind::page) {
            pages.front().outline.front().level = 1;
            if (!m_last || m_last->kind != document.kind) {
                const char* heading = document.kind == content::Kind::story       ? "praktijkverhalen"
                                      : document.kind == content::Kind::situation ? "situaties"
                                                                                  : "interventies";
                pages.front().outline.insert(pages.front().outline.begin(), {word(heading), 0});
            }
        }
        m_last = &document;
        append(std::move(pages));
    }

    void add_index() {
        start_on_front();
        const std::size_t first = m_whole.pages.size();
        Flow flow(m_job.paper, first);
        flow.begin_page();
        const std::string heading = pages::make_heading(word("trefwoorden"));
        flow.place(m_typesetter.set(heading, m_css, flow.text_width()));
        const std::string words = pages::make_keyword_index(m_documents, m_numbers);
        const int columns = index_columns(m_job);
        flow.place(m_typesetter.set(words, m_css, flow.text_width(columns)), columns);
        flow.pages().front().outline.push_back({word("trefwoorden"), 0});
        m_sheets.add_footers(flow, footer_text(), page_number(first));
        append(std::move(flow.pages()));
    }

    Composition& m_whole;
    const content::Guide& m_guide;
    const PrintJob& m_job;
    const PrintedDocuments& m_documents;
    Typesetter& m_typesetter;
    SheetComposer m_sheets;
    std::string m_css;
    pages::PageNumbers m_numbers;
    const content::Document* m_last = nullptr;
};

} // namespace

bool compose_book(Composition& whole, const content::Guide& guide, const PrintJob& job,
                  const PrintedDocuments& documents, Typesetter& typesetter, const PrintProgress& progress) {
    return BookComposer(whole, guide, job, documents, typesetter).compose(progress);
}

} // namespace wijzer::app::print

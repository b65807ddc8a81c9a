// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf.h"

#include "content/base/error.h"

#include <algorithm>
#include <cairo-pdf.h>
#include <cstdio>
#include <vector>

namespace wijzer::app::print {
namespace {

constexpr const char* document_tag = "Document";

cairo_status_t append(void* closure, const unsigned char* bytes, unsigned int length) {
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

/// A value for an attribute of a cairo tag: between quotes, with quotes and backslashes escaped.
std::string quoted(const std::string& text) {
    std::string result = "'";
    for (const char byte : text) {
        if (byte == '\'' || byte == '\\') {
            result += '\\';
        }
        result += byte;
    }
    return result + '\'';
}

std::string rectangle(const PdfBox& box) {
    char text[128];
    std::snprintf(text, sizeof text, "rect=[%.2f %.2f %.2f %.2f]", box.x, box.y, box.width, box.height);
    return text;
}

} // namespace

struct PdfWriter::State {
    std::string bytes;
    cairo_surface_t* surface = nullptr;
    cairo_t* cairo = nullptr;
    int page = 1;
    bool ended = false; ///< whether the page that cairo is on was ended by end_page()
    std::vector<int> outline;

    ~State() {
        cairo_destroy(cairo);
        cairo_surface_destroy(surface);
    }

    void check() const {
        const cairo_status_t status =
            cairo_status(cairo) != CAIRO_STATUS_SUCCESS ? cairo_status(cairo) : cairo_surface_status(surface);
        if (status != CAIRO_STATUS_SUCCESS) {
            throw content::Error(content::Message{content::message_text("The PDF cannot be made: {}"),
                                                  {cairo_status_to_string(status)}});
        }
    }

    /// Emits an ended page only when the next one begins. The document's tag must end while the last page is open, or
    /// cairo 1.18 adds an empty page.
    void begin_page() {
        if (ended) {
            cairo_show_page(cairo);
            ended = false;
        }
    }

    void link(const std::string& attributes) const {
        cairo_tag_begin(cairo, CAIRO_TAG_LINK, attributes.c_str());
        cairo_tag_end(cairo, CAIRO_TAG_LINK);
    }
};

PdfWriter::PdfWriter(double width, double height, const PdfMetadata& metadata) : m_state(std::make_unique<State>()) {
    m_state->surface = cairo_pdf_surface_create_for_stream(append, &m_state->bytes, width, height);
    cairo_pdf_surface_restrict_to_version(m_state->surface, CAIRO_PDF_VERSION_1_5);
    m_state->cairo = cairo_create(m_state->surface);
    // The tag of the document encloses all others: without it, cairo 1.16 makes each link refer to an object that it
    // never writes.
    cairo_tag_begin(m_state->cairo, document_tag, nullptr);
    const std::pair<cairo_pdf_metadata_t, const std::string*> entries[] = {
        {CAIRO_PDF_METADATA_TITLE, &metadata.title},      {CAIRO_PDF_METADATA_AUTHOR, &metadata.author},
        {CAIRO_PDF_METADATA_SUBJECT, &metadata.subject},  {CAIRO_PDF_METADATA_KEYWORDS, &metadata.keywords},
        {CAIRO_PDF_METADATA_CREATE_DATE, &metadata.date}, {CAIRO_PDF_METADATA_MOD_DATE, &metadata.date},
    };
    for (const auto& [kind, value] : entries) {
        if (!value->empty()) {
            cairo_pdf_surface_set_metadata(m_state->surface, kind, value->c_str());
        }
    }
}

PdfWriter::~PdfWriter() = default;

void PdfWriter::set_page_size(double width, double height) {
    m_state->begin_page();
    cairo_pdf_surface_set_size(m_state->surface, width, height);
}

cairo_t* PdfWriter::cairo() {
    m_state->begin_page();
    return m_state->cairo;
}

void PdfWriter::link_to_address(const PdfBox& box, const std::string& address) {
    m_state->begin_page();
    m_state->link(rectangle(box) + " uri=" + quoted(address));
}

void PdfWriter::link_to_destination(const PdfBox& box, const std::string& name) {
    m_state->begin_page();
    m_state->link(rectangle(box) + " dest=" + quoted(name));
}

void PdfWriter::set_destination(const std::string& name) {
    m_state->begin_page();
    const std::string attributes = "name=" + quoted(name) + " x=0 y=0";
    cairo_tag_begin(m_state->cairo, CAIRO_TAG_DEST, attributes.c_str());
    cairo_tag_end(m_state->cairo, CAIRO_TAG_DEST);
}

void PdfWriter::add_outline(const std::string& title, int level) {
    std::vector<int>& open = m_state->outline; // the last entry of each level
    open.resize(std::min(open.size(), static_cast<std::size_t>(level)));
    const int parent = open.empty() ? CAIRO_PDF_OUTLINE_ROOT : open.back();
    const std::string place = "page=" + std::to_string(m_state->page) + " pos=[0 0]";
    const auto flags = static_cast<cairo_pdf_outline_flags_t>(0);
    open.push_back(cairo_pdf_surface_add_outline(m_state->surface, parent, title.c_str(), place.c_str(), flags));
}

void PdfWriter::set_label(const std::string& label) {
    m_state->begin_page();
    cairo_pdf_surface_set_page_label(m_state->surface, label.c_str());
}

void PdfWriter::end_page() {
    m_state->begin_page();
    m_state->ended = true;
    ++m_state->page;
    m_state->check();
}

int PdfWriter::pages() const {
    return m_state->page - 1;
}

std::string PdfWriter::take_bytes() {
    cairo_tag_end(m_state->cairo, document_tag);
    m_state->begin_page();
    cairo_surface_finish(m_state->surface);
    m_state->check();
    return std::move(m_state->bytes);
}

} // namespace wijzer::app::print

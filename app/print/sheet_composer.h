// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/sheet.h"
#include "app/print/flow.h"
#include "app/print/typesetter.h"

#include <functional>

namespace wijzer::app::print {

/// Makes the text at the right of a footer from the page's number in its document (from 1) and the number of pages.
using FooterPlace = std::function<std::string(std::size_t page, std::size_t pages)>;

/// Composes the pages of one document at a time, on one leaf when that is possible.
class SheetComposer {
  public:
    SheetComposer(const content::Guide& guide, const PrintJob& job, Typesetter& typesetter)
        : m_guide(guide), m_job(job), m_typesetter(typesetter) {}

    /// The pages of a document. One leaf (front and back) when the text fits on it at 10.5 points or more on A4, or in
    /// proportion on other paper; else the fewest pages. Large text takes the pages it needs. `first_page`: see Flow.
    std::vector<ComposedPage> compose(const content::Document& document, std::size_t first_page,
                                      const FooterPlace& place);

    /// Adds footers to all pages of `flow`.
    void add_footers(Flow& flow, const std::string& text, const FooterPlace& place);

    double reading_size() const;

  private:
    /// How a document is set in one attempt.
    struct Setting {
        const content::Document& document;
        double size;     ///< points
        std::string css; ///< for the reading size; `size` is reached by scaling
        Columns columns;
        std::string note; ///< to print at the end; empty when there is none or it gets a page of its own
    };

    Setting setting(const content::Document& document, double size, Leading leading, Columns columns) const;
    /// The outcome of composing a document at one size.
    struct Attempt {
        std::optional<Flow> flow; ///< nothing when the document takes more pages than it may
        double filling = 1;       ///< without a flow: the needed height as a share of the height that was allowed
    };
    Attempt compose_parts(const Setting& setting, std::size_t first_page, std::size_t most_pages);
    std::optional<Flow> fit_leaf(Setting& setting, std::size_t first_page);
    Flow fit_fewest_pages(Setting& setting, std::size_t first_page);
    Flow compose_flow(Setting& setting, std::size_t first_page);
    std::shared_ptr<SetText> set_footer(const std::string& text, const std::string& place, double width);
    std::string note_of(const content::Document& document) const;
    bool has_end(const content::Document& document) const;
    std::shared_ptr<SetText> set(const std::string& html, const Setting& setting, double width);
    std::shared_ptr<SetText> set_end(const Setting& setting, const pages::SheetOptions& options, double width);
    /// Places the best end that fits on the last page and returns 0. When even the smallest does not fit, returns the
    /// height in points that it lacks.
    double place_end(Flow& flow, const Setting& setting);
    void place_roomy_end(Flow& flow, const Setting& setting);
    void stretch(Flow& flow, const Setting& setting, pages::SheetOptions options);
    void place(Flow& flow, const pages::SheetPart& part, const Setting& setting);

    const content::Guide& m_guide;
    const PrintJob& m_job;
    Typesetter& m_typesetter;
};

} // namespace wijzer::app::print

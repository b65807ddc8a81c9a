// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/sheet.h"
#include "app/print/flow.h"
#include "app/print/typesetter.h"

#include <functional>

namespace wijzer::app::print {

/// What stands at the right of a footer: from the page's number in its document and how many it has.
using FooterPlace = std::function<std::string(std::size_t page, std::size_t pages)>;

/// The pages of one document at a time, fitted to the leaf where they can be.
class SheetComposer {
  public:
    SheetComposer(const content::Guide& guide, const PrintJob& job, Typesetter& typesetter)
        : m_guide(guide), m_job(job), m_typesetter(typesetter) {}

    /// An intervention takes one leaf, front and back, when its text allows that at 10.5 points (on A4) or more; else
    /// the pages it needs.
    std::vector<ComposedPage> compose(const content::Document& document, std::size_t first_page,
                                      const FooterPlace& place);

    /// Adds the footers of pages made elsewhere.
    void add_footers(Flow& flow, const std::string& text, const FooterPlace& place);

    double reading_size() const;

  private:
    /// One document at one size.
    struct Setting {
        const content::Document& document;
        double size;     ///< points
        std::string css; ///< of the reading size
        Columns columns;
        std::string note; ///< to stand with the end; empty when there is none or it has a page of its own
    };

    Setting setting(const content::Document& document, double size, Leading leading, Columns columns) const;
    /// A document set at one size.
    struct Attempt {
        std::optional<Flow> flow; ///< nothing when it takes more pages than it may
        double filling = 1;       ///< then: how full the pages are that what is too long may take
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
    /// What the least end wants more than there is room for; 0 when an end was placed.
    double place_end(Flow& flow, const Setting& setting);
    void place_roomy_end(Flow& flow, const Setting& setting);
    void stretch(Flow& flow, const Setting& setting, pages::SheetOptions options);
    void place(Flow& flow, const pages::SheetPart& part, const Setting& setting);

    const content::Guide& m_guide;
    const PrintJob& m_job;
    Typesetter& m_typesetter;
};

} // namespace wijzer::app::print

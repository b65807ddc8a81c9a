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
    void add_footers(Flow& flow, const std::string& text, const std::string& css, const FooterPlace& place);

    double reading_size() const;

  private:
    /// Interventions' sheets at one size: the flow so far, and whether it is what was asked.
    struct Attempt {
        Flow flow;
        std::string css;
        bool fits = false;
    };

    Attempt compose_parts(const content::Document& document, std::size_t first_page, double size, Leading leading);
    void place(Flow& flow, const pages::SheetPart& part, const std::string& css);
    void stretch(Flow& flow, const content::Document& document, const std::string& css, double size,
                 pages::SheetOptions options);

    const content::Guide& m_guide;
    const PrintJob& m_job;
    Typesetter& m_typesetter;
};

} // namespace wijzer::app::print

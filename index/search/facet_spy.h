// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/query/query.h"

#include <string_view>
#include <xapian.h>

namespace wijzer::index {

/// Counts the facet values of documents: of all matches, when Xapian calls it, or of the documents that it is called
/// with.
class FacetSpy : public Xapian::MatchSpy {
  public:
    void operator()(const Xapian::Document& document, double weight) override;
    const FacetCounts& counts() const { return m_counts; }
    /// Documents that weigh less are passed over.
    void set_weakest(double weight) { m_weakest = weight; }

  private:
    double m_weakest = 0;
    FacetCounts m_counts;
};

} // namespace wijzer::index

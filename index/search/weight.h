// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <xapian.h>

namespace wijzer::index {

/// A term's weight is the factor that the query gives it (OP_SCALE_WEIGHT), saturated by how often the document has the
/// term (BM25's term-frequency part, Robertson & Zaragoza 2009, without length normalisation). The query puts the
/// rarity of a word into that factor, once for each word of the question and not for each term, so that a rare
/// misspelling never outweighs the word itself.
class SaturatedWeight : public Xapian::Weight {
  public:
    SaturatedWeight();
    std::string name() const override;
    SaturatedWeight* clone() const override;
    double get_sumpart(Xapian::termcount wdf, Xapian::termcount length, Xapian::termcount unique) const override;
    double get_maxpart() const override;
    double get_sumextra(Xapian::termcount length, Xapian::termcount unique) const override;
    double get_maxextra() const override;

  private:
    void init(double factor) override;
    double m_factor = 0;
};

} // namespace wijzer::index

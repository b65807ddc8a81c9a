// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::index {

/// Splits Dutch compounds by a lexicon of words that stand on their own ("gelijk" + "waardigheid"), with a linking s,
/// e, en or n between the parts. The fewest parts win; of equals, the one with the longest last part, which carries the
/// meaning (after Koehn & Knight, "Empirical methods for compound splitting", 2003, without their corpus frequencies).
class CompoundSplitter {
  public:
    /// Says whether a folded word is in the lexicon.
    using Lexicon = std::function<bool(const std::string&)>;

    explicit CompoundSplitter(Lexicon lexicon) : m_lexicon(std::move(lexicon)) {}

    /// The parts of a folded word, first to last; empty when it is no compound.
    std::vector<std::string> split(std::string_view word) const;

  private:
    std::vector<std::string> divide(std::string_view word, int most) const;
    bool is_part(std::string_view word) const;

    Lexicon m_lexicon;
};

} // namespace wijzer::index

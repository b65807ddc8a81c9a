// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/text/compounds.h"
#include "index/text/stemming.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace wijzer::index {

/// The other shapes under which a folded word is posted and asked for.
struct WordForms {
    std::string stem;
    std::vector<std::string> parts; ///< the stems of its compound parts; empty when it is no compound
    std::vector<std::string> words; ///< the compound parts themselves
};

/// Works out the forms of words, and remembers them: a guide repeats its words. For one thread at a time.
class Analyser {
  public:
    explicit Analyser(CompoundSplitter::Lexicon lexicon) : m_splitter(std::move(lexicon)) {}

    const WordForms& forms(const std::string& folded);
    const std::string& stem(const std::string& folded) { return forms(folded).stem; }

  private:
    CompoundSplitter m_splitter;
    std::unordered_map<std::string, WordForms> m_known;
};

} // namespace wijzer::index

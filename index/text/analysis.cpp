// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/text/analysis.h"

namespace wijzer::index {
namespace {

/// Words. Bounds the memory for texts that never repeat a word; a guide of a hundred thousand documents has fewer
/// different words.
constexpr std::size_t most_remembered = 200'000;

} // namespace

const WordForms& Analyser::forms(const std::string& folded) {
    if (const auto known = m_known.find(folded); known != m_known.end()) {
        return known->second;
    }
    if (m_known.size() >= most_remembered) {
        m_known.clear();
    }
    WordForms forms{stem_dutch(folded), {}, m_splitter.split(folded)};
    for (const std::string& part : forms.words) {
        forms.parts.push_back(stem_dutch(part));
    }
    return m_known.emplace(folded, std::move(forms)).first->second;
}

} // namespace wijzer::index

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>
#include <xapian.h>

namespace wijzer::index {

/// How many documents have a term, remembered: while somebody types, the same terms are asked for at every key press,
/// and each costs a look into the file. For one thread at a time.
class TermFrequencies {
  public:
    /// `database` must outlive this, and stay at one revision.
    explicit TermFrequencies(const Xapian::Database& database) : m_database(database) {}

    Xapian::doccount of(const std::string& term) {
        if (const auto known = m_known.find(term); known != m_known.end()) {
            return known->second;
        }
        if (m_known.size() >= most_remembered) {
            m_known.clear();
        }
        return m_known.emplace(term, m_database.get_termfreq(term)).first->second;
    }
    bool has(const std::string& term) { return of(term) > 0; }

  private:
    static constexpr std::size_t most_remembered = 50'000;

    const Xapian::Database& m_database;
    std::unordered_map<std::string, Xapian::doccount> m_known;
};

} // namespace wijzer::index

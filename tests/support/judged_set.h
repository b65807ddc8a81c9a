// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The judged questions (tests/data/judged_queries.tsv: class, question, and answers as `id=grade` of which grade 3 is
// the best), and the scores of a ranking.
#pragma once

#include "tests/support/table.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace wijzer::tests {

struct JudgedQuery {
    std::string kind; ///< known-item, typo, sentence …
    std::string text;
    std::map<std::string, int> grades; ///< document id → 1, 2 or 3
};

struct Worth {
    double ndcg = 0; ///< at 10, with gain 2^grade − 1 (Järvelin & Kekäläinen 2002, as used since Burges 2005)
    double reciprocal_rank = 0; ///< of the first answer with any grade, wherever it stands
    double success = 0;         ///< 1 when the first answer is one of the best graded
    std::size_t queries = 0;

    void add(const Worth& other) {
        ndcg += other.ndcg;
        reciprocal_rank += other.reciprocal_rank;
        success += other.success;
        queries += other.queries;
    }
    double mean(double Worth::*figure) const { return queries == 0 ? 0 : this->*figure / static_cast<double>(queries); }
};

inline std::vector<JudgedQuery> read_judged_set(const std::string& name = "judged_queries.tsv") {
    std::vector<JudgedQuery> queries;
    for (const auto& row : read_table(name)) {
        if (row.size() != 3) {
            continue;
        }
        JudgedQuery query{row[0], row[1], {}};
        std::istringstream answers(row[2]);
        for (std::string answer; answers >> answer;) {
            const auto equals = answer.find('=');
            query.grades[answer.substr(0, equals)] = std::stoi(answer.substr(equals + 1));
        }
        queries.push_back(std::move(query));
    }
    return queries;
}

inline double gain(int grade, std::size_t rank) {
    return (std::pow(2.0, grade) - 1) / std::log2(static_cast<double>(rank) + 2);
}

/// The scores of `ranking` (ids, best first) as the answer to a question.
inline Worth judge(const JudgedQuery& query, const std::vector<std::string>& ranking) {
    constexpr std::size_t depth = 10;
    std::vector<int> ideal;
    for (const auto& [id, grade] : query.grades) {
        ideal.push_back(grade);
    }
    std::sort(ideal.begin(), ideal.end(), std::greater<>());
    double best = 0;
    for (std::size_t rank = 0; rank < std::min(depth, ideal.size()); ++rank) {
        best += gain(ideal[rank], rank);
    }
    Worth worth{0, 0, 0, 1};
    for (std::size_t rank = 0; rank < ranking.size(); ++rank) {
        const auto found = query.grades.find(ranking[rank]);
        if (found == query.grades.end()) {
            continue;
        }
        if (worth.reciprocal_rank <= 0) {
            worth.reciprocal_rank = 1 / static_cast<double>(rank + 1);
        }
        if (rank == 0 && found->second == ideal.front()) {
            worth.success = 1;
        }
        if (rank < depth) {
            worth.ndcg += gain(found->second, rank) / best;
        }
    }
    return worth;
}

} // namespace wijzer::tests

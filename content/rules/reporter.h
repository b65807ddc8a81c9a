// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/base/problem.h"
#include "content/document.h"

#include <string>
#include <string_view>

namespace wijzer::content {

/// Adds the problems of one document to a list. Both must outlive it.
class Reporter {
  public:
    Reporter(const Document& document, Problems& problems) : m_document(document), m_problems(problems) {}

    /// `line` of the file; 0 for the file as a whole.
    void error(int line, std::string text) const { add(line, Severity::error, std::move(text)); }
    /// For what may be right after all: an author should look at it.
    void warning(int line, std::string text) const { add(line, Severity::warning, std::move(text)); }

    /// Where a key of the head stands; 0 when it is missing.
    int line_of(std::string_view key) const {
        const auto found = m_document.key_lines.find(key);
        return found == m_document.key_lines.end() ? 0 : found->second;
    }

  private:
    void add(int line, Severity severity, std::string text) const {
        m_problems.push_back({m_document.file, line, 0, severity, std::move(text)});
    }

    const Document& m_document;
    Problems& m_problems;
};

} // namespace wijzer::content

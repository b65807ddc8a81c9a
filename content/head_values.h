// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes values from the YAML of a document's head (front_matter.h), and reports each that is not as it should be.
#pragma once

#include "content/base/problem.h"
#include "content/document.h"
#include "content/yaml.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace wijzer::content {

/// A reference in the head to another document, kept until all documents are known.
struct HeadReference {
    DocumentId target;
    int line = 0;
    int column = 0;
};

class HeadValues {
  public:
    /// `file` is named in the reports. Both must outlive this.
    HeadValues(const std::filesystem::path& file, Problems& problems) : m_file(file), m_problems(problems) {}

    /// Places in the YAML are lines of the head, which begins on the file's second line.
    static YamlPlace in_file(const YamlPlace& place) { return {place.line + 1, place.column}; }
    void report(const YamlPlace& place, std::string text);

    std::string text(const std::string& key, const YamlNode& value);
    /// A whole number from 1; 0 when it is none.
    int number(const std::string& key, const YamlNode& value);
    std::optional<Range> range(const std::string& key, const YamlNode& value);
    /// Calls `read` for each key of a map in the list `within`; it gives false for a key that it does not know.
    void read_map(const std::string& within, const YamlNode& node,
                  const std::function<bool(const std::string& key, const YamlNode& value)>& read);
    const std::vector<YamlNode>& items(const std::string& key, const YamlNode& value);
    std::vector<std::string> texts(const std::string& key, const YamlNode& value);
    DocumentId reference(const std::string& key, const YamlNode& value);
    std::vector<DocumentId> references(const std::string& key, const YamlNode& value);

    /// All that reference() was given.
    std::vector<HeadReference> take_references() { return std::move(m_references); }

  private:
    const std::filesystem::path& m_file;
    Problems& m_problems;
    std::vector<HeadReference> m_references;
};

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/loader.h"

#include "content/document_reader.h"

#include <algorithm>
#include <tuple>

namespace wijzer::content {
namespace {

class GuideLoader {
  public:
    GuideLoader(GuideFolder folder, Problems problems, const GuideFolder* others = nullptr)
        : m_problems(std::move(problems)), m_folder(std::move(folder)), m_others(others), m_reader(m_folder) {}

    LoadResult load() {
        for (const GuideFile& file : m_folder.files) {
            if (const auto text = read_document_text(file, m_problems)) {
                m_documents.push_back(m_reader.parse(file, *text, m_problems, m_references));
            }
        }
        check_numbers();
        check_references();
        std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem& left, const Problem& right) {
            return std::tie(left.file, left.line, left.column) < std::tie(right.file, right.line, right.column);
        });
        return {std::make_shared<const Guide>(*m_folder.manifest, std::move(m_documents)), std::move(m_problems)};
    }

  private:
    void report(const std::filesystem::path& file, int line, int column, std::string text) {
        m_problems.push_back({file, line, column, Severity::error, std::move(text)});
    }

    void check_numbers() {
        std::map<std::pair<Kind, int>, const Document*> taken;
        for (const Document& document : m_documents) {
            if (document.number <= 0) {
                continue;
            }
            const auto [entry, is_new] = taken.try_emplace({document.kind, document.number}, &document);
            if (!is_new) {
                report(document.file, 0, 0,
                       "number " + std::to_string(document.number) + " is also that of '" + entry->second->id.name +
                           "'");
            }
        }
    }

    void check_references() {
        for (const Reference& reference : m_references) {
            if (!m_folder.find(reference.target) && !(m_others && m_others->find(reference.target))) {
                report(reference.file, reference.line, reference.column,
                       "there is no document '" + reference.target.name + "'");
            }
        }
    }

    Problems m_problems;
    GuideFolder m_folder;
    const GuideFolder* m_others; ///< whose documents may be named too
    DocumentReader m_reader;
    std::vector<Document> m_documents;
    std::vector<Reference> m_references;
};

} // namespace

LoadResult load_guide(const std::filesystem::path& folder) {
    Problems problems;
    GuideFolder scanned = scan_folder(folder, problems);
    return GuideLoader(std::move(scanned), std::move(problems)).load();
}

Problems find_problems(const Volume& volume, const Volume& first) {
    return GuideLoader(volume.folder, {}, &first.folder).load().problems;
}

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/loader.h"

#include "content/file.h"
#include "content/front_matter.h"
#include "content/picture.h"
#include "content/utf8.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace wijzer::content {
namespace {

struct KindFolder {
    Kind kind;
    std::string_view folder; ///< below the guide's own
};
constexpr KindFolder kind_folders[] = {
    {Kind::intervention, "interventies"},
    {Kind::story, "praktijkverhalen"},
    {Kind::page, ""},
};

/// FNV-1a, 64 bits (Fowler, Noll, Vo): no protection against intent, only a cheap answer to "did anything change?".
class Fingerprint {
  public:
    void add(std::string_view bytes) {
        for (const char byte : bytes) {
            m_value = (m_value ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
        }
        m_value = (m_value ^ 0xFFU) * 0x100000001B3U; // a border, so that "ab"+"c" differs from "a"+"bc"
    }
    std::uint64_t value() const { return m_value; }

  private:
    std::uint64_t m_value = 0xCBF29CE484222325U;
};

/// What must wait until all documents are known.
struct Unresolved {
    std::filesystem::path file;
    int line;
    int column;
    DocumentId target;
};

bool has_scheme(std::string_view target) {
    const auto colon = target.find(':');
    return colon != std::string_view::npos && target.find('/') > colon;
}

/// The document that a relative link names: "../interventies/ijsberg-afdalen.md#valkuilen" → ijsberg-afdalen.
std::optional<DocumentId> link_target(const std::string& target) {
    if (target.empty() || target.front() == '#' || has_scheme(target)) {
        return std::nullopt;
    }
    const std::filesystem::path path = path_from_utf8(target.substr(0, target.find('#')));
    return DocumentId{path_to_utf8(path.stem())};
}

class GuideLoader {
  public:
    explicit GuideLoader(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    LoadResult load() {
        const std::filesystem::path manifest_file = m_folder / "gids.xml";
        m_manifest = load_manifest(manifest_file, m_problems);
        Problems ignored; // the manifest's own were reported just now
        if (const auto text = read_text(manifest_file, ignored)) {
            m_fingerprint.add(*text);
        }
        for (const auto& [kind, subfolder] : kind_folders) {
            for (const auto& file : list_files(m_folder / subfolder, ".md", m_problems)) {
                load_document(kind, file);
            }
        }
        check_numbers();
        check_references();
        std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem& left, const Problem& right) {
            return std::tie(left.file, left.line, left.column) < std::tie(right.file, right.line, right.column);
        });
        return {std::make_shared<const Guide>(std::move(m_manifest), std::move(m_documents), m_fingerprint.value()),
                std::move(m_problems)};
    }

  private:
    void report(const std::filesystem::path& file, int line, int column, std::string text) {
        m_problems.push_back({file, line, column, Severity::error, std::move(text)});
    }

    void load_document(Kind kind, const std::filesystem::path& file) {
        const auto text = read_text(file, m_problems);
        if (!text) {
            return;
        }
        m_fingerprint.add(path_to_utf8(file.lexically_relative(m_folder)));
        m_fingerprint.add(*text);

        Document document;
        document.kind = kind;
        document.file = file;
        document.id.name = path_to_utf8(file.stem());
        if (!m_ids.insert(document.id).second) {
            report(file, 0, 0, "another document has the id '" + document.id.name + "'");
            return;
        }
        const SplitText parts = split_front_matter(*text, file, m_problems);
        for (const HeadReference& reference : read_front_matter(parts.head, m_manifest, document, m_problems)) {
            m_unresolved.push_back({file, reference.line, reference.column, reference.target});
        }
        read_body(parts, document);
        if (document.title.empty()) {
            if (!parts.head.empty()) {
                report(file, 2, 1, "'titel' is missing");
            }
            document.title = document.id.name;
        }
        m_documents.push_back(std::move(document));
    }

    void read_body(const SplitText& parts, Document& document) {
        const auto resolve_link = [](const std::string& target) {
            const auto id = link_target(target);
            return id ? std::optional(std::string(document_scheme) + id->name) : std::nullopt;
        };
        const auto resolve_picture = [&](const PictureUse& use) { return picture_file(document, use); };
        Body body = parse_markdown(parts.body, parts.body_line, resolve_link, resolve_picture);
        for (const LinkUse& link : body.links) {
            if (const auto id = link_target(link.target)) {
                m_unresolved.push_back({document.file, link.line, 0, *id});
            }
        }
        for (Section& section : body.sections) {
            section.role = m_manifest.role_of(document.kind, section.title);
        }
        document.sections = std::move(body.sections);
    }

    std::optional<std::string> picture_file(const Document& document, const PictureUse& use) {
        PictureCheck check = find_picture(m_folder, document.file.parent_path(), use.target);
        if (check.problem.empty() && !use.stands_alone) {
            check.problem = "picture '" + use.target + "' must stand in a paragraph of its own";
        }
        if (!check.problem.empty()) {
            report(document.file, use.line, 0, std::move(check.problem));
            return std::nullopt;
        }
        return path_to_utf8(check.file);
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
        for (const Unresolved& reference : m_unresolved) {
            if (!m_ids.contains(reference.target)) {
                report(reference.file, reference.line, reference.column,
                       "there is no document '" + reference.target.name + "'");
            }
        }
    }

    std::filesystem::path m_folder;
    Manifest m_manifest;
    std::vector<Document> m_documents;
    std::set<DocumentId> m_ids;
    std::vector<Unresolved> m_unresolved;
    Problems m_problems;
    Fingerprint m_fingerprint;
};

} // namespace

LoadResult load_guide(const std::filesystem::path& folder) {
    return GuideLoader(folder).load();
}

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/document_reader.h"

#include "content/address.h"
#include "content/base/file.h"
#include "content/base/utf8.h"
#include "content/front_matter.h"
#include "content/picture.h"

#include <algorithm>

namespace wijzer::content {
namespace {

/// Cleans texts again: an escape in YAML ("\x1F") can bring back a character that the file was cleaned of.
void clean_head(Document& document) {
    const auto clean = [](std::string& text) { text = clean_text(text); };
    for (std::string* text :
         {&document.title, &document.summary, &document.for_participants, &document.place, &document.period}) {
        clean(*text);
    }
    for (auto* texts : {&document.helps_with, &document.materials, &document.bring, &document.keywords,
                        &document.asked_as, &document.sources}) {
        std::for_each(texts->begin(), texts->end(), clean);
    }
    for (DocumentId& id : document.related) {
        id = make_document_id(clean_text(id.name));
    }
    for (Variant& variant : document.variants) {
        clean(variant.id);
    }
    for (Practice& practice : document.practices) {
        practice.intervention = make_document_id(clean_text(practice.intervention.name));
        clean(practice.how);
    }
}

} // namespace

Document DocumentReader::parse_head(const GuideFile& file, std::string_view text, Problems& problems,
                                    std::vector<Reference>& references) const {
    Document document;
    document.kind = file.kind;
    document.file = file.path;
    document.id = file.id;
    for (const HeadReference& reference : read_front_matter(text, *m_folder.manifest, document, problems)) {
        references.push_back(
            {file.path, reference.line, reference.column, make_document_id(clean_text(reference.target.name))});
    }
    clean_head(document);
    if (document.title.empty()) {
        if (!text.empty()) {
            problems.push_back({file.path, 2, 1, Severity::error, "'titel' is missing"});
        }
        document.title = file.id.name;
    }
    document.id = name(document.id);
    for (DocumentId& related : document.related) {
        related = name(related);
    }
    for (Practice& practice : document.practices) {
        practice.intervention = name(practice.intervention);
    }
    return document;
}

Document DocumentReader::parse(const GuideFile& file, std::string_view text, Problems& problems,
                               std::vector<Reference>& references) const {
    const HeadAndBody parts = split_front_matter(text, file.path, problems);
    Document document = parse_head(file, parts.head, problems, references);
    const auto resolve_link = [this](const std::string& target) {
        const auto found = link_target(target);
        return found ? std::optional(address_of(name(found->document), found->anchor)) : std::nullopt;
    };
    const auto resolve_picture = [&](const std::string& target, int line) -> std::optional<std::string> {
        const PictureFile picture = find_picture(m_folder.path, file.path, target);
        if (!picture.problem.empty()) {
            problems.push_back({file.path, line, 0, Severity::error, picture.problem});
            return std::nullopt;
        }
        return path_to_utf8(picture.path);
    };
    Body body = parse_markdown(parts.body, parts.body_line, resolve_link, resolve_picture);
    for (const LinkUse& link : body.links) {
        if (const auto found = link_target(link.target)) {
            references.push_back({file.path, link.line, 0, found->document});
        }
    }
    for (Problem& problem : body.problems) {
        problem.file = file.path;
        problems.push_back(std::move(problem));
    }
    for (Section& section : body.sections) {
        section.role = m_folder.manifest->role_of(document.kind, section.title);
    }
    document.sections = std::move(body.sections);
    return document;
}

std::optional<Document> DocumentReader::read(const GuideFile& file, Problems& problems) const {
    const auto text = read_text(file.path, problems);
    if (!text) {
        return std::nullopt;
    }
    std::vector<Reference> ignored;
    return parse(file, *text, problems, ignored);
}

std::optional<Document> DocumentReader::read_head(const GuideFile& file) const {
    Problems ignored;
    const auto text = read_text(file.path, ignored);
    if (!text) {
        return std::nullopt;
    }
    std::vector<Reference> references;
    return parse_head(file, split_front_matter(*text, file.path, ignored).head, ignored, references);
}

} // namespace wijzer::content

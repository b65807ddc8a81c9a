// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/document_reader.h"

#include "content/address.h"
#include "content/base/file.h"
#include "content/base/fingerprint.h"
#include "content/base/text.h"
#include "content/base/utf8.h"
#include "content/front_matter.h"
#include "content/guide_file.h"
#include "content/picture.h"

#include <algorithm>

namespace wijzer::content {
namespace {

void clean_situation(Situation& situation) {
    const auto clean = [](std::string& text) { text = clean_text(text); };
    const auto clean_id = [](DocumentId& id) { id = make_document_id(clean_text(id.name)); };
    std::for_each(situation.signs.begin(), situation.signs.end(), clean);
    for (Advice& advice : situation.advice) {
        clean_id(advice.intervention);
        clean(advice.why);
        clean(advice.condition);
    }
    for (Caution& caution : situation.cautions) {
        clean_id(caution.intervention);
        clean(caution.why);
    }
    std::for_each(situation.stories.begin(), situation.stories.end(), clean_id);
    for (Programme& programme : situation.programmes) {
        clean(programme.title);
        for (ProgrammePart& part : programme.parts) {
            clean_id(part.intervention);
            clean(part.variant);
            clean(part.what);
        }
    }
}

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
    for (Worksheet& worksheet : document.worksheets) {
        for (std::string* text :
             {&worksheet.target, &worksheet.title, &worksheet.example_target, &worksheet.how_many}) {
            clean(*text);
        }
    }
    clean_situation(document.situation);
    for (Practice& practice : document.practices) {
        practice.intervention = make_document_id(clean_text(practice.intervention.name));
        clean(practice.how);
    }
}

/// One question a line; empty lines and lines that begin with "#" are for the author.
void add_questions(std::string_view text, std::vector<std::string>& questions) {
    for (const std::string_view line : split(text, '\n')) {
        const std::string_view question = trimmed(line);
        if (!question.empty() && !question.starts_with('#')) {
            questions.emplace_back(question);
        }
    }
}

} // namespace

std::uint64_t DocumentText::fingerprint() const {
    return content::fingerprint(questions.empty() ? document : document + '\f' + questions);
}

std::optional<DocumentText> read_document_text(const GuideFile& file, Problems& problems) {
    std::optional<std::string> document = read_text(file.path, problems);
    if (!document) {
        return std::nullopt;
    }
    DocumentText text{std::move(*document), {}};
    if (!file.questions.empty()) {
        text.questions = read_text(file.questions, problems).value_or(std::string{});
    }
    return text;
}

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
    find_worksheets(document, problems);
    document.id = name(document.id);
    for (DocumentId& related : document.related) {
        related = name(related);
    }
    name_references(document.situation);
    for (Practice& practice : document.practices) {
        practice.intervention = name(practice.intervention);
    }
    return document;
}

void DocumentReader::find_worksheets(Document& document, Problems& problems) const {
    const auto find = [&](const std::string& target, int line) {
        GuideFilePlace place = find_in_guide(m_folder.path, document.file, target, "worksheet");
        if (!place.problem.empty()) {
            problems.push_back({document.file, line, 0, Severity::error, std::move(place.problem)});
        }
        return place.path;
    };
    for (Worksheet& worksheet : document.worksheets) {
        worksheet.file = find(worksheet.target, worksheet.line);
        if (!worksheet.example_target.empty()) {
            worksheet.example = find(worksheet.example_target, worksheet.line);
        }
    }
}

void DocumentReader::name_references(Situation& situation) const {
    for (Advice& advice : situation.advice) {
        advice.intervention = name(advice.intervention);
    }
    for (Caution& caution : situation.cautions) {
        caution.intervention = name(caution.intervention);
    }
    for (DocumentId& story : situation.stories) {
        story = name(story);
    }
    for (Programme& programme : situation.programmes) {
        for (ProgrammePart& part : programme.parts) {
            if (!part.intervention.name.empty()) {
                part.intervention = name(part.intervention);
            }
        }
    }
}

Document DocumentReader::parse(const GuideFile& file, const DocumentText& text, Problems& problems,
                               std::vector<Reference>& references) const {
    const HeadAndBody parts = split_front_matter(text.document, file.path, problems);
    Document document = parse_head(file, parts.head, problems, references);
    add_questions(text.questions, document.asked_as);
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
    const auto text = read_document_text(file, problems);
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

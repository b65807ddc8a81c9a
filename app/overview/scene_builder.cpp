// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/scene_builder.h"

#include "app/pages/facts.h"

#include <algorithm>
#include <cmath>

namespace wijzer::app::overview {
namespace {

constexpr int most_title_lines = 3;
constexpr double disc_radius = 0.95; // em
constexpr double number_room = 1.9;  // radii: the greatest width of a number inside a mark
constexpr double digit_height = 0.5; // of a line's height: a digit without the space above and below it

} // namespace

std::vector<const content::Document*> documents_of(const content::Guide& guide, content::Kind kind) {
    std::vector<const content::Document*> documents;
    for (const content::Document& document : guide.documents()) {
        if (document.kind == kind) {
            documents.push_back(&document);
        }
    }
    return documents;
}

std::vector<Group> group_by(const std::vector<const content::Document*>& documents, const content::Manifest& manifest,
                            std::string_view facet_id) {
    std::vector<Group> groups;
    if (const content::Facet* facet = manifest.find_facet(facet_id)) {
        for (const content::FacetValue& value : facet->values) {
            groups.push_back({value.id, value.label, value.description, {}});
        }
    }
    Group others;
    for (const content::Document* document : documents) {
        const std::string value = document->facet(facet_id);
        const auto group =
            std::find_if(groups.begin(), groups.end(), [&](const Group& each) { return each.id == value; });
        (group == groups.end() ? others : *group).documents.push_back(document);
    }
    if (!others.documents.empty()) {
        groups.push_back(std::move(others));
    }
    return groups;
}

void remove_empty(std::vector<Group>& groups) {
    std::erase_if(groups, [](const Group& group) { return group.documents.empty(); });
}

std::string role_of(const content::Document& document) {
    const std::string movement = document.facet("beweging");
    return movement.empty() ? "soft" : "movement-" + movement;
}

SceneBuilder::SceneBuilder(Size size, const Typography& type, const content::Manifest& manifest)
    : m_type(type), m_manifest(manifest), m_placer({0, 0, size.width, size.height}) {
    m_scene.size = size;
}

std::size_t SceneBuilder::add_mark(Mark mark) {
    mark.number = std::to_string(mark.document->number);
    const bool readable = m_type.width(mark.number, TextKind::number) <= mark.radius * number_room &&
                          m_type.line_height(TextKind::number) * digit_height <= mark.radius;
    if (mark.shape == Shape::square || mark.document->number == 0 || !readable) {
        mark.number.clear();
    }
    m_placer.block(mark.box());
    m_scene.stops = std::max(m_scene.stops, mark.stop + 1);
    m_scene.marks.push_back(std::move(mark));
    return m_scene.marks.size() - 1;
}

std::vector<Cell> SceneBuilder::add_list(const std::vector<const content::Document*>& documents, const List& list) {
    const double radius = std::max(1.0, std::min({disc_radius * m_type.em(), list.pitch / 2 - 0.5, list.width / 4}));
    const int gap = std::max(2, m_type.em() / 2);
    std::vector<Cell> cells;
    for (std::size_t index = 0; index < documents.size(); ++index) {
        const double left = list.left + list.width * (static_cast<int>(index) / list.rows);
        const double middle = list.top + list.pitch * (static_cast<int>(index) % list.rows + 0.5);
        const std::size_t mark = add_mark({documents[index],
                                           Shape::disc,
                                           {left + radius, middle},
                                           radius,
                                           role_of(*documents[index]),
                                           {},
                                           list.stop});
        const int label_left = static_cast<int>(std::ceil(left + 2 * radius)) + gap;
        const int label_right = static_cast<int>(left + list.width) - gap / 2;
        const int label_top = static_cast<int>(std::ceil(middle - list.pitch / 2));
        cells.push_back(
            {mark, {label_left, label_top, label_right - label_left, static_cast<int>(list.pitch)}, list.right_edge});
    }
    return cells;
}

void SceneBuilder::add_heading(const std::string& text, TextKind kind, const std::string& role, const Rect& room,
                               int most_lines) {
    const int line = m_type.line_height(kind);
    int y = room.y;
    for (const std::string& part : m_type.fit(text, kind, room.width, most_lines).lines) {
        const Rect box{room.x, y, m_type.width(part, kind), line};
        if (m_placer.place({box})) {
            m_scene.headings.push_back({part, kind, role, box});
        }
        y += line;
    }
}

SceneBuilder::Draft SceneBuilder::draft(const Cell& cell) const {
    const content::Document& document = *m_scene.marks[cell.mark].document;
    Draft made{&cell, {}, {}};
    const int lines = std::min(cell.room.height / std::max(m_type.line_height(TextKind::title), 1), most_title_lines);
    made.text = m_type.fit(document.title, TextKind::title, cell.room.width, lines);
    if (document.minutes && document.people) {
        made.facts =
            pages::time_text(*document.minutes, m_manifest) + " · " + pages::people_text(*document.people, m_manifest);
    }
    return made;
}

bool SceneBuilder::has_room_for_facts(const std::vector<Draft>& drafts) const {
    return std::all_of(drafts.begin(), drafts.end(), [&](const Draft& each) {
        const int height = static_cast<int>(each.text.lines.size()) * m_type.line_height(TextKind::title) +
                           m_type.line_height(TextKind::facts);
        return each.text.whole && height <= each.cell->room.height &&
               m_type.width(each.facts, TextKind::facts) <= each.cell->room.width;
    });
}

Label SceneBuilder::make_label(const Draft& draft, bool with_facts) const {
    Label label{draft.cell->mark, draft.text.lines, with_facts ? draft.facts : std::string{}, TextKind::title, {}};
    for (const std::string& line : label.lines) {
        label.box.width = std::max(label.box.width, m_type.width(line, TextKind::title));
        label.box.height += m_type.line_height(TextKind::title);
    }
    if (!label.facts.empty()) {
        label.box.width = std::max(label.box.width, m_type.width(label.facts, TextKind::facts));
        label.box.height += m_type.line_height(TextKind::facts);
    }
    label.box.x = draft.cell->room.x;
    label.box.y = static_cast<int>(m_scene.marks[label.mark].center.y) - label.box.height / 2;
    return label;
}

bool SceneBuilder::add_label(Label label) {
    if (label.lines.empty() || !m_placer.place({label.box})) {
        return false;
    }
    m_scene.labels.push_back(std::move(label));
    return true;
}

void SceneBuilder::label_cells(const std::vector<Cell>& cells) {
    std::vector<Draft> drafts;
    for (const Cell& cell : cells) {
        drafts.push_back(draft(cell));
    }
    const bool with_facts = has_room_for_facts(drafts);
    // Titles that fit come first and stay within their room. Only then may the others take free room beside theirs.
    std::vector<Draft*> waiting;
    for (Draft& each : drafts) {
        if (!each.text.whole || !add_label(make_label(each, with_facts))) {
            waiting.push_back(&each);
        }
    }
    for (const Draft* each : waiting) {
        Draft spilling = *each;
        const std::string& title = m_scene.marks[each->cell->mark].document->title;
        const int lines = static_cast<int>(std::max<std::size_t>(each->text.lines.size(), 1));
        spilling.text = m_type.fit(title, TextKind::title, each->cell->right_edge - each->cell->room.x, lines);
        if (!spilling.text.whole || !add_label(make_label(spilling, false))) {
            add_label(make_label(*each, false));
        }
    }
}

void SceneBuilder::label_code(std::size_t mark) {
    const Rect box = m_scene.marks[mark].box();
    const std::string code = m_scene.marks[mark].document->code();
    const int width = m_type.width(code, TextKind::code);
    const int height = m_type.line_height(TextKind::code);
    const int center = box.x + box.width / 2 - width / 2;
    const int middle = box.y + box.height / 2 - height / 2;
    const int gap = std::max(1, m_type.em() / 6);
    const std::vector<Rect> candidates{{center, box.bottom(), width, height},
                                       {center, box.y - height, width, height},
                                       {box.right() + gap, middle, width, height},
                                       {box.x - gap - width, middle, width, height}};
    if (const auto chosen = m_placer.place(candidates)) {
        m_scene.labels.push_back({mark, {code}, {}, TextKind::code, candidates[*chosen]});
    }
}

} // namespace wijzer::app::overview

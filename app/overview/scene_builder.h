// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/overview/label_placer.h"
#include "app/overview/scene.h"

#include <string>
#include <vector>

namespace wijzer::app::overview {

/// Documents that share a value of a facet.
struct Group {
    std::string id; ///< of the value; empty for the documents without a value
    std::string label;
    std::string description;
    std::vector<const content::Document*> documents; ///< in the guide's order
};

/// Groups documents by their first value of a facet, in the manifest's order. A group for those without a value comes
/// last, if there are any. Other groups may be empty.
std::vector<Group> group_by(const std::vector<const content::Document*>& documents, const content::Manifest& manifest,
                            std::string_view facet_id);
std::vector<const content::Document*> documents_of(const content::Guide& guide, content::Kind kind);
void remove_empty(std::vector<Group>& groups);

/// The place for a mark's title: `room`, or further to the right up to `right_edge` when nothing else stands there.
struct Cell {
    std::size_t mark = 0;
    Rect room;
    int right_edge = 0;
};

/// Where a list of interventions stands: one below the other, with a new column after every `rows` of them.
struct List {
    double left = 0;
    double width = 0; ///< of one column
    double top = 0;
    double pitch = 0; ///< the distance from one row to the next
    int rows = 1;
    int right_edge = 0; ///< Cell::right_edge
    int stop = 0;
};

/// The name of the theme's colour for an intervention.
std::string role_of(const content::Document& document);

/// Builds a scene; used by all layouts. Marks and headings must be added first, because labels only take the room that
/// they leave.
class SceneBuilder {
  public:
    SceneBuilder(Size size, const Typography& type, const content::Manifest& manifest);

    Scene& scene() { return m_scene; }
    Size size() const { return m_scene.size; }
    const Typography& type() const { return m_type; }
    LabelPlacer& placer() { return m_placer; }

    std::size_t add_mark(Mark mark);
    /// Adds a disc for each document and gives the cells for their titles.
    std::vector<Cell> add_list(const std::vector<const content::Document*>& documents, const List& list);
    /// Adds a heading at the top of `room`, shortened when it does not fit. Adds nothing where other things stand.
    void add_heading(const std::string& text, TextKind kind, const std::string& role, const Rect& room,
                     int most_lines = 1);
    /// Adds the titles of one block's marks, with time and group size below when all titles of the block have room for
    /// them.
    void label_cells(const std::vector<Cell>& cells);
    /// Adds a mark's code below, above or beside it; nothing when none of these places is free.
    void label_code(std::size_t mark);

  private:
    struct Draft {
        const Cell* cell;
        Typography::Fitted text;
        std::string facts;
    };
    Draft draft(const Cell& cell) const;
    bool has_room_for_facts(const std::vector<Draft>& drafts) const;
    Label make_label(const Draft& draft, bool with_facts) const;
    bool add_label(Label label);

    const Typography& m_type;
    const content::Manifest& m_manifest;
    Scene m_scene;
    LabelPlacer m_placer;
};

} // namespace wijzer::app::overview

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
    std::string id; ///< the value's; empty for documents that have none
    std::string label;
    std::string description;
    std::vector<const content::Document*> documents; ///< in the guide's order
};

/// Documents of a kind by their first value of a facet, in the manifest's order; those without a value come last. Empty
/// groups stay.
std::vector<Group> group_by(const std::vector<const content::Document*>& documents, const content::Manifest& manifest,
                            std::string_view facet_id);
std::vector<const content::Document*> documents_of(const content::Guide& guide, content::Kind kind);
void remove_empty(std::vector<Group>& groups);

/// A mark's own place: its title may stand in `room`, and spill over its right side as far as `right_edge` where
/// nothing stands.
struct Cell {
    std::size_t mark = 0;
    Rect room;
    int right_edge = 0;
};

/// A list of interventions, one below the other, in as many columns as `rows` makes of them.
struct List {
    double left = 0;
    double width = 0; ///< of one column
    double top = 0;
    double pitch = 0; ///< from one row to the next
    int rows = 1;
    int right_edge = 0; ///< Cell::right_edge
    int stop = 0;
};

/// The theme's colour of an intervention.
std::string role_of(const content::Document& document);

/// What the layouts of a scene have in common: first marks and headings, which keep their place; then the labels around
/// them.
class SceneBuilder {
  public:
    SceneBuilder(Size size, const Typography& type, const content::Manifest& manifest);

    Scene& scene() { return m_scene; }
    Size size() const { return m_scene.size; }
    const Typography& type() const { return m_type; }
    LabelPlacer& placer() { return m_placer; }

    std::size_t add_mark(Mark mark);
    /// A disc for each document; their cells.
    std::vector<Cell> add_list(const std::vector<const content::Document*>& documents, const List& list);
    /// Sets a heading in `room`, from its top, shortened when it must; nothing when there is no room at all.
    void add_heading(const std::string& text, TextKind kind, const std::string& role, const Rect& room,
                     int most_lines = 1);
    /// Titles the marks of one block: with time and group below when all of the block have room for it.
    void label_cells(const std::vector<Cell>& cells);
    /// Gives a mark its code, below, above or beside it.
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

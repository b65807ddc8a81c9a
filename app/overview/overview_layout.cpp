// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/overview_layout.h"

#include "app/overview/scene_builder.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace wijzer::app::overview {
namespace {

using content::Document;

constexpr int most_rows = 12;          // of one column; more documents make more columns
constexpr int fewest_rows = 5;         // so that the rows of a small guide are not too far apart
constexpr double widest_step = 0.28;   // of a block's width
constexpr double title_needs = 19;     // em: the width of a mark and a long title
constexpr double column_needs = 20;    // em: the least width of a block
constexpr double least_height = 39;    // em
constexpr double square_radius = 0.36; // em
constexpr int story_rows = 2;          // successive stories stand in different rows, so that their codes have room
constexpr double domain_bonus = 3.2;   // stories: the extra width of a domain, for its name

/// The block of one movement. Up to `most_rows` interventions are stacked: each has a row of its own, with its mark in
/// the column of its approach and its title at the right of that. When there are more, each approach has its own list.
struct Block {
    Group movement;
    std::vector<Group> approaches;
    Rect box;

    bool is_stacked() const { return static_cast<int>(movement.documents.size()) <= most_rows; }
    static int columns(const Group& approach) {
        return (static_cast<int>(approach.documents.size()) + most_rows - 1) / most_rows;
    }
    static int rows(const Group& approach) {
        const int count = columns(approach);
        return (static_cast<int>(approach.documents.size()) + count - 1) / count;
    }
    int columns() const {
        int count = 0;
        for (const Group& approach : approaches) {
            count += columns(approach);
        }
        return std::max(count, 1);
    }
    int rows() const {
        int most = is_stacked() ? static_cast<int>(movement.documents.size()) : 0;
        for (const Group& approach : approaches) {
            most = std::max(most, rows(approach));
        }
        return most;
    }
};

std::vector<Block> make_blocks(const content::Guide& guide) {
    std::vector<Block> blocks;
    for (Group& movement : group_by(documents_of(guide, content::Kind::intervention), guide.manifest(), "beweging")) {
        Block block{std::move(movement), {}, {}};
        block.approaches = group_by(block.movement.documents, guide.manifest(), "insteek");
        remove_empty(block.approaches);
        blocks.push_back(std::move(block));
    }
    return blocks;
}

int rows_of(const std::vector<Block>& blocks) {
    int rows = fewest_rows;
    for (const Block& block : blocks) {
        rows = std::max(rows, block.rows());
    }
    return rows;
}

/// Heights in pixels that depend only on the typography.
struct Measures {
    int gap;  ///< between blocks, and around the whole
    int pad;  ///< inside the edges of a block
    int head; ///< of a block: its title and the names of its approaches
    int story_row;
    int strip; ///< the band with the stories

    explicit Measures(const Typography& type)
        : gap(std::max(2, type.em() / 2)), pad(std::max(2, type.em() / 2)),
          head(pad + type.line_height(TextKind::heading) + type.line_height(TextKind::subheading) + pad / 2),
          story_row(static_cast<int>(std::ceil(2 * square_radius * type.em())) + type.line_height(TextKind::code) +
                    pad / 2),
          strip(2 * type.line_height(TextKind::subheading) + pad + story_rows * story_row) {}
};

class OverviewLayout {
  public:
    OverviewLayout(const content::Guide& guide, Size size, const Typography& type)
        : m_guide(guide), m_type(type), m_measures(type), m_builder(size, type, guide.manifest()),
          m_blocks(make_blocks(guide)), m_rows(rows_of(m_blocks)) {}

    Scene place() {
        place_blocks();
        for (std::size_t index = 0; index < m_blocks.size(); ++index) {
            fill_block(m_blocks[index], static_cast<int>(index));
        }
        place_stories();
        for (const std::vector<Cell>& cells : m_cells) {
            m_builder.label_cells(cells);
        }
        for (const std::size_t mark : m_stories) {
            m_builder.label_code(mark);
        }
        for (const Block& block : m_blocks) {
            describe(block);
        }
        add_links();
        return std::move(m_builder.scene());
    }

  private:
    int block_height() const {
        return std::max(0, (m_builder.size().height - m_measures.strip - 4 * m_measures.gap) / 2);
    }
    int strip_top() const { return 2 * m_measures.gap + block_height(); }

    /// Places the first half from left to right above the stories and the rest from right to left below them:
    /// clockwise.
    void place_blocks() {
        const std::size_t above = (m_blocks.size() + 1) / 2;
        const std::size_t below = m_blocks.size() - above;
        const int below_top = strip_top() + m_measures.strip + m_measures.gap;
        for (std::size_t index = 0; index < m_blocks.size(); ++index) {
            const bool is_above = index < above;
            const std::size_t in_row = is_above ? above : below;
            const std::size_t place = is_above ? index : m_blocks.size() - 1 - index;
            const double width = (m_builder.size().width - m_measures.gap) / static_cast<double>(in_row);
            const int left = m_measures.gap + static_cast<int>(std::lround(width * static_cast<double>(place)));
            const int right = static_cast<int>(std::lround(width * static_cast<double>(place + 1)));
            m_blocks[index].box = {left, is_above ? m_measures.gap : below_top, std::max(0, right - left),
                                   block_height()};
        }
    }

    void fill_block(const Block& block, int stop) {
        const std::string role = block.movement.id.empty() ? "soft" : "movement-" + block.movement.id;
        m_builder.scene().panels.push_back({block.box, role});
        const int inner = block.box.width - 2 * m_measures.pad;
        m_builder.add_heading(block.movement.label, TextKind::heading, role,
                              {block.box.x + m_measures.pad, block.box.y + m_measures.pad / 2 + 2, inner, 0});
        std::vector<Cell> cells;
        List list{
            block.box.x + static_cast<double>(m_measures.pad),
            static_cast<double>(inner),
            static_cast<double>(block.box.y + m_measures.head),
            std::max(0.0, (block.box.height - m_measures.head - m_measures.pad / 2) / static_cast<double>(m_rows)),
            most_rows,
            block.box.right() - m_measures.pad,
            stop};
        for (const Group& approach : block.approaches) {
            const double width = block.is_stacked()
                                     ? step(block, approach)
                                     : Block::columns(approach) * inner / static_cast<double>(block.columns());
            m_builder.add_heading(approach.label, TextKind::subheading, "soft", heading_room(block, list.left, width));
            if (!block.is_stacked()) {
                list.width = width / Block::columns(approach);
                list.rows = Block::rows(approach);
            }
            const std::vector<Cell> added = m_builder.add_list(approach.documents, list);
            cells.insert(cells.end(), added.begin(), added.end());
            list.left += width;
            if (block.is_stacked()) {
                list.width -= width;
                list.top += list.pitch * static_cast<double>(approach.documents.size());
            }
        }
        m_cells.push_back(std::move(cells));
    }

    /// The distance from this approach's marks to the next approach's in a stacked block; wider when titles leave room.
    double step(const Block& block, const Group& approach) const {
        const double name = m_type.width(approach.label, TextKind::subheading) + m_type.em() * 0.8;
        const double spare =
            (block.box.width - title_needs * m_type.em()) / static_cast<double>(block.approaches.size());
        return std::max(name, std::min(spare, block.box.width * widest_step));
    }

    Rect heading_room(const Block& block, double left, double width) const {
        return {static_cast<int>(left),
                block.box.y + m_measures.head - m_measures.pad / 2 - m_type.line_height(TextKind::subheading),
                static_cast<int>(width) - m_measures.pad / 2, 0};
    }

    struct Span {
        double left;
        double width;
    };

    void place_stories() {
        std::vector<Group> domains =
            group_by(documents_of(m_guide, content::Kind::story), m_guide.manifest(), "domein");
        remove_empty(domains);
        double shares = 0;
        for (const Group& domain : domains) {
            shares += static_cast<double>(domain.documents.size()) + domain_bonus;
        }
        const double unit = (m_builder.size().width - 3 * m_measures.gap) / std::max(shares, 1.0);
        double left = m_measures.gap + m_measures.pad;
        for (const Group& domain : domains) {
            const double width = unit * (static_cast<double>(domain.documents.size()) + domain_bonus);
            m_builder.add_heading(domain.label, TextKind::subheading, "soft",
                                  {static_cast<int>(left), strip_top(), static_cast<int>(width) - 3, 0}, 2);
            place_domain(domain, {left, width - m_measures.pad});
            left += width;
        }
    }

    void place_domain(const Group& domain, Span span) {
        const double radius = std::max(1.0, std::min(square_radius * m_type.em(), span.width / 2));
        const double top = strip_top() + 2 * m_type.line_height(TextKind::subheading) + m_measures.pad / 2.0;
        const double step = span.width / static_cast<double>(domain.documents.size());
        for (std::size_t index = 0; index < domain.documents.size(); ++index) {
            const double x = span.left + step * (static_cast<double>(index) + 0.5);
            const double y = top + radius + m_measures.story_row * static_cast<double>(index % story_rows);
            m_stories.push_back(m_builder.add_mark({domain.documents[index],
                                                    Shape::square,
                                                    {x, y},
                                                    radius,
                                                    "soft",
                                                    {},
                                                    static_cast<int>(m_blocks.size())}));
        }
    }

    /// Adds the description of a movement beside its name, when it fits on one line.
    void describe(const Block& block) {
        const int left = block.box.x + 2 * m_measures.pad + m_type.width(block.movement.label, TextKind::heading);
        const int drop = m_type.line_height(TextKind::heading) - m_type.line_height(TextKind::facts) - m_type.em() / 6;
        const int width = block.box.right() - m_measures.pad - left;
        if (m_type.width(block.movement.description, TextKind::facts) <= width) {
            m_builder.add_heading(block.movement.description, TextKind::facts, "soft",
                                  {left, block.box.y + m_measures.pad / 2 + 2 + drop, width, 0});
        }
    }

    void add_links() {
        Scene& scene = m_builder.scene();
        std::map<content::DocumentId, std::size_t> interventions;
        for (std::size_t index = 0; index < scene.marks.size(); ++index) {
            if (scene.marks[index].shape == Shape::disc) {
                interventions.emplace(scene.marks[index].document->id, index);
            }
        }
        for (const std::size_t story : m_stories) {
            for (const content::Practice& practice : scene.marks[story].document->practices) {
                if (const auto found = interventions.find(practice.intervention); found != interventions.end()) {
                    const Point from = scene.marks[story].center;
                    const Point to = scene.marks[found->second].center;
                    const double middle = (from.y + to.y) / 2;
                    scene.links.push_back({story,
                                           found->second,
                                           practice.role == content::Role::applied,
                                           false,
                                           {from, {from.x, middle}, {to.x, middle}, to}});
                }
            }
        }
    }

    const content::Guide& m_guide;
    const Typography& m_type;
    Measures m_measures;
    SceneBuilder m_builder;
    std::vector<Block> m_blocks;
    int m_rows;
    std::vector<std::vector<Cell>> m_cells;
    std::vector<std::size_t> m_stories;
};

} // namespace

Size smallest_overview(const content::Guide& guide, const Typography& type) {
    const std::vector<Block> blocks = make_blocks(guide);
    const Measures measures(type);
    const int em = type.em();
    const int block = measures.head + measures.pad + rows_of(blocks) * type.line_height(TextKind::title);
    const int height = 2 * block + measures.strip + 4 * measures.gap;
    const auto columns = static_cast<double>((blocks.size() + 1) / 2);
    return {static_cast<int>(columns * column_needs * em), std::max(height, static_cast<int>(least_height * em))};
}

Scene place_overview(const content::Guide& guide, Size size, const Typography& type) {
    return OverviewLayout(guide, size, type).place();
}

} // namespace wijzer::app::overview

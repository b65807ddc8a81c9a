// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace wijzer::app::library {

/// A place in the reader: a document's id (or "" for the start page) and how far it was scrolled, in pixels.
struct Place {
    std::string document;
    int scroll = 0;
};

/// Where the reader has been, as a browser keeps it: going somewhere new forgets what lay ahead.
class History {
  public:
    /// Goes to a new place, and remembers how far the one being left was scrolled.
    void visit(Place place, int scroll_left_behind);
    std::optional<Place> back(int scroll_left_behind) { return move(-1, scroll_left_behind); }
    std::optional<Place> forward(int scroll_left_behind) { return move(1, scroll_left_behind); }
    bool can_go_back() const { return m_current > 0; }
    bool can_go_forward() const { return m_current + 1 < m_places.size(); }

  private:
    std::optional<Place> move(int step, int scroll_left_behind);
    std::vector<Place> m_places;
    std::size_t m_current = 0;
};

} // namespace wijzer::app::library

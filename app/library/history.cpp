// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/history.h"

namespace wijzer::app::library {
namespace {

constexpr std::size_t most_places = 200; // a day's reading

} // namespace

void History::visit(Place place, int scroll_left_behind) {
    if (!m_places.empty()) {
        m_places[m_current].scroll = scroll_left_behind;
        if (m_places[m_current].document == place.document) {
            return;
        }
        m_places.resize(m_current + 1);
    }
    m_places.push_back(std::move(place));
    if (m_places.size() > most_places) {
        m_places.erase(m_places.begin());
    }
    m_current = m_places.size() - 1;
}

std::optional<Place> History::move(int step, int scroll_left_behind) {
    if ((step < 0 && !can_go_back()) || (step > 0 && !can_go_forward())) {
        return std::nullopt;
    }
    m_places[m_current].scroll = scroll_left_behind;
    m_current = step < 0 ? m_current - 1 : m_current + 1;
    return m_places[m_current];
}

} // namespace wijzer::app::library

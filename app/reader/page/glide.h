// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <optional>

namespace wijzer::app::reader {

/// An animation of scrolling that slows down towards its end. It begins at the first call of place_at(). Places are
/// pixels, times milliseconds.
class Glide {
  public:
    static constexpr double duration = 150; ///< long enough to follow with the eye, too short to wait for

    Glide(int from, int to) : m_from(from), m_to(to) {}

    int target() const { return m_to; }

    int place_at(double time) {
        m_begin = m_begin.value_or(time);
        const double left = 1 - std::clamp((time - *m_begin) / duration, 0.0, 1.0);
        return m_to - static_cast<int>(std::lround((m_to - m_from) * left * left * left));
    }

    bool is_over_at(double time) const { return m_begin && time - *m_begin >= duration; }

  private:
    int m_from;
    int m_to;
    std::optional<double> m_begin;
};

} // namespace wijzer::app::reader

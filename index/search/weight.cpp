// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/search/weight.h"

namespace wijzer::index {
namespace {

constexpr double saturation = 0.6; // once in a text counts 0.63, three times 0.83: presence matters most

} // namespace

SaturatedWeight::SaturatedWeight() {
    need_stat(WDF);
}

std::string SaturatedWeight::name() const {
    return "SaturatedWeight";
}

SaturatedWeight* SaturatedWeight::clone() const {
    return new SaturatedWeight; // Xapian takes ownership, and calls init() on it
}

void SaturatedWeight::init(double factor) {
    m_factor = factor;
}

double SaturatedWeight::get_sumpart(Xapian::termcount wdf, Xapian::termcount, Xapian::termcount) const {
    const auto frequency = static_cast<double>(wdf);
    return frequency > 0 ? m_factor * frequency / (frequency + saturation) : m_factor / (1 + saturation);
}

double SaturatedWeight::get_maxpart() const {
    return m_factor;
}

double SaturatedWeight::get_sumextra(Xapian::termcount, Xapian::termcount) const {
    return 0;
}

double SaturatedWeight::get_maxextra() const {
    return 0;
}

} // namespace wijzer::index

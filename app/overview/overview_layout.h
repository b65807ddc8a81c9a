// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The overview: the movements in a ring around the stories — the first half of them above, the rest below, clockwise —
// so that lines are short and cross few titles. A movement's block has a column per approach, in the manifest's order;
// the stories stand by domain in the band between. Which block, column and row a mark has depends on the guide alone,
// never on the window: when that grows, everything moves apart and nothing changes place.
#pragma once

#include "app/overview/scene.h"

namespace wijzer::app::overview {

/// The smallest size at which every title is readable; in a smaller window one scrolls.
Size smallest_overview(const content::Guide& guide, const Typography& type);

/// Places all interventions and stories. The same guide, size and type give the same scene. `guide` must outlive it.
Scene place_overview(const content::Guide& guide, Size size, const Typography& type);

} // namespace wijzer::app::overview

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The overview: a block for each movement, clockwise around a band with the stories, the first half above and the rest
// below it. This keeps the lines between them short, so that they cross few titles. A block has a column for each
// approach, in the manifest's order; the stories stand by domain. The block, column and row of a mark depend on the
// guide only and not on the window: in a larger window the marks stand further apart, in the same order.
#pragma once

#include "app/overview/scene.h"

namespace wijzer::app::overview {

/// The smallest size at which every title is readable, in pixels; a smaller window has to scroll.
Size smallest_overview(const content::Guide& guide, const Typography& type);

/// Places all interventions and stories. The same guide, size and type give the same scene. `guide` must outlive it.
Scene place_overview(const content::Guide& guide, Size size, const Typography& type);

} // namespace wijzer::app::overview

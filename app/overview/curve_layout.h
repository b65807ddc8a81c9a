// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The transition curve: two lines that cross, one of build-up from bottom left to top right and one of break-down from
// top left to bottom right. The idea is from D. Loorbach (To Transition!, 2014) and A. Hebinck and others (The X-curve
// framework, Sustainability Science 17, 2022, doi:10.1007/s11625-021-01084-w); the two cubic curves are our own. The
// guide's word "curve-bron" names these sources in the picture.
//
// The values of the facet `plek_in_transitie` are the patterns: the first half belongs to the climbing line, the second
// half to the falling one, both from early to late. An intervention stands with its title at its first pattern, and as
// a ring at each further one.
#pragma once

#include "app/overview/scene.h"

namespace wijzer::app::overview {

/// The smallest size at which every title is readable, in pixels.
Size smallest_curve(const content::Guide& guide, const Typography& type);

/// Places all interventions, under the same conditions as place_overview(). The scene is empty when the guide lacks the
/// facet or the facet has an odd number of values.
Scene place_curve(const content::Guide& guide, Size size, const Typography& type);

} // namespace wijzer::app::overview

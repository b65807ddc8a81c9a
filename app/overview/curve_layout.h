// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The transition curve: two lines that cross, one of build-up from bottom left to top right and one of break-down from
// top left to bottom right. Drawn here from two cubics of our own after the idea of D. Loorbach (To Transition!, 2014)
// and A. Hebinck and others (The X-curve framework, Sustainability Science 17, 2022, doi:10.1007/s11625-021-01084-w);
// the guide's word "curve-bron" says so in the picture.
//
// The facet `plek_in_transitie` gives the patterns: the first half of its values climbs, the second half falls, both
// from early to late. An intervention stands with its title at its first pattern, and as a ring at each further one.
#pragma once

#include "app/overview/scene.h"

namespace wijzer::app::overview {

Size smallest_curve(const content::Guide& guide, const Typography& type);

/// As place_kaart(); without that facet the scene is empty.
Scene place_curve(const content::Guide& guide, Size size, const Typography& type);

} // namespace wijzer::app::overview

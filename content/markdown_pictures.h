// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/markdown.h"

typedef struct cmark_node cmark_node;

namespace wijzer::content {

/// Turns each picture below `root` into a figure with its caption, or, where `resolve` gives no file, into its caption
/// alone. `line_offset` is added to cmark's lines.
void place_pictures(cmark_node* root, int line_offset, const PictureResolver& resolve);

} // namespace wijzer::content

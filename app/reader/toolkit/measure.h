// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class wxWindow;

namespace wijzer::app::reader {

/// Has a window and all within it measured anew at the next layout.
void forget_sizes(wxWindow& window);

/// Lays a new window out once more when GTK has given its widgets the text size they are shown in, at its next turn:
/// the first time they are measured without.
void lay_out_again_when_styled(wxWindow& window);

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class wxWindow;

namespace wijzer::app::reader {

/// Makes the next layout measure a window and everything in it again.
void forget_sizes(wxWindow& window);

/// Lays a new window out again a moment later. GTK measures new widgets before it gives them their text size, so the
/// first layout may be wrong.
void lay_out_again_when_styled(wxWindow& window);

} // namespace wijzer::app::reader

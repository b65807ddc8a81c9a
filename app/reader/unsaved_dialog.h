// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class wxWindow;

namespace wijzer::app::reader {

enum class UnsavedChoice { try_again, save_elsewhere, close_without, stay_open };

/// Asks the reader what to do when the window should close but something could not be saved. `reason` is a sentence.
UnsavedChoice show_unsaved_dialog(wxWindow& parent, const std::string& reason);

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

class wxWindow;

namespace wijzer::app::reader::native {

/// A printer of the system and the choices made for it in the system's print dialog.
class PrintTarget {
  public:
    virtual ~PrintTarget() = default;

    /// Hands a PDF file to the printer's queue, which reads it later and removes it then. `on_failed` is called on the
    /// window's thread, now or later, with the system's own reason.
    virtual void send(const std::string& title, const std::filesystem::path& file,
                      std::function<void(const std::string& reason)> on_failed) = 0;
};

/// Shows the system's print dialog; null when it was closed without a choice. Paper size in points.
std::unique_ptr<PrintTarget> choose_printer(wxWindow& parent, const std::string& title, double width, double height);

} // namespace wijzer::app::reader::native

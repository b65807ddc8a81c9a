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

    /// Gives a PDF file to the queue of the printer, which reads it later. The file is removed after that, and also on
    /// failure. `on_failed` is called on the window's thread, now or later, with the reason that the system gives.
    virtual void send(const std::string& title, const std::filesystem::path& file,
                      std::function<void(const std::string& reason)> on_failed) = 0;
};

/// Shows the print dialog of the system. Null when the reader closed it without choosing a printer. `width` and
/// `height` of the paper in points.
std::unique_ptr<PrintTarget> choose_printer(wxWindow& parent, const std::string& title, double width, double height);

} // namespace wijzer::app::reader::native

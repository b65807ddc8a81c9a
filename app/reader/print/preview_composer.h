// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/composition.h"
#include "app/print/job.h"
#include "app/service/background_task.h"
#include "content/guide.h"
#include "themes/theme.h"

#include <functional>
#include <memory>
#include <string>

namespace wijzer::app::reader {

/// The result of a print job: its pages, which only one thread at a time may draw, and the bytes of their PDF.
struct PrintedJob {
    print::Composition pages;
    std::string pdf;
};

/// Composes print jobs in the background. A new job replaces the one that is being composed.
class PreviewComposer {
  public:
    /// The themes must outlive the composer.
    PreviewComposer(std::shared_ptr<const content::Guide> guide, const themes::ThemeSet& themes,
                    service::HomeThread home);

    void start(const print::PrintJob& job);
    void stop() { m_task.drop(); }

    /// Each may be empty.
    std::function<void(std::size_t done, std::size_t total)> on_progress;
    std::function<void(std::shared_ptr<const PrintedJob> job)> on_done;
    std::function<void(const std::string& reason)> on_failed;

  private:
    std::shared_ptr<const content::Guide> m_guide;
    const themes::ThemeSet& m_themes;
    service::BackgroundTask m_task; ///< last, so that its work ends before the members it uses are gone
};

} // namespace wijzer::app::reader

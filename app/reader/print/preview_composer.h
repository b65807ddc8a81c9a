// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/composition.h"
#include "app/print/job.h"
#include "content/guide.h"
#include "themes/theme.h"

#include <functional>
#include <memory>
#include <thread>

class wxEvtHandler;

namespace wijzer::app::reader {

/// What a job came to: its pages, to be drawn by one thread, and the PDF of them.
struct PrintedJob {
    print::Composition pages;
    std::string pdf;
};

/// Sets print jobs on a thread of its own, so that the window goes on meanwhile. A new job replaces the one at work.
class PreviewComposer {
  public:
    /// What is made comes home as events of `home`, which must outlive the composer, and so must the themes.
    PreviewComposer(std::shared_ptr<const content::Guide> guide, const themes::ThemeSet& themes, wxEvtHandler& home);

    void start(const print::PrintJob& job);
    void stop();

    std::function<void(std::size_t done, std::size_t total)> on_progress;
    std::function<void(std::shared_ptr<const PrintedJob> job)> on_done;
    std::function<void(const std::string& reason)> on_failed;

  private:
    void work(const std::stop_token& stop, const print::PrintJob& job, int number);
    template<typename Call> void bring_home(int number, Call call);

    std::shared_ptr<const content::Guide> m_guide;
    const themes::ThemeSet& m_themes;
    wxEvtHandler& m_home;
    int m_number = 0; ///< of the newest job; what comes home of an older one is dropped
    std::jthread m_thread;
};

} // namespace wijzer::app::reader

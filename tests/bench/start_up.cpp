// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// start_up [RUNS]: measures the time from starting a process to its first painted page, for an empty wx frame and for
// the reader, in turns, and the memory (PSS) of each at that moment. Needs a display. Prints medians and their ratio.

#include "app/language/translate.h"
#include "app/reader/main_frame.h"
#include "app/reader/page/document_canvas.h"
#include "app/reader/page/first_page.h"
#include "app/reader/toolkit/native.h"
#include "index/store/store.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <sstream>
#include <wx/app.h>
#include <wx/dcclient.h>
#include <wx/frame.h>
#include <wx/init.h>

using namespace wijzer;
using namespace wijzer::app;

namespace {

using Clock = std::chrono::steady_clock;

long long now() {
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now().time_since_epoch()).count();
}

/// The proportional set size of this process, in kB.
long memory() {
    std::ifstream file("/proc/self/smaps_rollup");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("Pss:")) {
            return std::atol(line.c_str() + 4);
        }
    }
    return 0;
}

/// Prints time and memory once `window` has painted and `ready` holds, and ends the program.
void report_after_paint(wxWindow& window, std::function<bool()> ready) {
    window.Bind(wxEVT_PAINT, [&window, ready](wxPaintEvent& event) {
        event.Skip();
        if (ready()) {
            window.CallAfter([] {
                std::cout << now() << ' ' << memory() << std::endl;
                std::_Exit(0);
            });
        }
    });
}

class EmptyApplication : public wxApp {
  public:
    bool OnInit() override {
        auto* frame = new wxFrame(nullptr, wxID_ANY, "Empty", wxDefaultPosition, wxSize(1320, 860));
        frame->Bind(wxEVT_PAINT, [frame](wxPaintEvent&) { const wxPaintDC dc(frame); });
        report_after_paint(*frame, [] { return true; });
        frame->Show();
        return true;
    }
};

class ReaderApplication : public wxApp {
  public:
    ReaderApplication()
        : m_settings(library::Settings::load("/nergens/instellingen.xml")),
          m_themes(themes::ThemeSet::load(std::string(WIJZER_SOURCE_FOLDER) + "/themes")),
          m_library(library::Library::open("/nergens/bibliotheek.xml")),
          m_service({std::filesystem::path(WIJZER_SOURCE_FOLDER) / "content" / "nl"},
                    [this, first = reader::guess_first_page(m_settings, m_library, m_themes, document)](
                        const content::Guide& guide) { reader::prepare(first, guide, m_tools); }) {}
    bool OnInit() override {
        auto* frame = new reader::MainFrame(m_service, m_themes, m_settings, m_library, m_tools, document);
        report_after_paint(frame->canvas(), [frame] { return !frame->canvas().text().runs.empty(); });
        frame->Show();
        return true;
    }

    wxLayoutDirection GetLayoutDirection() const override { return wxLayout_LeftToRight; } // as the program's own

  private:
    static constexpr const char* document = "wereldbeelden-ontrafelen";
    library::Settings m_settings;
    themes::ThemeSet m_themes;
    library::Library m_library;
    reader::LayoutTools m_tools;
    service::GuideService m_service;
};

int run_child(const std::string& kind, char** argv) {
    language::initialise("nl", {}, "nl");
    reader::native::settle_environment(language::current());
    wxApp::SetInstance(kind == "empty" ? static_cast<wxApp*>(new EmptyApplication) : new ReaderApplication);
    int wx_argc = 1;
    const wxInitializer toolkit(wx_argc, argv);
    return toolkit.IsOk() && wxTheApp->CallOnInit() ? wxTheApp->OnRun() : 2;
}

struct Sample {
    double milliseconds = 0;
    double megabytes = 0;
};

Sample measure(const std::string& program, const std::string& kind, const std::string& cache) {
    const std::string command = "XDG_CACHE_HOME=" + cache + " " + program + " --child " + kind + " 2>/dev/null";
    const long long start = now();
    FILE* pipe = ::popen(command.c_str(), "r");
    long long end = 0;
    long kilobytes = 0;
    if (!pipe || std::fscanf(pipe, "%lld %ld", &end, &kilobytes) != 2) {
        std::cerr << "no figures from " << kind << '\n';
    }
    if (pipe) {
        ::pclose(pipe);
    }
    return {static_cast<double>(end - start) / 1000.0, static_cast<double>(kilobytes) / 1024.0};
}

Sample median(std::vector<Sample> samples) {
    Sample middle;
    const auto half = samples.begin() + static_cast<std::ptrdiff_t>(samples.size() / 2);
    std::nth_element(samples.begin(), half, samples.end(),
                     [](const Sample& a, const Sample& b) { return a.milliseconds < b.milliseconds; });
    middle.milliseconds = half->milliseconds;
    std::nth_element(samples.begin(), half, samples.end(),
                     [](const Sample& a, const Sample& b) { return a.megabytes < b.megabytes; });
    middle.megabytes = half->megabytes;
    return middle;
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 3 && std::string(argv[1]) == "--child") {
        return run_child(argv[2], argv);
    }
    const int runs = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 15;
    const tests::TemporaryFolder cache;
    index::StoreOptions options; // the index is there already, as on all days but the first
    options.cache_folder = cache.path() / "transitiewijzer";
    index::open_searcher(std::string(WIJZER_SOURCE_FOLDER) + "/content/nl", options);
    measure(argv[0], "reader", cache.path().string()); // warms the disk
    std::vector<Sample> empty;
    std::vector<Sample> reader;
    for (int run = 0; run < runs; ++run) { // in turns, so that a busy moment falls on both
        empty.push_back(measure(argv[0], "empty", cache.path().string()));
        reader.push_back(measure(argv[0], "reader", cache.path().string()));
    }
    const Sample frame = median(empty);
    const Sample page = median(reader);
    std::printf(
        "empty wx frame   %6.0f ms  %5.1f MB PSS\nreader with page %6.0f ms  %5.1f MB PSS\nratio            %6.2f\n",
        frame.milliseconds, frame.megabytes, page.milliseconds, page.megabytes, page.milliseconds / frame.milliseconds);
    return 0;
}

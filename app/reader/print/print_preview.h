// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/print/native_print.h"
#include "app/reader/print/preview_choices.h"
#include "app/reader/print/preview_composer.h"
#include "app/service/file_saver.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#include <wx/dialog.h>

class wxButton;
class wxGauge;
class wxInfoBar;
class wxStaticText;

namespace wijzer::app::reader {

class PaperView;
class ThumbnailStrip;

/// What a preview shows at first.
struct PreviewJob {
    std::vector<content::DocumentId> documents; ///< those that are not in the guide are left out
    print::PrintKind kind = print::PrintKind::sheet;
    std::map<content::DocumentId, std::string> notes;       ///< the reader's own notes on documents
    std::string paper;                                      ///< "a4", "a5" or "letter"; anything else counts as "a4"
    std::function<void(const std::string& paper)> on_paper; ///< the reader chose another paper; may be empty
};

/// Shows the same pages as the PDF will have, to save or to print them. Destroys itself when it is closed.
class PrintPreview : public wxDialog {
  public:
    /// The themes must outlive the window.
    PrintPreview(wxWindow* parent, const std::shared_ptr<const content::Guide>& guide, const themes::ThemeSet& themes,
                 PreviewJob start);

    /// The pages that are shown. Null until the first are composed, and after stopping or a failure.
    const PrintedJob* made() const { return m_made.get(); }
    bool is_working() const { return m_working || m_saver.is_busy(); }
    PaperView& view() { return *m_view; }
    ThumbnailStrip& strip() { return *m_strip; }
    PreviewChoices& choices() { return *m_choices; }
    wxButton& save_button() { return *m_save; }
    wxButton& stop_button() { return *m_stop; }
    std::string state() const;  ///< the text beside the buttons
    std::string notice() const; ///< the message above the pages about what went wrong; empty when there is none

    /// Asks the reader for the file to save in; `name` is proposed. Tests replace it.
    std::function<std::optional<std::filesystem::path>(const std::string& name)> choose_file;

  private:
    void build();
    wxSizer* make_buttons();
    void connect();
    void compose();
    void set_working(bool working);
    void show_progress(std::size_t done, std::size_t total);
    void show_pages(std::shared_ptr<const PrintedJob> job);
    void show_state(const std::string& sentence);
    void on_zoom_chosen();
    void on_stop();
    void on_save();
    void on_print();
    void send_to_printer(const std::filesystem::path& file);
    void report(const std::string& problem);
    std::optional<std::filesystem::path> ask_for_file(const std::string& name);

    PreviewJob m_start;
    print::PrintJob m_job;
    std::shared_ptr<const PrintedJob> m_made;
    bool m_working = false; ///< pages are being composed
    std::string m_problem;
    PreviewChoices* m_choices = nullptr;
    wxInfoBar* m_notice = nullptr;
    ThumbnailStrip* m_strip = nullptr;
    PaperView* m_view = nullptr;
    wxGauge* m_gauge = nullptr;
    wxButton* m_stop = nullptr;
    wxButton* m_save = nullptr;
    wxButton* m_print = nullptr;
    wxStaticText* m_state = nullptr;
    std::unique_ptr<native::PrintTarget> m_target; ///< the chosen printer, while the file for it is written
    std::string m_printed_title;                   ///< of what is sent to that printer
    PreviewComposer m_composer;                    ///< these three last: their work ends before the members it uses
    service::FileSaver m_saver;
    service::FileSaver m_spooler; ///< writes the file for a printer
};

/// Shows the preview; null when none of the documents is in the guide.
PrintPreview* show_print_preview(wxWindow* parent, const std::shared_ptr<const content::Guide>& guide,
                                 const themes::ThemeSet& themes, PreviewJob job);

} // namespace wijzer::app::reader

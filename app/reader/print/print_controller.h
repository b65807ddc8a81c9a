// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/settings.h"
#include "app/reader/print/print_preview.h"
#include "app/service/file_saver.h"
#include "content/guide.h"
#include "themes/theme.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#include <wx/weakref.h>

class wxWindow;

namespace wijzer::app::reader {

/// Opens the print preview for the window, and saves sheets as PDF.
class PrintController {
  public:
    /// All must outlive the controller.
    PrintController(wxWindow& parent, const themes::ThemeSet& themes, library::Settings& settings);

    void set_guide(std::shared_ptr<const content::Guide> guide) { m_guide = std::move(guide); }
    /// Opens the preview of these documents, in the order of a book: one document as a sheet, several as a book.
    /// Reports `nothing_chosen` when the guide has none of them.
    void print(const std::vector<content::DocumentId>& ids, const std::string& nothing_chosen);
    void print_whole_guide();
    /// Asks for a file and saves the sheet of a document in it.
    void save_sheet(content::DocumentId id);
    PrintPreview* preview() const { return m_preview; } ///< null while none is open

    /// Asks the reader for the file to save in; `name` is proposed. Tests replace it.
    std::function<std::optional<std::filesystem::path>(const std::string& name)> choose_file;

    /// Each of these functions may be empty.
    std::function<std::string(const content::DocumentId&)> note_of; ///< gives the reader's note; empty without one
    std::function<void(const std::string& sentence)> on_report;
    /// The outcome of saving, which should stay in sight until the reader closes it.
    std::function<void(const std::string& sentence)> on_outcome;
    std::function<void()> on_settings_changed;

  private:
    void open_preview(std::vector<content::DocumentId> ids);
    std::optional<std::filesystem::path> ask_for_file(const std::string& name);
    void report(const std::string& sentence) const;
    void tell(const std::string& sentence) const; ///< calls on_outcome

    wxWindow& m_parent;
    const themes::ThemeSet& m_themes;
    library::Settings& m_settings;
    std::shared_ptr<const content::Guide> m_guide; ///< null until it is opened
    wxWeakRef<PrintPreview> m_preview;
    service::FileSaver m_saver; ///< last, so that its work ends before the members it uses are gone
};

} // namespace wijzer::app::reader

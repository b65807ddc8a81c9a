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

/// What the window prints, and the sheets it saves as PDF.
class PrintController {
  public:
    /// All must outlive the controller.
    PrintController(wxWindow& parent, const themes::ThemeSet& themes, library::Settings& settings);

    void set_guide(std::shared_ptr<const content::Guide> guide) { m_guide = std::move(guide); }
    /// Opens the preview of these documents in the guide's order, as a sheet or, when there are more, as a book; says
    /// `nothing_chosen` when the guide has none of them.
    void print(const std::vector<content::DocumentId>& ids, const std::string& nothing_chosen);
    void print_whole_guide();
    /// Asks for a file and saves a document's sheet there, as the guide has it by then.
    void save_sheet(content::DocumentId id);
    PrintPreview* preview() const { return m_preview; } ///< null while none is open

    /// Asks for the file to save in, from the name to propose; a test may answer instead.
    std::function<std::optional<std::filesystem::path>(const std::string& name)> choose_file;

    /// Each may be empty.
    std::function<std::string(const content::DocumentId&)> note_of; ///< the reader's own; empty when there is none
    std::function<void(const std::string& sentence)> on_report;
    /// What became of saving: worth a place where it stays.
    std::function<void(const std::string& sentence)> on_outcome;
    std::function<void()> on_settings_changed;

  private:
    void open_preview(std::vector<content::DocumentId> ids);
    std::optional<std::filesystem::path> ask_for_file(const std::string& name);
    void report(const std::string& sentence) const;
    void tell(const std::string& sentence) const; ///< an outcome

    wxWindow& m_parent;
    const themes::ThemeSet& m_themes;
    library::Settings& m_settings;
    std::shared_ptr<const content::Guide> m_guide; ///< null until it is opened
    wxWeakRef<PrintPreview> m_preview;
    service::FileSaver m_saver; ///< last: its work ends before what it uses
};

} // namespace wijzer::app::reader

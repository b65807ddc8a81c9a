// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/settings.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>
#include <wx/panel.h>

class wxButton;
class wxListBox;
class wxStaticText;

namespace wijzer::app::reader {

/// A list of the folders of the reader's own guides, to which folders can be added and from which they can be removed.
class OwnGuidesPanel : public wxPanel {
  public:
    OwnGuidesPanel(wxWindow* parent, library::Settings& settings);

    void refresh();
    /// What was wrong with the folder that was chosen last; empty when nothing was wrong.
    std::string message() const;
    wxListBox& list() { return *m_list; }
    wxButton& add_button() { return *m_add; }
    wxButton& remove_button() { return *m_remove; }

    std::function<void()> on_changed;
    /// Asks the reader for a folder, by default with the dialog of the system. Nothing when the reader chose none.
    std::function<std::optional<std::filesystem::path>()> choose_folder;

  private:
    std::vector<std::filesystem::path> listed_folders() const;
    void add();
    void remove();
    void show_message(const std::string& sentence);
    void enable_remove();

    library::Settings& m_settings;
    wxStaticText* m_explanation;
    wxListBox* m_list;
    wxButton* m_add;
    wxButton* m_remove;
    wxStaticText* m_message;
};

} // namespace wijzer::app::reader

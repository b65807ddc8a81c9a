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

/// The folders of the reader's own guides: a list to which a folder can be added, and from which one can be taken.
class OwnGuidesPanel : public wxPanel {
  public:
    OwnGuidesPanel(wxWindow* parent, library::Settings& settings);

    void refresh();
    /// What was wrong with the folder chosen last; empty when nothing was.
    std::string message() const;
    wxListBox& list() { return *m_list; }
    wxButton& add_button() { return *m_add; }
    wxButton& remove_button() { return *m_remove; }

    std::function<void()> on_changed;
    /// Asks the reader for a folder; by default with the system's own window. Nothing when no choice was made.
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

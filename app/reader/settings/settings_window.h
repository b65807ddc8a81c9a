// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/settings.h"
#include "app/reader/settings/own_guides_panel.h"
#include "themes/theme.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>
#include <wx/dialog.h>

class wxChoice;
class wxScrolledWindow;
class wxSizer;
class wxStaticText;

namespace wijzer::app::reader {

enum class Setting { theme, text_size, language, paper, guides };

/// All settings in one small window. A choice is put in the settings and reported immediately; the listener must apply
/// and save it.
class SettingsWindow : public wxDialog {
  public:
    /// `text_sizes`: the sizes to choose from, in per cent, ascending. The settings must outlive the window.
    SettingsWindow(wxWindow* parent, library::Settings& settings, const themes::ThemeSet& themes,
                   std::vector<int> text_sizes);

    /// Shows the current settings, and fits the window to its text size.
    void refresh();

    wxChoice& choice(Setting setting); ///< the control of a setting other than the guides
    OwnGuidesPanel& guides() { return *m_guides; }
    /// The buttons that open the folders of the notes, of the settings and of the search index.
    const std::vector<wxWindow*>& folder_buttons() const { return m_folder_buttons; }
    bool says_restart() const; ///< whether it says that the language changes at the next start

    std::function<void(Setting)> on_changed;
    /// Shows a folder to the reader, by default in the file manager of the system.
    std::function<void(const std::filesystem::path&)> open_folder;

  private:
    struct Option {
        std::string value; ///< as stored in the settings
        std::string label;
    };
    /// A setting for which the reader chooses one of several values.
    struct Row {
        Setting setting;
        const char* key;
        std::vector<Option> options; ///< the first is shown when the setting has none of these values
        wxChoice* choice;
    };

    void build();
    wxSizer* make_choices(const themes::ThemeSet& themes);
    wxSizer* make_places();
    void add_choice(wxSizer& grid, Setting setting, const char* key, const char* label, std::vector<Option> options);
    void add_place(wxSizer& column, const char* name, const char* button_name, const std::filesystem::path& folder);
    void on_chosen(std::size_t row);
    std::vector<Option> text_size_options() const;
    void show_value(Row& row);
    void fit();

    library::Settings& m_settings;
    std::vector<int> m_text_sizes;
    wxScrolledWindow* m_page;
    wxSizer* m_column;
    std::vector<Row> m_rows;
    wxStaticText* m_language_hint = nullptr;
    OwnGuidesPanel* m_guides = nullptr;
    std::vector<wxWindow*> m_folder_buttons;
};

} // namespace wijzer::app::reader

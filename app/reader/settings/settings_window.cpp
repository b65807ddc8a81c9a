// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/settings/settings_window.h"

#include "app/language/translate.h"
#include "app/reader/toolkit/measure.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"
#include "app/system/paths.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <wx/button.h>
#include <wx/choice.h>
#include <wx/display.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/utils.h>

namespace wijzer::app::reader {
namespace {

using language::tr;
using language::tr_with;

constexpr int edge = 16;         // DIP around the contents of the window
constexpr int below_heading = 8; // DIP
constexpr int above_heading = 20;
constexpr int smallest_width = 460;
constexpr const char* normal_text_size = "100";

void open_in_file_manager(const std::filesystem::path& folder) {
    std::error_code ignored; // the file manager reports what is wrong
    std::filesystem::create_directories(folder, ignored);
    wxLaunchDefaultApplication(to_wx(content::path_to_utf8(folder)));
}

} // namespace

SettingsWindow::SettingsWindow(wxWindow* parent, library::Settings& settings, const themes::ThemeSet& themes,
                               std::vector<int> text_sizes)
    : wxDialog(parent, wxID_ANY, to_wx(tr("Settings")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      open_folder(open_in_file_manager), m_settings(settings), m_text_sizes(std::move(text_sizes)),
      m_page(new wxScrolledWindow(this, wxID_ANY)), m_column(new wxBoxSizer(wxVERTICAL)) {
    const auto add = [this](wxSizer* part, const char* title) {
        auto* heading = new wxStaticText(m_page, wxID_ANY, to_wx(title));
        heading->SetFont(heading->GetFont().Bold());
        m_column->AddSpacer(m_column->IsEmpty() ? 0 : FromDIP(above_heading));
        m_column->Add(heading, wxSizerFlags().Border(wxBOTTOM, FromDIP(below_heading)));
        m_column->Add(part, wxSizerFlags().Expand());
    };
    m_page->SetScrollRate(0, FromDIP(below_heading));
    add(make_choices(themes), tr("Reading and printing"));
    m_guides = new OwnGuidesPanel(m_page, m_settings);
    auto* guides = new wxBoxSizer(wxVERTICAL);
    guides->Add(m_guides, wxSizerFlags().Expand());
    add(guides, tr("Your own guides"));
    add(make_places(), tr("Where things are kept"));
    build();
    refresh();
    m_rows.front().choice->SetFocus();
}

void SettingsWindow::build() {
    auto* margin = new wxBoxSizer(wxVERTICAL);
    margin->Add(m_column, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(edge)));
    m_page->SetSizer(margin);
    auto* whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(m_page, wxSizerFlags(1).Expand());
    whole->Add(new wxButton(this, wxID_CLOSE, to_wx(tr("&Close"))),
               wxSizerFlags().Right().Border(wxALL, FromDIP(edge)));
    SetSizer(whole);
    SetEscapeId(wxID_CLOSE);
    m_guides->on_changed = [this] {
        if (on_changed) {
            on_changed(Setting::guides);
        }
    };
}

wxSizer* SettingsWindow::make_choices(const themes::ThemeSet& themes) {
    std::vector<Option> looks{{library::theme_of_system, tr("As the system is")}};
    for (const themes::Theme& theme : themes.themes()) {
        looks.push_back({theme.id(), theme.name(language::current())});
    }
    auto* grid = new wxFlexGridSizer(2, FromDIP(wxSize(edge, below_heading)));
    grid->AddGrowableCol(1);
    add_choice(*grid, Setting::theme, library::theme_key, tr("&Theme"), std::move(looks));
    add_choice(*grid, Setting::text_size, library::zoom_key, tr("Text &size"), text_size_options());
    add_choice(*grid, Setting::language, library::language_key, tr("&Language"),
               {{"", tr("As the system is")}, {"nl", "Nederlands"}, {"en", "English"}});
    add_choice(*grid, Setting::paper, library::paper_key, tr("&Paper"),
               {{"a4", "A4"}, {"a5", "A5"}, {"letter", "Letter"}});
    m_language_hint = new wxStaticText(m_page, wxID_ANY, to_wx(tr("The language changes at the next start.")));
    m_language_hint->Hide();
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(grid, wxSizerFlags().Expand());
    column->Add(m_language_hint, wxSizerFlags().Expand().Border(wxTOP, FromDIP(below_heading)));
    return column;
}

void SettingsWindow::add_choice(wxSizer& grid, Setting setting, const char* key, const char* label,
                                std::vector<Option> options) {
    auto* name = new wxStaticText(m_page, wxID_ANY, to_wx(label));
    auto* choice = new wxChoice(m_page, wxID_ANY);
    native::set_label_for(*name, *choice);
    grid.Add(name, wxSizerFlags().CenterVertical());
    grid.Add(choice, wxSizerFlags().Expand());
    choice->Bind(wxEVT_CHOICE, [this, row = m_rows.size()](wxCommandEvent&) { on_chosen(row); });
    m_rows.push_back({setting, key, std::move(options), choice});
}

wxSizer* SettingsWindow::make_places() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    add_place(*column, tr("Notes and bookmarks"), tr("Open the folder of notes and bookmarks"),
              system::user_data_folder());
    add_place(*column, tr("Settings"), tr("Open the folder of settings"), system::config_folder());
    add_place(*column, tr("Search index (is made again when it is gone)"), tr("Open the folder of the search index"),
              system::cache_folder());
    return column;
}

void SettingsWindow::add_place(wxSizer& column, const char* name, const char* button_name,
                               const std::filesystem::path& folder) {
    auto* label = new wxStaticText(m_page, wxID_ANY, to_wx(name));
    auto* path = new wxTextCtrl(m_page, wxID_ANY, to_wx(content::path_to_utf8(folder)), wxDefaultPosition,
                                wxDefaultSize, wxTE_READONLY);
    auto* button = new wxButton(m_page, wxID_ANY, to_wx(tr("Open folder")));
    path->SetMinSize(wxSize(FromDIP(160), 1)); // takes the height of the button: wx measures a themed field too high
    native::set_label_for(*label, *path);
    native::set_accessible_name(*button, button_name);
    button->Bind(wxEVT_BUTTON, [this, folder](wxCommandEvent&) { open_folder(folder); });
    m_folder_buttons.push_back(button);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(path, wxSizerFlags(1).Expand().Border(wxRIGHT, FromDIP(below_heading)));
    row->Add(button, wxSizerFlags().Expand());
    column.AddSpacer(column.IsEmpty() ? 0 : FromDIP(below_heading));
    column.Add(label, wxSizerFlags().Border(wxBOTTOM, FromDIP(below_heading / 2)));
    column.Add(row, wxSizerFlags().Expand());
}

std::vector<SettingsWindow::Option> SettingsWindow::text_size_options() const {
    std::vector<int> sizes = m_text_sizes;
    const int now = m_settings.number(library::zoom_key, sizes.front());
    if (std::find(sizes.begin(), sizes.end(), now) == sizes.end()) { // the reader may have edited the file by hand
        sizes.insert(std::upper_bound(sizes.begin(), sizes.end(), now), now);
    }
    std::vector<Option> options;
    for (const int size : sizes) {
        options.push_back({std::to_string(size), std::to_string(size) + " %"});
    }
    return options;
}

void SettingsWindow::on_chosen(std::size_t row) {
    const Row& chosen = m_rows[row];
    m_settings.set(chosen.key, chosen.options[static_cast<std::size_t>(chosen.choice->GetSelection())].value);
    if (chosen.setting == Setting::language) {
        fit();
    }
    if (on_changed) {
        on_changed(chosen.setting);
    }
}

void SettingsWindow::show_value(Row& row) {
    std::string value = m_settings.text(row.key);
    if (row.setting == Setting::text_size) {
        row.options = text_size_options();
        value = value.empty() ? normal_text_size : value;
    }
    const auto place = std::find_if(row.options.begin(), row.options.end(),
                                    [&](const Option& option) { return option.value == value; });
    wxArrayString labels;
    for (const Option& option : row.options) {
        labels.push_back(to_wx(option.label));
    }
    if (row.choice->GetStrings() != labels) {
        row.choice->Set(labels);
    }
    row.choice->SetSelection(place == row.options.end() ? 0 : static_cast<int>(place - row.options.begin()));
}

void SettingsWindow::refresh() {
    for (Row& row : m_rows) {
        show_value(row);
    }
    m_guides->refresh();
    fit();
    CallAfter([this] { fit(); }); // GTK styles labels only later, and they must then be measured again
}

void SettingsWindow::fit() {
    const std::string language = m_settings.text(library::language_key);
    m_language_hint->Show(!language.empty() && language != language::current());
    forget_sizes(*this);
    m_page->FitInside();
    const wxSize content = m_page->GetSizer()->GetMinSize();
    const wxSize close = GetSizer()->GetItem(1)->GetMinSizeWithBorder();
    const wxSize screen = wxDisplay(GetParent()).GetClientArea().GetSize();
    const int scrollbar = FromDIP(edge);
    SetMinClientSize(wxSize(std::min(content.x + scrollbar, screen.x), FromDIP(200)));
    SetClientSize(std::min(std::max(content.x + scrollbar, FromDIP(smallest_width)), screen.x),
                  std::min(content.y + close.y, screen.y * 9 / 10));
    Layout();
}

wxChoice& SettingsWindow::choice(Setting setting) {
    return *std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.setting == setting; })->choice;
}

bool SettingsWindow::says_restart() const {
    return m_language_hint->IsShown();
}

} // namespace wijzer::app::reader

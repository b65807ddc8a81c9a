// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/page/layout_tools.h"
#include "app/service/file_saver.h"
#include "content/guide.h"
#include "themes/theme.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>
#include <wx/frame.h>

class wxPanel;

namespace wijzer::app::reader {

class DocumentCanvas;

/// Shows interventions side by side. Above each column stands a button with its code. The arrow keys move its column to
/// the left or right, Delete removes it.
class CompareWindow : public wxFrame {
  public:
    /// `ids`: two or more; those that are not interventions of the guide are left out. `reading_size` in pixels. The
    /// themes must outlive the window.
    CompareWindow(wxWindow* parent, std::shared_ptr<const content::Guide> guide, const themes::ThemeSet& themes,
                  const themes::Theme& theme, int reading_size, const std::vector<content::DocumentId>& ids);

    /// The interventions of the columns, from left to right.
    std::vector<content::DocumentId> order() const;
    /// Moves a column one place to the left (-1) or right (1); at the edge it stays.
    void move(std::size_t column, int step);
    DocumentCanvas& canvas() { return *m_canvas; }

    std::function<void(const content::DocumentId& id)> on_open; ///< a link in the table was followed

  private:
    void show_table();
    void fit_text();
    void fill_bar(std::size_t focused);
    void on_bar_key(wxKeyEvent& event, std::size_t column);
    void save_pdf();

    std::shared_ptr<const content::Guide> m_guide;
    const themes::ThemeSet& m_themes;
    themes::Theme m_theme;
    LayoutTools m_tools;
    int m_reading_size;  ///< pixels; the text size when there is room for it
    int m_text_size = 0; ///< pixels; the text size that is used
    std::vector<const content::Document*> m_documents;
    wxPanel* m_bar = nullptr;
    DocumentCanvas* m_canvas = nullptr;
    service::FileSaver m_saver; ///< last, so that its work ends before the members it uses are gone
};

/// Opens a comparison in a window, which destroys itself when it is closed.
CompareWindow* show_compare_window(wxWindow* parent, std::shared_ptr<const content::Guide> guide,
                                   const themes::ThemeSet& themes, const themes::Theme& theme, int reading_size,
                                   const std::vector<content::DocumentId>& ids);

} // namespace wijzer::app::reader

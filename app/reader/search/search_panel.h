// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/search/filter_panel.h"
#include "app/reader/search/hit_list.h"
#include "app/reader/search/no_results_panel.h"
#include "app/reader/search/progress_bar.h"

#include "themes/theme.h"

#include <functional>
#include <optional>
#include <wx/panel.h>

class wxSearchCtrl;
class wxStaticText;

namespace wijzer::app::reader {

/// The left pane: the search field, the filters, the number of hits, and the hits. Only the field is created at the
/// start; all below it is created when it is first needed, so that the first page is drawn sooner.
class SearchPanel : public wxPanel {
  public:
    explicit SearchPanel(wxWindow* parent);

    void set_theme(const themes::Theme& theme);
    void set_manifest(const content::Manifest& manifest) { filters().set_manifest(manifest); }
    /// Shows the answer of the guide to `question`, with the reader's own notes that match.
    void show(const index::Answer& answer, const std::vector<library::FoundNote>& notes, const index::Query& question,
              const content::Manifest& manifest);
    void show_status(const std::string& sentence);
    ProgressBar& progress() { ///< the bar for building the index
        complete();
        return *m_progress;
    }
    void end_progress() {
        if (m_progress) {
            m_progress->end();
        }
    }
    /// The buttons that are offered when nothing was found.
    std::vector<wxWindow*> no_results() const {
        return m_no_results ? m_no_results->buttons() : std::vector<wxWindow*>{};
    }
    void focus_field();
    bool field_has_focus() const;
    HitList& list() {
        complete();
        return *m_list;
    }
    FilterPanel& filters() {
        complete();
        return *m_filters;
    }
    void set_words(const std::string& words);
    /// The current words and filters.
    index::Query question() const;
    /// The words to which the list is the answer; before the first answer "\n", which nobody can type.
    std::string answered_question() const { return m_answered ? m_answered->text : std::string("\n"); }

    /// Called at every change of words or filters.
    std::function<void()> on_question;
    std::function<void()> on_stop;  ///< the reader stops the building of the index
    std::function<void()> on_print; ///< the reader asks to print the selected rows
    std::function<void(const content::DocumentId&, bool new_tab)> on_open;
    std::function<void(const content::DocumentId&, const std::string& line, bool new_tab)> on_open_note;

  private:
    void complete();
    void connect();
    void ask();
    void open_best(bool in_new_tab);
    void loosen(const std::string& filter);
    void on_field_key(wxKeyEvent& event);
    std::string count_text(const index::Answer& answer, std::size_t notes) const;

    wxSearchCtrl* m_field;
    FilterPanel* m_filters = nullptr;
    wxStaticText* m_count = nullptr;
    ProgressBar* m_progress = nullptr;
    NoResultsPanel* m_no_results = nullptr;
    HitList* m_list = nullptr;
    std::optional<themes::Theme> m_theme;
    std::optional<index::Query> m_answered;   ///< the question to which the list is the answer
    std::optional<bool> m_open_when_answered; ///< Enter was pressed before the answer came; true: open in a new tab
};

} // namespace wijzer::app::reader

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/manifest.h"
#include "index/query/query.h"

#include <functional>
#include <string>
#include <vector>
#include <wx/panel.h>
#include <wx/scrolwin.h>

class wxChoice;
class wxFlexGridSizer;
class wxSpinCtrl;
class wxStaticText;
class wxToggleButton;

namespace wijzer::app::reader {

/// The filters of a search. The kind is always in sight; facets, time and group appear with a button. Shows the number
/// of hits of each value.
class FilterPanel : public wxPanel {
  public:
    explicit FilterPanel(wxWindow* parent);

    /// Makes the choices from the facets of the manifest and clears all filters.
    void set_manifest(const content::Manifest& manifest);
    void show_counts(const index::FacetCounts& counts);
    /// Measures the labels again, after a change of the text size.
    void fit_labels();
    /// Fits the part behind "More filters" to the room, after a change of the parent's size.
    void fit_details();
    const index::Filters& filters() const { return m_filters; }
    void set_filters(index::Filters filters);

    std::function<void()> on_changed;

  private:
    struct FacetChoice {
        const content::Facet* facet = nullptr;
        wxChoice* choice = nullptr;
    };

    void build_kinds();
    void build_details();
    void build_facets();
    wxSpinCtrl* add_number(wxSizer* grid, const std::string& before, const std::string& after, const std::string& name,
                           int highest);
    void fill(const FacetChoice& entry, const index::FacetCounts& counts);
    void show_details(bool shown);
    void read_controls();
    void write_controls();

    content::Manifest m_manifest;
    index::Filters m_filters;
    index::FacetCounts m_frequencies;     ///< the counts that are shown
    std::vector<wxToggleButton*> m_kinds; ///< for all, for interventions, for stories
    wxToggleButton* m_more = nullptr;
    wxScrolledWindow* m_details = nullptr;
    wxFlexGridSizer* m_grid = nullptr;
    std::vector<FacetChoice> m_facets;
    std::vector<std::pair<wxStaticText*, std::string>> m_number_labels; ///< the label before each number, and its text
    wxSpinCtrl* m_minutes = nullptr;
    wxSpinCtrl* m_people = nullptr;
};

} // namespace wijzer::app::reader

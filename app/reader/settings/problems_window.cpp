// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/settings/problems_window.h"

#include "app/language/translate.h"
#include "app/reader/toolkit/measure.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"
#include "content/base/text.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <wx/dataview.h>
#include <wx/frame.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace wijzer::app::reader {
namespace {

using language::tr;

/// The text of a problem, with file and line below it. Side by side they would not fit in large text.
std::string row_of(const content::Problem& problem) {
    std::string place = content::path_to_utf8(problem.file.parent_path().filename() / problem.file.filename());
    if (problem.line > 0) {
        place += ':' + std::to_string(problem.line);
    }
    return "<b>" + content::markup_escaped(problem.text) + "</b>\n" + content::markup_escaped(place);
}

wxDataViewListCtrl* make_list(wxWindow* parent, const content::Problems& problems) {
    auto* list = new wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                        wxDV_SINGLE | wxDV_NO_HEADER | wxBORDER_NONE);
    native::set_accessible_name(*list, tr("Problems in the guide"));
    auto* renderer = new wxDataViewTextRenderer("string", wxDATAVIEW_CELL_INERT);
    renderer->EnableMarkup();
    list->AppendColumn(new wxDataViewColumn(wxString(), renderer, 0, wxDVC_DEFAULT_WIDTH, wxALIGN_LEFT));
    list->Bind(wxEVT_SIZE, [list](wxSizeEvent& event) {
        event.Skip();
        constexpr int padding = 26; // DIP that GTK leaves free around the text of a row
        const int width = list->GetClientSize().x;
        native::wrap_text(*list->GetColumn(0), std::max(list->FromDIP(80), width - list->FromDIP(padding)), width);
    });
    for (const content::Problem& problem : problems) {
        wxVector<wxVariant> row;
        row.push_back(to_wx(row_of(problem)));
        list->AppendItem(row);
    }
    list->Show(!problems.empty());
    return list;
}

} // namespace

void show_problems_window(wxWindow* parent, const content::Problems& problems) {
    auto* window = new wxFrame(parent, wxID_ANY, to_wx(tr("Problems in the guide")), wxDefaultPosition,
                               parent->FromDIP(wxSize(860, 480)), wxDEFAULT_FRAME_STYLE | wxFRAME_FLOAT_ON_PARENT);
    const std::string summary =
        problems.empty() ? std::string(tr("There are no problems in this guide."))
                         : language::tr_count("%d problem", "%d problems", static_cast<long>(problems.size()));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(new wxStaticText(window, wxID_ANY, to_wx(summary)),
                wxSizerFlags().Expand().Border(wxALL, window->FromDIP(12)));
    wxDataViewListCtrl* list = make_list(window, problems);
    column->Add(list, wxSizerFlags(1).Expand());
    window->SetSizer(column);
    if (problems.empty()) {
        window->SetClientSize(window->FromDIP(wxSize(420, 80)));
    }
    window->Bind(wxEVT_CHAR_HOOK, [window](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_ESCAPE) {
            window->Close();
        } else {
            event.Skip();
        }
    });
    window->Show();
    lay_out_again_when_styled(*window);
    (problems.empty() ? static_cast<wxWindow*>(window) : list)->SetFocus();
}

} // namespace wijzer::app::reader

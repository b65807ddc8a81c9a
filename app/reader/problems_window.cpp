// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/problems_window.h"

#include "app/language/translate.h"
#include "app/reader/native.h"
#include "app/reader/text.h"
#include "content/utf8.h"

#include <wx/dataview.h>
#include <wx/frame.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace wijzer::app::reader {

using language::tr;

void show_problems_window(wxWindow* parent, const content::Problems& problems) {
    auto* window = new wxFrame(parent, wxID_ANY, to_wx(tr("Problems in the guide")), wxDefaultPosition,
                               parent->FromDIP(wxSize(860, 480)), wxDEFAULT_FRAME_STYLE | wxFRAME_FLOAT_ON_PARENT);
    auto* column = new wxBoxSizer(wxVERTICAL);
    const std::string summary =
        problems.empty() ? std::string(tr("There are no problems in this guide."))
                         : language::tr_count("%d problem", "%d problems", static_cast<long>(problems.size()));
    column->Add(new wxStaticText(window, wxID_ANY, to_wx(summary)),
                wxSizerFlags().Expand().Border(wxALL, window->FromDIP(12)));
    auto* list =
        new wxDataViewListCtrl(window, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES);
    native::set_accessible_name(*list, tr("Problems in the guide"));
    list->AppendTextColumn(to_wx(tr("File")), wxDATAVIEW_CELL_INERT, window->FromDIP(230));
    list->AppendTextColumn(to_wx(tr("Line")), wxDATAVIEW_CELL_INERT, window->FromDIP(60), wxALIGN_RIGHT);
    list->AppendTextColumn(to_wx(tr("Problem")), wxDATAVIEW_CELL_INERT, window->FromDIP(540));
    for (const content::Problem& problem : problems) {
        wxVector<wxVariant> row;
        row.push_back(to_wx(content::path_to_utf8(problem.file.parent_path().filename() / problem.file.filename())));
        row.push_back(problem.line > 0 ? wxString(std::to_string(problem.line)) : wxString());
        row.push_back(to_wx(problem.text));
        list->AppendItem(row);
    }
    column->Add(list, wxSizerFlags(1).Expand());
    window->SetSizer(column);
    list->Show(!problems.empty());
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
    (problems.empty() ? static_cast<wxWindow*>(window) : list)->SetFocus();
}

} // namespace wijzer::app::reader

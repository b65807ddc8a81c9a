// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/unsaved_dialog.h"

#include "app/language/translate.h"
#include "app/reader/toolkit/text.h"

#include <wx/button.h>
#include <wx/dialog.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace wijzer::app::reader {
namespace {

using language::tr;

constexpr int edge = 16;        // DIP
constexpr int text_width = 460; // DIP

} // namespace

UnsavedChoice show_unsaved_dialog(wxWindow& parent, const std::string& reason) {
    wxDialog dialog(&parent, wxID_ANY, to_wx(tr("Not everything is saved")));
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* text = new wxStaticText(
        &dialog, wxID_ANY,
        to_wx(language::tr_with("Your last changes could not be saved: {}\n\nWhat do you want to do?", reason)));
    text->Wrap(dialog.FromDIP(text_width));
    column->Add(text, wxSizerFlags().Expand().Border(wxALL, dialog.FromDIP(edge)));
    auto choice = UnsavedChoice::stay_open;
    const auto add = [&](wxWindowID id, const char* label, UnsavedChoice meaning) {
        auto* button = new wxButton(&dialog, id, to_wx(label));
        button->Bind(wxEVT_BUTTON, [&dialog, &choice, meaning](wxCommandEvent&) {
            choice = meaning;
            dialog.EndModal(wxID_OK);
        });
        column->Add(button, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, dialog.FromDIP(edge / 2)));
        return button;
    };
    add(wxID_ANY, tr("&Try again"), UnsavedChoice::try_again)->SetDefault();
    add(wxID_ANY, tr("Save notes &elsewhere…"), UnsavedChoice::save_elsewhere);
    add(wxID_ANY, tr("&Close without saving"), UnsavedChoice::close_without);
    add(wxID_CANCEL, tr("&Keep the window open"), UnsavedChoice::stay_open);
    dialog.SetSizerAndFit(column);
    dialog.CentreOnParent();
    dialog.ShowModal();
    return choice;
}

} // namespace wijzer::app::reader

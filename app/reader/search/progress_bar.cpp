// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/search/progress_bar.h"

#include "app/language/translate.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"

#include <wx/button.h>
#include <wx/gauge.h>
#include <wx/sizer.h>

namespace wijzer::app::reader {
namespace {

using language::tr;

constexpr std::size_t least_shown = 500; // documents; fewer are done before a bar could be seen
constexpr int steps = 1000;

} // namespace

ProgressBar::ProgressBar(wxWindow* parent) : wxPanel(parent) {
    Hide();
}

void ProgressBar::build() {
    m_gauge = new wxGauge(this, wxID_ANY, steps);
    m_stop = new wxButton(this, wxID_ANY, to_wx(tr("Stop")), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
    native::set_accessible_name(*m_gauge, tr("Progress"));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_gauge, wxSizerFlags(1).CentreVertical());
    row->Add(m_stop, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(8)));
    SetSizer(row);
    m_stop->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        end();
        if (on_stop) {
            on_stop();
        }
    });
}

void ProgressBar::show(std::size_t done, std::size_t total) {
    if (total < least_shown || done >= total) {
        end();
        return;
    }
    if (!m_gauge) {
        build();
    }
    m_gauge->SetValue(static_cast<int>(done * steps / total));
    if (!IsShown()) {
        Show();
        GetParent()->Layout();
    }
}

void ProgressBar::end() {
    if (IsShown()) {
        Hide();
        GetParent()->Layout();
    }
}

} // namespace wijzer::app::reader

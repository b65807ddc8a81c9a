// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/toolkit/notice_bar.h"

#include "app/language/translate.h"
#include "app/reader/toolkit/native.h"
#include "app/reader/toolkit/text.h"

#include <algorithm>
#include <wx/infobar.h>
#include <wx/sizer.h>

namespace wijzer::app::reader {
namespace {

std::string lines_of(const std::vector<std::string>& sentences) {
    std::string lines;
    for (const std::string& sentence : sentences) {
        lines += (lines.empty() ? "" : "\n") + sentence;
    }
    return lines;
}

} // namespace

void NoticeBar::attach(wxWindow& parent, wxSizer& sizer) {
    m_parent = &parent;
    m_sizer = &sizer;
}

void NoticeBar::tell(const std::string& sentence) {
    if (text().empty()) {
        m_sentences.clear(); // the reader closed the bar, with all its sentences
    }
    if (std::find(m_sentences.begin(), m_sentences.end(), sentence) == m_sentences.end()) {
        m_sentences.push_back(sentence);
        show();
    }
}

void NoticeBar::withdraw(const std::string& sentence) {
    if (std::erase(m_sentences, sentence) == 0 || !m_bar || !m_bar->IsShown()) {
        return;
    }
    if (m_sentences.empty()) {
        m_bar->Dismiss();
    } else {
        show();
    }
}

std::string NoticeBar::text() const {
    return m_bar && m_bar->IsShown() ? lines_of(m_sentences) : std::string{};
}

void NoticeBar::show() {
    if (!m_bar) {
        m_bar = new wxInfoBar(m_parent);
        m_bar->AddButton(wxID_CLOSE, to_wx(language::tr("Close")));
        native::name_pictured_buttons(*m_bar, language::tr("Close")); // GTK's own hidden button must have a name too
        m_sizer->Insert(0, m_bar.get(), wxSizerFlags().Expand());
    }
    m_bar->ShowMessage(to_wx(lines_of(m_sentences)), wxICON_WARNING);
}

} // namespace wijzer::app::reader

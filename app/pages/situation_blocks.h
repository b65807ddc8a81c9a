// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a situation has beyond its text, for the page on screen, on paper and in a terminal.
#pragma once

#include "content/guide.h"

#include <pugixml.hpp>
#include <string>

namespace wijzer::app::pages {

class SituationBlocks {
  public:
    /// Both must outlive this.
    SituationBlocks(const content::Guide& guide, const content::Document& situation)
        : m_guide(guide), m_words(guide.manifest()), m_situation(situation.situation) {}

    /// Each adds nothing when the situation has none.
    void add_signs(pugi::xml_node parent) const;
    void add_advice(pugi::xml_node parent) const;
    void add_cautions(pugi::xml_node parent) const;
    void add_programmes(pugi::xml_node parent) const;
    void add_stories(pugi::xml_node parent) const;

    /// The text of the situation with all of the above in its place.
    void add_all(pugi::xml_node parent, const content::Document& situation) const;

  private:
    void add_heading(pugi::xml_node parent, const char* word) const;
    void add_card(pugi::xml_node parent, const content::Advice& advice) const;
    void add_programme(pugi::xml_node parent, const content::Programme& programme) const;
    std::string part_text(const content::ProgrammePart& part) const;

    const content::Guide& m_guide;
    const content::Manifest& m_words;
    const content::Situation& m_situation;
};

/// add_all() as a fragment of HTML.
std::string make_situation_text(const content::Guide& guide, const content::Document& situation);

} // namespace wijzer::app::pages

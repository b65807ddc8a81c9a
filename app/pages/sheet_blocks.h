// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/guide.h"

#include <pugixml.hpp>
#include <string>

namespace wijzer::app::pages {

enum class MinutesColumn { with_clock, plain };

/// The blocks from which sheets and hand-outs are made. Each function adds its block to `parent`, and adds nothing when
/// the document has no content for it.
class SheetBlocks {
  public:
    SheetBlocks(const content::Guide& guide, const content::Document& document)
        : m_guide(guide), m_words(guide.manifest()), m_document(document) {}

    /// "Begrijpen · Hoofd en hart", or the domain of a story.
    std::string kicker() const;
    void add_title(pugi::xml_node parent) const { add_title(parent, m_document.summary); }
    /// With `lead` under the title, in place of the summary.
    void add_title(pugi::xml_node parent, const std::string& lead) const;
    void add_facts(pugi::xml_node parent) const;
    void add_invitation(pugi::xml_node parent) const;
    /// What participants should bring, on one line.
    void add_bring(pugi::xml_node parent) const;
    void add_materials(pugi::xml_node parent) const;
    void add_steps(pugi::xml_node parent, MinutesColumn minutes) const;
    void add_section(pugi::xml_node parent, const char* role) const;
    void add_section(pugi::xml_node parent, const content::Section& section) const;
    void add_preparation(pugi::xml_node parent) const;
    /// A box for each item of the harvest section, each with `height` em of room to write in.
    void add_harvest(pugi::xml_node parent, double height) const;
    /// The first `most` practice stories.
    void add_stories(pugi::xml_node parent, int most) const;
    void add_related(pugi::xml_node parent) const;
    void add_situation(pugi::xml_node parent) const; ///< of a situation: all of its text
    void add_interventions(pugi::xml_node parent) const;
    /// The reader's own note, which may be empty, and `lines` ruled lines below it.
    void add_notes(pugi::xml_node parent, const std::string& note, int lines) const;
    void add_sources(pugi::xml_node parent) const;
    /// "Senge 1990 · Kania e.a. 2018", for when the full sources do not fit.
    void add_short_sources(pugi::xml_node parent) const;

  private:
    void add_fact(pugi::xml_node row, const std::string& word, const std::string& value) const;
    pugi::xml_node add_whole_item(pugi::xml_node parent, const char* tag, const char* classes,
                                  const content::Item& item) const;
    void add_practice_line(pugi::xml_node parent, const content::Practice& practice,
                           const content::Document& target) const;

    const content::Guide& m_guide;
    const content::Manifest& m_words;
    const content::Document& m_document;
};

/// The heading for notes, and a paragraph for each line of the note.
void add_note(pugi::xml_node parent, const content::Manifest& words, const std::string& note);

/// "Senge, P. (1990). The Fifth Discipline." → "Senge 1990". A source without a year in brackets: its first sentence.
std::string short_source(const std::string& source);

} // namespace wijzer::app::pages

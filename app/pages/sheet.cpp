// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sheet.h"

#include "app/pages/html.h"
#include "app/pages/sheet_blocks.h"

#include <algorithm>
#include <array>

namespace wijzer::app::pages {
namespace {

using content::Document;
using content::Kind;
using Begin = SheetPart::Begin;

/// One part, built as a DOM by `fill`.
template<typename Fill> SheetPart make_part(Begin begin, int columns, const Fill& fill) {
    pugi::xml_document html;
    fill(add(html, "body"));
    return {to_html(html), begin, columns};
}

/// Sections that the sheet gives a block of their own.
constexpr std::array<std::string_view, 4> own_blocks{"uitnodiging", "stappen", "voorbereiding", "oogst"};

bool has_own_block(std::string_view role) {
    return std::find(own_blocks.begin(), own_blocks.end(), role) != own_blocks.end();
}

bool is_on_sheet(const content::Manifest& manifest, std::string_view role) {
    return manifest.is_on_sheet(Kind::intervention, role);
}

SheetPart make_front(const SheetBlocks& blocks, const content::Manifest& manifest) {
    return make_part(Begin::new_page, 1, [&](pugi::xml_node body) {
        blocks.add_title(body);
        blocks.add_facts(body);
        if (is_on_sheet(manifest, "uitnodiging")) {
            blocks.add_invitation(body);
        }
        blocks.add_materials(body);
        if (is_on_sheet(manifest, "stappen")) {
            blocks.add_steps(body, MinutesColumn::with_clock);
        }
    });
}

/// The head of a page after the first: the document's code and title, and in `lead` what the page is for.
SheetPart make_page_top(const Document& document, const std::string& lead) {
    return make_part(Begin::new_page, 1, [&](pugi::xml_node body) {
        const pugi::xml_node top = add(body, "div", "top top-back");
        add(top, "div", "big-code", document.code());
        add(top, "div", "movement", document.title);
        add(top, "p", "lead", lead);
    });
}

/// Whether another block of the sheet shows this section. Such a block shows only the first section of its role.
bool has_own_block(const Document& document, const content::Section& section) {
    return has_own_block(section.role) && document.find_section(section.role) == &section;
}

bool is_in_manifest(const content::Manifest& manifest, const content::Section& section) {
    return std::any_of(manifest.sections.begin(), manifest.sections.end(), [&](const content::SectionRole& known) {
        return known.kind == Kind::intervention && known.role == section.role;
    });
}

/// The preparation, then the sections that the manifest puts on the sheet and that have no block of their own, in the
/// manifest's order. Sections that the manifest does not know come last.
SheetPart make_back_columns(const SheetBlocks& blocks, const Document& document, const content::Manifest& manifest) {
    return make_part(Begin::below, 2, [&](pugi::xml_node body) {
        if (is_on_sheet(manifest, "voorbereiding")) {
            blocks.add_preparation(body);
        }
        for (const content::SectionRole& known : manifest.sections) {
            for (const content::Section& section : document.sections) {
                if (known.kind == Kind::intervention && known.on_sheet && section.role == known.role &&
                    !has_own_block(document, section)) {
                    blocks.add_section(body, section);
                }
            }
        }
        for (const content::Section& section : document.sections) {
            if (!is_in_manifest(manifest, section)) {
                blocks.add_section(body, section);
            }
        }
    });
}

SheetPart make_running_text(const SheetBlocks& blocks, const Document& document, const content::Manifest& manifest) {
    return make_part(Begin::new_page, 1, [&](pugi::xml_node body) {
        blocks.add_title(body);
        if (document.kind == Kind::situation) {
            blocks.add_situation(body);
            return;
        }
        blocks.add_facts(body);
        for (const content::Section& section : document.sections) {
            if (!manifest.is_on_sheet(document.kind, section.role)) {
                continue;
            }
            if (!section.title.empty()) {
                add(body, "h2", "", section.title);
            }
            add_fragment(body, section.html);
        }
        blocks.add_interventions(body);
        blocks.add_sources(body);
    });
}

} // namespace

Sheet name_sheet(const content::Guide& guide, const Document& document) {
    const content::Manifest& words = guide.manifest();
    Sheet sheet;
    const std::string code = document.code();
    sheet.title = code.empty() ? document.title : code + ' ' + document.title;
    sheet.footer =
        words.title + " · " + sheet.title + " · " + words.word("editie") + ' ' + words.edition + " · " + words.licence;
    return sheet;
}

SheetPart make_sheet_end(const content::Guide& guide, const Document& document, const SheetOptions& options) {
    const SheetBlocks blocks(guide, document);
    return make_part(Begin::below, 1, [&](pugi::xml_node body) {
        if (is_on_sheet(guide.manifest(), "oogst")) {
            blocks.add_harvest(body, options.harvest_height);
        }
        blocks.add_stories(body, options.stories);
        blocks.add_related(body);
        blocks.add_notes(body, options.note, options.note_lines);
        options.full_sources ? blocks.add_sources(body) : blocks.add_short_sources(body);
    });
}

SheetPart make_continuation(const content::Guide& guide, const Document& document) {
    return make_page_top(document, guide.manifest().word("vervolg"));
}

Sheet make_sheet(const content::Guide& guide, const Document& document, const SheetOptions& options) {
    const SheetBlocks blocks(guide, document);
    Sheet sheet = name_sheet(guide, document);
    if (document.kind == Kind::intervention) {
        sheet.parts = {make_front(blocks, guide.manifest()),
                       make_page_top(document, guide.manifest().word("voorbereiden-en-bijsturen")),
                       make_back_columns(blocks, document, guide.manifest()), make_sheet_end(guide, document, options)};
    } else {
        sheet.parts = {make_running_text(blocks, document, guide.manifest())};
    }
    return sheet;
}

SheetPart make_note(const content::Guide& guide, const std::string& note, Begin begin) {
    return make_part(begin, 1, [&](pugi::xml_node body) { add_note(body, guide.manifest(), note); });
}

Sheet make_handout(const content::Guide& guide, const Document& document) {
    const SheetBlocks blocks(guide, document);
    Sheet sheet = name_sheet(guide, document);
    if (document.kind != Kind::intervention) {
        sheet.parts = {make_running_text(blocks, document, guide.manifest())};
        return sheet;
    }
    sheet.parts = {make_part(Begin::new_page, 1, [&](pugi::xml_node body) {
        // The summary speaks to facilitators, so participants get their own text where there is one.
        blocks.add_title(body, document.for_participants.empty() ? document.summary : document.for_participants);
        blocks.add_bring(body);
        blocks.add_invitation(body);
        blocks.add_steps(body, MinutesColumn::plain);
    })};
    return sheet;
}

std::string make_footer(const std::string& text, const std::string& place) {
    pugi::xml_document html;
    const pugi::xml_node footer = add(add(html, "body"), "div", "footer");
    add(footer, "span", "place", place);
    add_text(footer, text);
    return to_html(html);
}

} // namespace wijzer::app::pages

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/book.h"

#include "app/pages/html.h"
#include "content/address.h"

#include <algorithm>

namespace wijzer::app::pages {
namespace {

using content::Document;
using content::Kind;

const char* heading_word(Kind kind) {
    switch (kind) {
    case Kind::intervention:
        return "interventies";
    case Kind::story:
        return "praktijkverhalen";
    case Kind::situation:
        return "situaties";
    case Kind::page:
        break;
    }
    return "inleiding";
}

/// "1 praktijkverhaal", "40 interventies"
std::string count_text(const content::Manifest& words, Kind kind, std::ptrdiff_t count) {
    std::string word = words.word(count == 1 ? content::kind_name(kind) : heading_word(kind));
    word[0] = word[0] >= 'A' && word[0] <= 'Z' ? static_cast<char>(word[0] - 'A' + 'a') : word[0];
    return std::to_string(count) + ' ' + word;
}

std::string page_text(const PageNumbers& pages, const Document& document) {
    const auto found = pages.find(document.id);
    return found == pages.end() ? "000" : std::to_string(found->second);
}

std::string lower_ascii(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; });
    return text;
}

} // namespace

std::string make_heading(const std::string& text) {
    pugi::xml_document html;
    add(add(add(html, "body"), "div", "top"), "h1", "", text);
    return to_html(html);
}

std::string make_cover(const content::Guide& guide, const Documents& documents) {
    const content::Manifest& words = guide.manifest();
    pugi::xml_document html;
    const pugi::xml_node cover = add(add(html, "body"), "div", "cover");
    add(cover, "h1", "", words.title);
    std::string line;
    for (const Kind kind : {Kind::intervention, Kind::story, Kind::situation}) {
        const auto count =
            std::count_if(documents.begin(), documents.end(), [=](const Document* each) { return each->kind == kind; });
        if (count > 0) {
            line += (line.empty() ? "" : " " + words.word("en") + " ") + count_text(words, kind, count);
        }
    }
    add(cover, "p", "lead", line);
    add(cover, "p", "cover-foot", words.word("editie") + ' ' + words.edition + " · " + words.licence);
    return to_html(html);
}

std::string make_contents(const content::Guide& guide, const Documents& documents, const PageNumbers& pages) {
    const content::Manifest& words = guide.manifest();
    pugi::xml_document html;
    const pugi::xml_node body = add(html, "body");
    add(add(body, "div", "top"), "h1", "", words.word("inhoud"));
    pugi::xml_node table;
    const Document* last = nullptr;
    for (const Document* document : documents) {
        if (!last || last->kind != document->kind) {
            add(body, "h2", "", words.word(heading_word(document->kind)));
            table = add(body, "table", "contents");
        }
        last = document;
        const pugi::xml_node row = add(table, "tr");
        add(add(row, "td"), "div", "contents-code", document->code());
        add_link(add(row, "td"), content::address_of(document->id), document->title);
        add(add(row, "td"), "div", "contents-page", page_text(pages, *document));
    }
    return to_html(html);
}

std::string make_keyword_index(const Documents& documents, const PageNumbers& pages) {
    std::map<std::string, std::pair<std::string, Documents>> entries; // by the word in lower case
    for (const Document* document : documents) {
        for (const std::string& keyword : document->keywords) {
            auto& [word, places] = entries[lower_ascii(keyword)];
            word = word.empty() ? keyword : word;
            if (places.empty() || places.back() != document) {
                places.push_back(document);
            }
        }
    }
    pugi::xml_document html;
    const pugi::xml_node body = add(html, "body");
    for (const auto& [key, entry] : entries) {
        const pugi::xml_node line = add(body, "p", "word keep");
        add_text(line, entry.first + "  ");
        for (const Document* document : entry.second) {
            add_text(line, document == entry.second.front() ? "" : ", ");
            add_link(line, content::address_of(document->id), page_text(pages, *document));
        }
    }
    return to_html(html);
}

} // namespace wijzer::app::pages

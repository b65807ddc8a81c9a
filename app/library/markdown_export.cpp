// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/markdown_export.h"

#include "app/library/markdown_comment.h"
#include "app/library/time_text.h"

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>
#include <vector>

namespace wijzer::app::library {
namespace {

/// A comment line from an element's name and attributes.
class Comment {
  public:
    explicit Comment(const char* name) : m_node(m_document.append_child(name)) {}

    Comment& add(const char* name, const std::string& value) {
        m_node.append_attribute(name) = value.c_str();
        return *this;
    }

    std::string line() const {
        std::ostringstream stream;
        m_node.print(stream, "", pugi::format_raw, pugi::encoding_utf8);
        std::string text = stream.str(); // <name a="b"/>
        text = text.substr(1, text.rfind('/') - 1);
        text.erase(text.find_last_not_of(' ') + 1);
        for (auto place = text.find("--"); place != std::string::npos; place = text.find("--", place)) {
            text.replace(place + 1, 1, "&#45;"); // a comment may not contain "--"
        }
        return std::string(comment_begin) + text + std::string(comment_end) + "\n";
    }

  private:
    pugi::xml_document m_document;
    pugi::xml_node m_node;
};

template<typename Record> std::string comment_of(const char* name, const Record& record) {
    return Comment(name)
        .add("document", record.document)
        .add("titel", record.title)
        .add("gewijzigd", to_text(record.changed))
        .line();
}

/// A title as the text of a heading or a list: one line that Markdown leaves alone.
std::string plain(const std::string& title, const std::string& otherwise) {
    std::string text;
    for (const char letter : title.empty() ? otherwise : title) {
        if (std::string_view("\\`*_[]<>#&!|~").find(letter) != std::string_view::npos) {
            text += '\\';
        }
        text += letter == '\n' ? ' ' : letter;
    }
    return text;
}

template<typename Record> std::string plain(const Record& record) {
    return plain(record.title, record.document);
}

/// The note's lines, none of which can be taken for a comment of the export.
std::string guarded(const std::string& text) {
    std::string result;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = text.substr(begin, end - begin);
        result += (looks_like_comment(line) ? "\\" : "") + line + (end < text.size() ? "\n" : "");
        begin = end + 1;
    }
    return result;
}

/// By title, as a person looks for them; by document where titles are the same.
template<typename Record> void sort_by_title(std::vector<Record>& records) {
    std::stable_sort(records.begin(), records.end(),
                     [](const Record& a, const Record& b) { return a.title < b.title; });
}

std::string notes_text(const Records& records, const ExportWords& words) {
    std::string text;
    std::vector<Note> notes = present_ones(records.notes);
    sort_by_title(notes);
    for (const Note& note : notes) {
        text += "### " + plain(note) + "\n\n" + (words.changed ? "*" + words.changed(note.changed) + "*\n\n" : "") +
                comment_of("notitie", note) + "\n" + guarded(note.text) + "\n\n" + Comment("einde").line() + "\n";
    }
    return text;
}

std::string bookmarks_text(const Records& records) {
    std::string text;
    std::vector<Bookmark> bookmarks = present_ones(records.bookmarks);
    sort_by_title(bookmarks);
    for (const Bookmark& bookmark : bookmarks) {
        text += "- " + plain(bookmark) + "\n" + comment_of("bladwijzer", bookmark);
    }
    return text.empty() ? text : text + "\n";
}

/// A workshop's date for people; as it stands in the file when it is no date.
std::string date_of(const Workshop& workshop, const ExportWords& words) {
    const auto midnight = time_from_text(workshop.date + "T00:00:00.000Z");
    return midnight && words.date ? words.date(std::chrono::floor<std::chrono::days>(*midnight)) : workshop.date;
}

std::string workshops_text(const Records& records, const ExportWords& words) {
    std::string text;
    for (const Workshop& workshop : present_ones(records.workshops)) {
        text += "### " + plain(workshop.name, workshop.id) +
                (workshop.date.empty() ? "" : " (" + date_of(workshop, words) + ")") + "\n\n" +
                Comment("workshop")
                    .add("id", workshop.id)
                    .add("naam", workshop.name)
                    .add("datum", workshop.date)
                    .add("gewijzigd", to_text(workshop.changed))
                    .line() +
                "\n";
        int number = 0;
        for (const std::string& document : workshop.documents) {
            text += std::to_string(++number) + ". " + plain(last_title(records, document), document) + "\n" +
                    Comment("onderdeel").add("document", document).line();
        }
        text += "\n";
    }
    return text;
}

std::string section(const std::string& heading, const std::string& text) {
    return text.empty() ? text : "## " + heading + "\n\n" + text;
}

} // namespace

std::string to_markdown(const Records& records, const ExportWords& words) {
    return "# " + words.title + "\n\n" + Comment("bibliotheek").add("versie", std::to_string(export_version)).line() +
           "\n" + section(words.notes, notes_text(records, words)) + section(words.bookmarks, bookmarks_text(records)) +
           section(words.workshops, workshops_text(records, words));
}

} // namespace wijzer::app::library

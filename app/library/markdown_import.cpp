// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_format.h"
#include "app/library/markdown_comment.h"
#include "app/library/markdown_export.h"
#include "app/library/merge.h"
#include "app/library/record_attributes.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <optional>
#include <pugixml.hpp>
#include <utility>

namespace wijzer::app::library {
namespace {

constexpr std::size_t head_of_file = 1024; // bytes; a library file has its root element within them

/// White space that an editor or a mail program put after a line.
std::string_view without_end_space(std::string_view line) {
    return line.substr(0, line.find_last_not_of(" \t") + 1);
}

/// Reads line by line; a note's lines are everything up to its end.
class Importer {
  public:
    void read(std::string_view text) {
        for (std::size_t begin = 0; begin <= text.size() && m_outcome != Import::newer_version;) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            read_line(text.substr(begin, end - begin));
            begin = end + 1;
        }
        if (m_note) { // its end was lost
            m_damaged = true;
            finish_note();
        }
    }

    ImportedRecords result() && {
        if (m_outcome != Import::complete) {
            return {m_outcome, {}};
        }
        return {m_damaged ? Import::partial : Import::complete, std::move(m_records)};
    }

  private:
    void read_line(std::string_view line) {
        if (line.starts_with(comment_begin)) {
            read_comment(without_end_space(line));
        } else if (m_note) {
            m_lines.emplace_back(line.substr(looks_like_comment(line) ? 1 : 0));
        }
    }

    void read_comment(std::string_view line) {
        pugi::xml_document document;
        const std::string_view name = "wijzer:";
        const std::size_t begin = line.find(name) + name.size();
        const bool closed = line.ends_with(comment_end);
        const std::string element =
            "<" +
            std::string(closed ? line.substr(begin, line.size() - begin - comment_end.size()) : std::string_view{}) +
            "/>";
        if (!closed || !document.load_string(element.c_str())) {
            m_damaged = true;
            return;
        }
        read_element(document.first_child());
    }

    void read_element(pugi::xml_node element) {
        const std::string_view name = element.name();
        if (m_note) {
            m_damaged = m_damaged || name != "einde";
            finish_note();
        }
        if (name == "bibliotheek") {
            const int version = element.attribute("versie").as_int();
            m_outcome = version > export_version    ? Import::newer_version
                        : version == export_version ? Import::complete
                                                    : m_outcome;
        } else if (name == "notitie") {
            m_note = note_of(element);
        } else if (name == "bladwijzer") {
            auto bookmark = bookmark_of(element);
            keep(m_records.bookmarks, bookmark.document, bookmark);
        } else if (name == "workshop") {
            const Workshop workshop = workshop_of(element);
            m_workshop = keep(m_records.workshops, workshop.id, workshop);
        } else if (name == "onderdeel" && m_workshop) {
            m_workshop->documents.emplace_back(element.attribute("document").as_string());
        } else if (name != "einde") {
            m_damaged = true;
        }
    }

    void finish_note() {
        const Note note = *std::exchange(m_note, std::nullopt);
        std::vector<std::string> lines = std::exchange(m_lines, {});
        if (!lines.empty() && without_end_space(lines.front()).empty()) {
            lines.erase(lines.begin());
        }
        if (!lines.empty() && without_end_space(lines.back()).empty()) {
            lines.pop_back();
        }
        std::string text;
        for (const std::string& line : lines) {
            text += (&line == &lines.front() ? "" : "\n") + line;
        }
        if (Note* kept = text.empty() ? nullptr : keep(m_records.notes, note.document, note)) {
            kept->text = kept->text.empty() ? text : join_texts(kept->text, text);
        }
    }

    /// Adds a record unless there is one with its key; returns the one that is there then. Null without a key, which
    /// counts as damage.
    template<typename Record>
    Record* keep(std::map<std::string, Record>& records, const std::string& key, const Record& record) {
        if (key.empty()) {
            m_damaged = true;
            return nullptr;
        }
        return &records.emplace(key, record).first->second;
    }

    Records m_records;
    Import m_outcome = Import::not_a_library;
    bool m_damaged = false;
    std::optional<Note> m_note; ///< the one being read
    std::vector<std::string> m_lines;
    Workshop* m_workshop = nullptr;
};

} // namespace

ImportedRecords records_from_markdown(std::string_view bytes) {
    Importer importer;
    importer.read(content::clean_text(bytes));
    return std::move(importer).result();
}

ImportedRecords import_records(std::string_view bytes) {
    ReadRecords library = records_from_xml(bytes);
    switch (library.readability) {
    case Readability::readable:
        return {Import::complete, std::move(library.records)};
    case Readability::newer_version:
        return {Import::newer_version, {}};
    case Readability::damaged:
        break;
    }
    const bool was_library = bytes.substr(0, head_of_file).find("<bibliotheek") != std::string_view::npos;
    return was_library ? ImportedRecords{Import::partial, {}} : records_from_markdown(bytes);
}

} // namespace wijzer::app::library

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_format.h"

#include "app/library/merge.h"
#include "app/library/record_attributes.h"
#include "app/library/time_text.h"
#include "content/base/utf8.h"

#include <pugixml.hpp>
#include <sstream>

namespace wijzer::app::library {
namespace {

constexpr int format_version = 1;

void write_common(pugi::xml_node node, TimePoint changed, Presence presence) {
    node.append_attribute("gewijzigd") = to_text(changed).c_str();
    if (presence == Presence::removed) {
        node.append_attribute("verwijderd") = "ja";
    }
}

template<typename Record> pugi::xml_node write_record(pugi::xml_node root, const char* name, const Record& record) {
    pugi::xml_node node = root.append_child(name);
    node.append_attribute("document") = record.document.c_str();
    node.append_attribute("titel") = record.title.c_str();
    return node;
}

void write_workshop(pugi::xml_node root, const Workshop& workshop) {
    pugi::xml_node node = root.append_child("workshop");
    node.append_attribute("id") = workshop.id.c_str();
    node.append_attribute("naam") = workshop.name.c_str();
    node.append_attribute("datum") = workshop.date.c_str();
    write_common(node, workshop.changed, workshop.presence);
    for (const std::string& document : workshop.documents) {
        node.append_child("onderdeel").append_attribute("document") = document.c_str();
    }
}

Presence presence_of(pugi::xml_node node) {
    return std::string_view(node.attribute("verwijderd").as_string()) == "ja" ? Presence::removed : Presence::present;
}

/// All text of a node; a comment or a CDATA section put in by hand divides it.
std::string text_of(pugi::xml_node node) {
    std::string text;
    for (const pugi::xml_node part : node.children()) {
        text += part.value();
    }
    return text;
}

Note read_note(pugi::xml_node node) {
    Note note = note_of(node);
    note.text = text_of(node);
    note.presence = note.text.empty() ? Presence::removed : Presence::present;
    return note;
}

Workshop read_workshop(pugi::xml_node node) {
    Workshop workshop = workshop_of(node);
    workshop.presence = presence_of(node);
    for (const pugi::xml_node part : node.children("onderdeel")) {
        workshop.documents.emplace_back(part.attribute("document").as_string());
    }
    return workshop;
}

Records read_root(pugi::xml_node root) {
    Records records;
    for (const pugi::xml_node node : root.children("bladwijzer")) {
        auto bookmark = bookmark_of(node);
        bookmark.presence = presence_of(node);
        records.bookmarks[bookmark.document] = std::move(bookmark);
    }
    for (const pugi::xml_node node : root.children("notitie")) {
        Note note = read_note(node);
        if (const auto twin = records.notes.find(note.document); twin != records.notes.end()) {
            // A document can have two notes when somebody edited the file by hand: both are kept.
            note.text = join_texts(twin->second.text, note.text);
            note.presence = note.text.empty() ? Presence::removed : Presence::present;
        }
        records.notes[note.document] = std::move(note);
    }
    for (const pugi::xml_node node : root.children("workshop")) {
        Workshop workshop = read_workshop(node);
        records.workshops[workshop.id] = std::move(workshop);
    }
    for (const pugi::xml_node node : root.children("gelezen")) {
        auto reading = reading_of(node);
        records.readings[reading.document] = std::move(reading);
    }
    return records;
}

} // namespace

std::string to_xml(const Records& records) {
    pugi::xml_document document;
    pugi::xml_node root = document.append_child("bibliotheek");
    root.append_attribute("versie") = format_version;
    for (const auto& [key, bookmark] : records.bookmarks) {
        write_common(write_record(root, "bladwijzer", bookmark), bookmark.changed, bookmark.presence);
    }
    for (const auto& [key, note] : records.notes) {
        pugi::xml_node node = write_record(root, "notitie", note);
        write_common(node, note.changed, note.presence);
        node.append_child(pugi::node_pcdata).set_value(note.text.c_str());
    }
    for (const auto& [key, workshop] : records.workshops) {
        write_workshop(root, workshop);
    }
    for (const auto& [key, reading] : records.readings) {
        write_common(write_record(root, "gelezen", reading), reading.changed, Presence::present);
    }
    std::ostringstream stream;
    document.save(stream, "  ", pugi::format_default, pugi::encoding_utf8);
    return stream.str();
}

ReadRecords records_from_xml(std::string_view bytes) {
    ReadRecords result;
    content::TextRepairs repairs;
    const std::string clean = content::clean_text(bytes, &repairs);
    pugi::xml_document document;
    const pugi::xml_parse_result parsed = document.load_buffer(
        clean.data(), clean.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    const pugi::xml_node root = document.child("bibliotheek");
    const int version = root.attribute("versie").as_int();
    if (parsed && version > format_version) {
        result.readability = Readability::newer_version;
    } else if (!parsed || version != format_version || repairs.replaced > 0) {
        result.readability = Readability::damaged; // bytes that are no text would be lost by the next save
    } else {
        result.records = read_root(root);
    }
    return result;
}

} // namespace wijzer::app::library

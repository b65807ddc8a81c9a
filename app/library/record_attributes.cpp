// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/record_attributes.h"

#include "app/library/time_text.h"

#include <pugixml.hpp>

namespace wijzer::app::library {
namespace {

TimePoint time_of(const pugi::xml_node& element) {
    return time_from_text(element.attribute("gewijzigd").as_string()).value_or(TimePoint{});
}

template<typename Record> Record record_of(const pugi::xml_node& element) {
    Record record;
    record.document = element.attribute("document").as_string();
    record.title = element.attribute("titel").as_string();
    record.changed = time_of(element);
    return record;
}

} // namespace

Bookmark bookmark_of(const pugi::xml_node& element) {
    return record_of<Bookmark>(element);
}

Note note_of(const pugi::xml_node& element) {
    return record_of<Note>(element);
}

Reading reading_of(const pugi::xml_node& element) {
    return record_of<Reading>(element);
}

Workshop workshop_of(const pugi::xml_node& element) {
    Workshop workshop;
    workshop.id = element.attribute("id").as_string();
    workshop.name = element.attribute("naam").as_string();
    workshop.date = element.attribute("datum").as_string();
    workshop.changed = time_of(element);
    return workshop;
}

} // namespace wijzer::app::library

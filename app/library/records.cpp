// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/records.h"

namespace wijzer::app::library {

std::string last_title(const Records& records, const std::string& document) {
    if (const auto note = records.notes.find(document); note != records.notes.end()) {
        return note->second.title;
    }
    if (const auto bookmark = records.bookmarks.find(document); bookmark != records.bookmarks.end()) {
        return bookmark->second.title;
    }
    const auto reading = records.readings.find(document);
    return reading == records.readings.end() ? std::string{} : reading->second.title;
}

} // namespace wijzer::app::library

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/settings.h"

#include "app/system/write_file.h"

#include <charconv>
#include <pugixml.hpp>
#include <sstream>

namespace wijzer::app::library {
namespace {

constexpr int settings_version = 1;

} // namespace

Settings Settings::load(std::filesystem::path file) {
    Settings settings;
    settings.m_file = std::move(file);
    pugi::xml_document document;
    const pugi::xml_parse_result result = document.load_file(settings.m_file.c_str());
    if (result.status == pugi::status_file_not_found) {
        return settings;
    }
    if (!result || document.child("settings").attribute("version").as_int() != settings_version) {
        std::filesystem::path aside = settings.m_file;
        aside += ".unreadable";
        std::error_code ignored; // the reader still works; the file stays where it was
        std::filesystem::rename(settings.m_file, aside, ignored);
        return settings;
    }
    for (const pugi::xml_node node : document.child("settings").children("set")) {
        settings.m_values[node.attribute("key").as_string()] = node.text().as_string();
    }
    return settings;
}

std::string Settings::text(const std::string& key, const std::string& fallback) const {
    const auto found = m_values.find(key);
    return found == m_values.end() ? fallback : found->second;
}

int Settings::number(const std::string& key, int fallback) const {
    const std::string value = text(key);
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc{} && end == value.data() + value.size() && !value.empty() ? number : fallback;
}

void Settings::save() const {
    pugi::xml_document document;
    pugi::xml_node root = document.append_child("settings");
    root.append_attribute("version") = settings_version;
    for (const auto& [key, value] : m_values) {
        pugi::xml_node node = root.append_child("set");
        node.append_attribute("key") = key.c_str();
        node.append_child(pugi::node_pcdata).set_value(value.c_str());
    }
    std::ostringstream stream;
    document.save(stream, "  ");
    system::write_file(m_file, stream.str());
}

} // namespace wijzer::app::library

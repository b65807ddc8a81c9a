// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/settings.h"

#include "app/system/set_aside.h"
#include "app/system/write_file.h"
#include "content/base/error.h"
#include "content/base/regular_file.h"
#include "content/base/utf8.h"

#include <charconv>
#include <pugixml.hpp>
#include <sstream>

namespace wijzer::app::library {
namespace {

constexpr int settings_version = 1;
constexpr std::size_t most_bytes = std::size_t{1} << 24; // settings are some kilobytes
constexpr unsigned keep_all = pugi::parse_default | pugi::parse_comments | pugi::parse_pi;

enum class Reading { done, missing, unreadable };

Reading read(const std::filesystem::path& file, pugi::xml_document& document) {
    std::error_code error;
    if (!std::filesystem::exists(file, error) && !error) {
        return Reading::missing;
    }
    const auto bytes = content::read_regular_file(file, most_bytes, error);
    const bool parsed = bytes && document.load_buffer(bytes->data(), bytes->size(), keep_all);
    const bool known = parsed && document.child("settings").attribute("version").as_int() == settings_version;
    return known ? Reading::done : Reading::unreadable;
}

void put(pugi::xml_node root, const std::string& key, const std::string& value) {
    const auto same_key = [&](const pugi::xml_node& node) { return key == node.attribute("key").as_string(); };
    pugi::xml_node node = root.find_child(same_key);
    if (!node) {
        node = root.append_child("set");
        node.append_attribute("key") = key.c_str();
    }
    node.remove_children();
    node.append_child(pugi::node_pcdata).set_value(content::clean_text(value).c_str());
}

} // namespace

Settings Settings::load(std::filesystem::path file) {
    Settings settings;
    settings.m_file = std::move(file);
    pugi::xml_document document;
    if (read(settings.m_file, document) == Reading::unreadable) {
        try {
            settings.m_set_aside = system::set_aside(settings.m_file, "onleesbaar");
        } catch (const content::Error&) { // the defaults will do; `save` tries again, and throws
        }
        return settings;
    }
    settings.take_values(document);
    return settings;
}

Settings Settings::peek(std::filesystem::path file) {
    Settings settings;
    settings.m_file = std::move(file);
    pugi::xml_document document;
    if (read(settings.m_file, document) == Reading::done) {
        settings.take_values(document);
    }
    return settings;
}

void Settings::take_values(const pugi::xml_document& document) {
    for (const pugi::xml_node node : document.child("settings").children("set")) {
        m_values.emplace(node.attribute("key").as_string(), node.text().as_string());
    }
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

void Settings::set(const std::string& key, const std::string& value) {
    const auto [place, is_new] = m_values.try_emplace(key, value);
    if (is_new || place->second != value) {
        place->second = value;
        m_changed.insert(key);
    }
}

Settings Settings::take_changes() {
    Settings taken = *this;
    m_changed.clear();
    return taken;
}

void Settings::put_back(const Settings& unsaved) {
    m_changed.insert(unsaved.m_changed.begin(), unsaved.m_changed.end());
}

void Settings::save() {
    if (m_changed.empty()) {
        return;
    }
    pugi::xml_document document;
    if (read(m_file, document) == Reading::unreadable) {
        m_set_aside = system::set_aside(m_file, "onleesbaar");
        document.reset();
    }
    pugi::xml_node root = document.child("settings");
    if (!root) {
        root = document.append_child("settings");
        root.append_attribute("version") = settings_version;
    }
    for (const std::string& key : m_changed) {
        put(root, key, m_values.at(key));
    }
    std::ostringstream stream;
    document.save(stream, "  ");
    system::write_file(m_file, stream.str(), system::Access::owner_only);
    m_changed.clear();
}

} // namespace wijzer::app::library

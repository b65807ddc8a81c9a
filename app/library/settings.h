// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reader's settings: $XDG_CONFIG_HOME/transitiewijzer/instellingen.xml, format version 1:
//
//   <settings version="1"><set key="theme">donker</set> …</settings>
//
//   theme            a theme's id, or "systeem": as light or dark as the system is
//   zoom             the text size in per cent, 80–250
//   language         "nl" or "en"; empty: the system's
//   paper            "a4", "a5" or "letter": what a print begins with
//   content_folders, guide_keys  the reader's own guides (own_guides.h)
//
// and what the window keeps for its next start: window-…, left-width, tabs, tab, last-theme
// (the one that was on), page-width (pixels).
// Whatever this version does not know stays in the file. A file that cannot be read is set aside under another name,
// never overwritten.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace pugi {
class xml_document;
}

namespace wijzer::app::library {

inline constexpr const char* theme_key = "theme";
inline constexpr const char* theme_of_system = "systeem";
inline constexpr const char* last_theme_key = "last-theme";
inline constexpr const char* page_width_key = "page-width";
inline constexpr const char* zoom_key = "zoom";
inline constexpr int smallest_zoom = 80; ///< per cent
inline constexpr int largest_zoom = 250;
inline constexpr const char* language_key = "language";
inline constexpr const char* paper_key = "paper";

class Settings {
  public:
    /// Reads the file; a missing one gives the defaults.
    static Settings load(std::filesystem::path file);
    /// The same for a process that does not report what happened to the file: one that cannot be read gives the
    /// defaults and stays where it is.
    static Settings peek(std::filesystem::path file);

    std::string text(const std::string& key, const std::string& fallback = {}) const;
    int number(const std::string& key, int fallback) const;
    void set(const std::string& key, const std::string& value);
    void set(const std::string& key, int value) { set(key, std::to_string(value)); }

    /// Writes what was set since the last save into the file as it is now, so that a change made by hand meanwhile
    /// stays. Throws content::Error; everything is then still to be saved.
    void save();
    bool is_changed() const { return !m_changed.empty(); }
    /// A copy with what is still to be saved, on which another thread calls `save`. These settings count as saved from
    /// now on.
    Settings take_changes();
    /// Marks what could not be saved as still to be saved.
    void put_back(const Settings& unsaved);

    /// The new name of a file that could not be read; empty when there was none.
    const std::filesystem::path& set_aside() const { return m_set_aside; }

  private:
    void take_values(const pugi::xml_document& document);

    std::filesystem::path m_file;
    std::filesystem::path m_set_aside;
    std::map<std::string, std::string> m_values;
    std::set<std::string> m_changed; ///< keys
};

} // namespace wijzer::app::library

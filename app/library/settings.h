// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reader's settings: $XDG_CONFIG_HOME/transitiewijzer/instellingen.xml, format version 1:
//
//   <settings version="1"><set key="theme">donker</set> …</settings>
//
// Keys that this version does not know stay in the file. A file that cannot be read is set aside as *.unreadable, never
// overwritten.
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace wijzer::app::library {

class Settings {
  public:
    /// Reads the file; a missing one gives the defaults.
    static Settings load(std::filesystem::path file);

    std::string text(const std::string& key, const std::string& fallback = {}) const;
    int number(const std::string& key, int fallback) const;
    void set(const std::string& key, const std::string& value) { m_values[key] = value; }
    void set(const std::string& key, int value) { set(key, std::to_string(value)); }

    /// Throws content::Error.
    void save() const;

  private:
    std::filesystem::path m_file;
    std::map<std::string, std::string> m_values;
};

} // namespace wijzer::app::library

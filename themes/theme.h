// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A theme is a file *.xml in the themes folder; adding one is adding a file. Format version 1:
//
//   <theme version="1" name="Licht" name-en="Light" dark="no" order="1">
//     <color role="paper" value="#fbfaf6"/> …      every role that stylesheets and windows use,
//                                                  and "movement-<id>" for each movement
//     <font role="reading" stack="Vollkorn, serif" line-height="1.55"/>   roles: reading, finding
//   </theme>
//
// A stylesheet (*.css beside it) says var(--role) for a colour, var(--font-reading) and var(--size) — the reading size
// in pixels — and has all other sizes in em of it, so that one sheet serves every zoom and every paper.
#pragma once

#include "themes/color.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace wijzer::themes {

inline constexpr int theme_version = 1;

class Theme {
  public:
    /// A plain black-on-white theme, for when a file is missing or broken.
    Theme();

    const std::string& id() const { return m_id; }
    const std::string& name(std::string_view language) const { return language == "en" ? m_name_en : m_name; }
    bool is_dark() const { return m_dark; }

    /// The colour of a role; an unknown role gives the ink.
    Color color(std::string_view role) const;
    /// Font families in order of preference; role "reading" or "finding".
    const std::string& font_stack(std::string_view role) const;

    /// The stylesheet `css` with every var(--…) filled in. `size` is the reading size in pixels of the layout.
    std::string resolve(std::string_view css, double size) const;

    /// Reads one file; `error` says what was wrong, and where, and stays empty when nothing was.
    static Theme load(const std::filesystem::path& file, std::string& error);

  private:
    std::string m_id = "plain";
    std::string m_name = "Eenvoudig";
    std::string m_name_en = "Plain";
    bool m_dark = false;
    int m_order = 0;
    std::map<std::string, Color, std::less<>> m_colors;
    std::map<std::string, std::string, std::less<>> m_variables; ///< fonts and line heights, as CSS text
    friend class ThemeSet;
};

/// What a folder of themes offers.
class ThemeSet {
  public:
    /// Reads all *.xml in `folder`. Never empty: without a readable file it holds the plain theme.
    static ThemeSet load(const std::filesystem::path& folder);

    const std::vector<Theme>& themes() const { return m_themes; }
    /// The theme of that id, or the first one.
    const Theme& find(std::string_view id) const;
    /// The text of a stylesheet in the folder; empty when it cannot be read.
    std::string stylesheet(const std::string& name) const;
    const std::vector<std::string>& errors() const { return m_errors; }

  private:
    std::filesystem::path m_folder;
    std::vector<Theme> m_themes;
    std::vector<std::string> m_errors;
};

} // namespace wijzer::themes

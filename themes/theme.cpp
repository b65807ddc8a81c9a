// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themes/theme.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <pugixml.hpp>
#include <tuple>

namespace wijzer::themes {
namespace {

constexpr std::string_view variable_open = "var(--";

std::string utf8(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

} // namespace

Theme::Theme() {
    const Color paper{255, 255, 255, 255};
    m_colors = {{"paper", paper},
                {"panel", paper},
                {"field", paper},
                {"ink", {}},
                {"selection", {200, 220, 255, 255}},
                {"mark", {255, 240, 150, 255}}};
    m_variables = {
        {"font-reading", "serif"}, {"font-finding", "sans-serif"}, {"line-reading", "1.5"}, {"line-finding", "1.4"}};
}

Color Theme::color(std::string_view role) const {
    const auto found = m_colors.find(role);
    return found != m_colors.end() ? found->second : m_colors.find("ink")->second;
}

const std::string& Theme::font_stack(std::string_view role) const {
    const auto found = m_variables.find("font-" + std::string(role));
    return found != m_variables.end() ? found->second : m_variables.find("font-reading")->second;
}

std::string Theme::resolve(std::string_view css, double size) const {
    std::string text;
    text.reserve(css.size());
    for (;;) {
        const auto open = css.find(variable_open);
        const auto close = open == std::string_view::npos ? open : css.find(')', open);
        if (close == std::string_view::npos) {
            return text += css;
        }
        text += css.substr(0, open);
        const std::string_view name = css.substr(open + variable_open.size(), close - open - variable_open.size());
        if (name == "size") {
            text += std::to_string(static_cast<int>(std::lround(size))) + "px";
        } else if (const auto variable = m_variables.find(name); variable != m_variables.end()) {
            text += variable->second;
        } else {
            text += to_css(color(name));
        }
        css.remove_prefix(close + 1);
    }
}

Theme Theme::load(const std::filesystem::path& file, std::string& error) {
    Theme theme;
    theme.m_id = utf8(file.stem());
    pugi::xml_document document;
    const pugi::xml_parse_result result = document.load_file(file.c_str());
    const pugi::xml_node root = document.child("theme");
    if (!result || !root || root.attribute("version").as_int() != theme_version) {
        error = utf8(file) + ": " + (result ? "no <theme version=\"1\">" : result.description());
        return theme;
    }
    theme.m_name = root.attribute("name").as_string(theme.m_id.c_str());
    theme.m_name_en = root.attribute("name-en").as_string(theme.m_name.c_str());
    theme.m_dark = root.attribute("dark").as_string() == std::string_view("yes");
    theme.m_order = root.attribute("order").as_int();
    for (const pugi::xml_node node : root.children("color")) {
        const std::string role = node.attribute("role").as_string();
        if (const auto color = parse_color(node.attribute("value").as_string())) {
            theme.m_colors[role] = *color;
        } else {
            error = utf8(file) + ": the colour of '" + role + "' must be written as #rrggbb";
        }
    }
    for (const pugi::xml_node node : root.children("font")) {
        const std::string role = node.attribute("role").as_string();
        theme.m_variables["font-" + role] = node.attribute("stack").as_string("serif");
        theme.m_variables["line-" + role] = node.attribute("line-height").as_string("1.5");
    }
    return theme;
}

ThemeSet ThemeSet::load(const std::filesystem::path& folder) {
    ThemeSet set;
    set.m_folder = folder;
    std::error_code failure;
    for (std::filesystem::directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->path().extension() != ".xml") {
            continue;
        }
        std::string error;
        Theme theme = Theme::load(entry->path(), error);
        if (!error.empty()) {
            set.m_errors.push_back(std::move(error));
            continue;
        }
        set.m_themes.push_back(std::move(theme));
    }
    std::sort(set.m_themes.begin(), set.m_themes.end(), [](const Theme& left, const Theme& right) {
        return std::tie(left.m_order, left.m_id) < std::tie(right.m_order, right.m_id);
    });
    if (set.m_themes.empty()) {
        set.m_themes.emplace_back();
    }
    return set;
}

const Theme& ThemeSet::find(std::string_view id) const {
    const auto found =
        std::find_if(m_themes.begin(), m_themes.end(), [&](const Theme& theme) { return theme.id() == id; });
    return found != m_themes.end() ? *found : m_themes.front();
}

std::string ThemeSet::stylesheet(const std::string& name) const {
    std::ifstream stream(m_folder / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace wijzer::themes

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/card_set.h"

#include "content/base/file.h"
#include "content/base/text.h"

namespace wijzer::content {
namespace {

constexpr std::string_view dashes[] = {" — ", " – "};

SetCard parse_card(std::string_view text) {
    for (const std::string_view dash : dashes) {
        if (const auto at = text.find(dash); at != std::string_view::npos) {
            return {std::string(trimmed(text.substr(0, at))), std::string(trimmed(text.substr(at + dash.size()))), {}};
        }
    }
    return {std::string(text), {}, {}};
}

} // namespace

CardSet parse_card_set(std::string_view text, const std::filesystem::path& file, Problems& problems) {
    CardSet set;
    std::string group;
    int number = 0;
    for (const std::string_view written : split(text, '\n')) {
        ++number;
        const std::string_view line = trimmed(written);
        if (line.empty() || line.starts_with("<!--")) {
            continue;
        }
        if (line.starts_with("## ")) {
            group = trimmed(line.substr(3));
        } else if (line.starts_with("# ") && set.title.empty()) {
            set.title = trimmed(line.substr(2));
        } else if (line.starts_with("- ")) {
            set.cards.push_back(parse_card(trimmed(line.substr(2))));
            set.cards.back().group = group;
        } else if (set.cards.empty() && group.empty() && !line.starts_with('#')) {
            set.instruction += (set.instruction.empty() ? "" : " ") + std::string(line);
        } else {
            problems.push_back(
                {file, number, 1, Severity::error, "a set of cards has lines '- Title — line' and '## group' only"});
        }
    }
    if (set.title.empty()) {
        problems.push_back({file, 1, 1, Severity::error, "a set of cards begins with its title: '# …'"});
    }
    if (set.cards.empty()) {
        problems.push_back({file, 0, 0, Severity::error, "a set of cards has no card: '- Title — line'"});
    }
    return set;
}

CardSet read_card_set(const std::filesystem::path& file, Problems& problems) {
    const auto text = read_text(file, problems);
    return text ? parse_card_set(*text, file, problems) : CardSet{};
}

} // namespace wijzer::content

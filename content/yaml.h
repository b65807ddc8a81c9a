// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The little of YAML that a document's head needs, read by libyaml. Private to content.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace wijzer::content {

/// A place in a YAML text; both count from 1.
struct YamlPlace {
    int line = 1;
    int column = 1; ///< characters
};

/// A value of a YAML text, with all that is in it.
struct YamlNode {
    enum class Kind { none, scalar, list, map }; ///< none: nothing stands there, or "null"

    Kind kind = Kind::none;
    YamlPlace place;
    std::string scalar;
    std::vector<YamlNode> keys;  ///< of a map, in the author's order; a key may occur twice
    std::vector<YamlNode> items; ///< of a list, or of a map: a value for each key

    bool is_scalar() const { return kind == Kind::scalar; }
    bool is_list() const { return kind == Kind::list; }
    bool is_map() const { return kind == Kind::map; }
};

struct YamlError {
    YamlPlace place;
    std::string text;
};

/// The first document of `text` (clean UTF-8). An alias is read as nothing: no head needs one, and they can make a
/// small text endless. What is nested deeper than `maximum_nesting` (markdown.h) is an error.
std::variant<YamlNode, YamlError> read_yaml(std::string_view text);

} // namespace wijzer::content

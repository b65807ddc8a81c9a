// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>

namespace wijzer::content {

/// A document's name in links, on the command line and on disk (the file's stem).
struct DocumentId {
    std::string name;
    auto operator<=>(const DocumentId&) const = default;
};

} // namespace wijzer::content

template<> struct std::hash<wijzer::content::DocumentId> {
    std::size_t operator()(const wijzer::content::DocumentId& id) const noexcept {
        return std::hash<std::string>{}(id.name);
    }
};

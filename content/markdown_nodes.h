// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The types for cmark that the readers of Markdown share. Private to content.
#pragma once

#include <cmark.h>
#include <memory>
#include <string>

namespace wijzer::content {

struct NodeDeleter {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct IteratorDeleter {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Node = std::unique_ptr<cmark_node, NodeDeleter>;
using Iterator = std::unique_ptr<cmark_iter, IteratorDeleter>;

inline std::string from_c(const char* text) {
    return text ? std::string(text) : std::string{};
}

} // namespace wijzer::content

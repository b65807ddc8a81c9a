// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/markdown_pictures.h"

#include <cmark.h>
#include <memory>
#include <vector>

namespace wijzer::content {
namespace {

struct FreeIterator {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

std::string escaped(std::string_view text) {
    std::string result;
    for (const char byte : text) {
        switch (byte) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += byte;
        }
    }
    return result;
}

struct FoundPicture {
    cmark_node* node;
    int line; ///< cmark's, of the block around it
};

std::vector<FoundPicture> pictures_below(cmark_node* root) {
    std::vector<FoundPicture> found;
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(root));
    int line = 1;
    for (cmark_event_type event; (event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE;) {
        cmark_node* node = cmark_iter_get_node(iterator.get());
        if (event == CMARK_EVENT_ENTER) {
            line = cmark_node_get_start_line(node) > 0 ? cmark_node_get_start_line(node) : line;
            if (cmark_node_get_type(node) == CMARK_NODE_IMAGE) {
                found.push_back({node, line});
            }
        }
    }
    return found;
}

bool is_alone(cmark_node* picture) {
    cmark_node* parent = cmark_node_parent(picture);
    return cmark_node_get_type(parent) == CMARK_NODE_PARAGRAPH && !cmark_node_next(picture) &&
           !cmark_node_previous(picture);
}

void move_children(cmark_node* from, cmark_node* to) {
    while (cmark_node* child = cmark_node_first_child(from)) {
        cmark_node_append_child(to, child); // unlinks it from where it was
    }
}

/// The caption is text below the picture, so that it is read, found and printed as any other.
void make_figure(cmark_node* picture, const std::string& file) {
    cmark_node* paragraph = cmark_node_parent(picture);
    cmark_node* figure = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK);
    const std::string open = "<div class=\"picture keep\"><img src=\"" + escaped(file) + "\" alt=\"\" />";
    cmark_node_set_on_enter(figure, open.c_str());
    cmark_node_set_on_exit(figure, "</div>");
    cmark_node_replace(paragraph, figure);
    if (cmark_node_first_child(picture)) {
        cmark_node* caption = cmark_node_new(CMARK_NODE_PARAGRAPH);
        move_children(picture, caption);
        cmark_node_append_child(figure, caption);
    }
    cmark_node_free(paragraph);
}

void leave_caption(cmark_node* picture) {
    cmark_node* caption = cmark_node_new(CMARK_NODE_EMPH);
    move_children(picture, caption);
    cmark_node_replace(picture, caption);
    cmark_node_free(picture);
}

} // namespace

void place_pictures(cmark_node* root, int line_offset, const PictureResolver& resolve) {
    for (const auto& [node, line] : pictures_below(root)) {
        const char* url = cmark_node_get_url(node);
        const PictureUse use{url ? url : "", line + line_offset, is_alone(node)};
        const auto file = resolve ? resolve(use) : std::nullopt;
        if (file && use.stands_alone) {
            make_figure(node, *file);
        } else {
            leave_caption(node);
        }
    }
}

} // namespace wijzer::content

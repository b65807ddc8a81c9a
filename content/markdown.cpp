// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/markdown.h"

#include "content/base/text.h"
#include "content/base/utf8.h"
#include "content/markdown_nodes.h"
#include "content/unsupported.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <unordered_map>

namespace wijzer::content {
namespace {

constexpr int cmark_options = CMARK_OPT_SAFE | CMARK_OPT_VALIDATE_UTF8;

bool ends_block(cmark_node_type type) {
    return type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || type == CMARK_NODE_CODE_BLOCK;
}

/// The text below a node, a line for each block. `lines` gets the line of the source where each block begins.
std::string plain_text(cmark_node* root, std::vector<int>* lines = nullptr) {
    std::string text;
    std::size_t counted = 0; // bytes whose lines are in `lines`
    const Iterator iterator(cmark_iter_new(root));
    for (cmark_event_type event; (event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE;) {
        cmark_node* node = cmark_iter_get_node(iterator.get());
        const cmark_node_type type = cmark_node_get_type(node);
        if (event == CMARK_EVENT_ENTER) {
            if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK) {
                text += from_c(cmark_node_get_literal(node));
            } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
                text += ' ';
            }
        }
        if ((event == CMARK_EVENT_EXIT || type == CMARK_NODE_CODE_BLOCK) && ends_block(type) && !text.empty() &&
            text.back() != '\n') {
            text += '\n';
        }
        if (lines && ends_block(type)) {
            const auto more = std::count(text.begin() + static_cast<std::ptrdiff_t>(counted), text.end(), '\n');
            lines->insert(lines->end(), static_cast<std::size_t>(more), cmark_node_get_start_line(node));
            counted = text.size();
        }
    }
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) {
        text.pop_back();
    }
    return text;
}

bool nests(cmark_node_type type) {
    return type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM ||
           type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG || type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE;
}

/// Cleans texts again: a numeric entity ("&#31;") can bring back a character that the file was cleaned of.
void clean_entities(cmark_node* root) {
    const Iterator iterator(cmark_iter_new(root));
    for (cmark_event_type event; (event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE;) {
        cmark_node* node = cmark_iter_get_node(iterator.get());
        if (event != CMARK_EVENT_ENTER) {
            continue;
        }
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            cmark_node_set_literal(node, clean_text(from_c(cmark_node_get_literal(node))).c_str());
            break;
        case CMARK_NODE_CODE_BLOCK:
            cmark_node_set_fence_info(node, clean_text(from_c(cmark_node_get_fence_info(node))).c_str());
            break;
        case CMARK_NODE_LINK:
        case CMARK_NODE_IMAGE:
            cmark_node_set_url(node, clean_text(from_c(cmark_node_get_url(node))).c_str());
            cmark_node_set_title(node, clean_text(from_c(cmark_node_get_title(node))).c_str());
            break;
        default:
            break;
        }
    }
}

/// Replaces nodes that are nested too deep by their text. An item can only stand in a list, so it is cut one level
/// down.
void cut_deep_nesting(cmark_node* root) {
    const Iterator iterator(cmark_iter_new(root));
    int depth = 0;
    for (cmark_event_type event; (event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE;) {
        cmark_node* node = cmark_iter_get_node(iterator.get());
        const cmark_node_type type = cmark_node_get_type(node);
        if (!nests(type)) {
            continue;
        }
        depth += event == CMARK_EVENT_ENTER ? 1 : -1;
        if (event != CMARK_EVENT_ENTER || depth <= maximum_nesting || type == CMARK_NODE_ITEM) {
            continue;
        }
        const bool is_block = type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST;
        cmark_node* text = cmark_node_new(CMARK_NODE_TEXT);
        cmark_node_set_literal(text, plain_text(node).c_str());
        cmark_node* substitute = text;
        if (is_block) {
            substitute = cmark_node_new(CMARK_NODE_PARAGRAPH);
            cmark_node_append_child(substitute, text);
        }
        cmark_node_replace(node, substitute);
        cmark_node_free(node);
        --depth;
        cmark_iter_reset(iterator.get(), substitute, CMARK_EVENT_EXIT);
    }
}

std::string render(cmark_node* node) {
    char* html = cmark_render_html(node, cmark_options);
    std::string text = from_c(html);
    std::free(html);
    return text;
}

/// Moves `node` and its following siblings, up to `end`, under a new document node.
Node gather(cmark_node* node, const cmark_node* end) {
    Node fragment(cmark_node_new(CMARK_NODE_DOCUMENT));
    while (node && node != end) {
        cmark_node* next = cmark_node_next(node);
        cmark_node_append_child(fragment.get(), node); // unlinks it from where it was
        node = next;
    }
    return fragment;
}

std::string without_ends(std::string text, std::string_view characters) {
    const auto first = text.find_first_not_of(characters);
    if (first == std::string::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(characters) - first + 1);
}

/// Takes "(20 min)" off the end of `text` and returns the number.
std::optional<int> take_minutes(std::string& text) {
    constexpr std::string_view unit = " min)";
    const auto open = text.rfind('(');
    if (open == std::string::npos || !text.ends_with(unit)) {
        return std::nullopt;
    }
    const char* first = text.data() + open + 1;
    const char* last = text.data() + text.size() - unit.size();
    int minutes = 0;
    const auto [end, error] = std::from_chars(first, last, minutes);
    constexpr int longest = 100'000; // minutes; anything above is a typing error, and sums must not overflow
    if (error != std::errc{} || end != last || minutes < 0 || minutes > longest) {
        return std::nullopt;
    }
    text.erase(text.find_last_not_of(' ', open == 0 ? 0 : open - 1) + 1);
    text.resize(std::min(text.size(), open));
    return minutes;
}

/// The last text node below `node`, where an item's minutes stand.
cmark_node* last_text(cmark_node* node) {
    while (node && cmark_node_get_type(node) != CMARK_NODE_TEXT) {
        node = cmark_node_last_child(node);
    }
    return node;
}

/// Whether a sentence that begins in bold goes on in what follows: "**Let op** de tijd".
bool goes_on(cmark_node* strong) {
    cmark_node* rest = cmark_node_next(strong);
    const bool is_text = rest && cmark_node_get_type(rest) == CMARK_NODE_TEXT;
    const std::string text = is_text ? from_c(cmark_node_get_literal(rest)) : std::string{};
    const auto first = text.find_first_not_of(' ');
    return first != std::string::npos && text[first] >= 'a' && text[first] <= 'z';
}

Item parse_item(cmark_node* node, int line_offset) {
    Item item;
    item.line = cmark_node_get_start_line(node) + line_offset;
    if (cmark_node* text = last_text(node)) {
        std::string literal = from_c(cmark_node_get_literal(text));
        item.minutes = take_minutes(literal);
        if (item.minutes) {
            cmark_node_set_literal(text, literal.c_str());
        }
    }
    item.text = plain_text(node);
    cmark_node* paragraph = cmark_node_first_child(node);
    cmark_node* strong = paragraph ? cmark_node_first_child(paragraph) : nullptr;
    if (strong && cmark_node_get_type(strong) == CMARK_NODE_STRONG && !goes_on(strong)) {
        item.lead = without_ends(plain_text(strong), " .");
    }
    const Node content = gather(cmark_node_first_child(node), nullptr);
    item.html = without_ends(render(content.get()), "\n");
    // One paragraph is a tight item: its own <p> would only add space.
    constexpr std::string_view open = "<p>";
    constexpr std::string_view close = "</p>";
    if (item.html.starts_with(open) && item.html.find(close) == item.html.size() - close.size()) {
        item.html = item.html.substr(open.size(), item.html.size() - open.size() - close.size());
    }
    return item;
}

bool is_list(cmark_node* node, cmark_list_type type) {
    return cmark_node_get_type(node) == CMARK_NODE_LIST && cmark_node_get_list_type(node) == type;
}

/// Takes a section's blocks apart into the items of its lists and what stands between them.
void take_items(cmark_node* content, int line_offset, Section& section) {
    for (cmark_node* node = cmark_node_first_child(content); node; node = cmark_node_next(node)) {
        section.ordered = section.ordered || is_list(node, CMARK_ORDERED_LIST);
    }
    const cmark_list_type wanted = section.ordered ? CMARK_ORDERED_LIST : CMARK_BULLET_LIST;
    const auto new_fragment = [] { return Node(cmark_node_new(CMARK_NODE_DOCUMENT)); };
    Node between = new_fragment();
    for (cmark_node* node = cmark_node_first_child(content); node;) {
        cmark_node* next = cmark_node_next(node);
        if (is_list(node, wanted)) {
            int number = section.ordered ? cmark_node_get_list_start(node) : 0;
            for (cmark_node* item = cmark_node_first_child(node); item; item = cmark_node_next(item)) {
                section.items.push_back(parse_item(item, line_offset));
                section.items.back().number = section.ordered ? number++ : 0;
                section.items.back().before = render(between.get());
                between = new_fragment();
            }
        } else {
            cmark_node_append_child(between.get(), node); // unlinks it from where it was
        }
        node = next;
    }
    section.after_items = render(between.get());
}

/// Anchors in use, with how often each was wanted. Without that number, a file with n equal titles would take n² steps.
using Anchors = std::unordered_map<std::string, int>;

/// The letters and digits of a title, of any script and in lower case, with hyphens between; made unique with a number.
std::string make_anchor(const std::string& title, Anchors& taken) {
    std::string anchor = words_joined(title, '-');
    anchor = anchor.empty() ? "tekst" : anchor;
    int& times = taken[anchor];
    std::string unique = anchor;
    for (++times; times > 1; ++times) {
        unique = anchor + '-' + std::to_string(times);
        if (taken.try_emplace(unique, 1).second) {
            break;
        }
    }
    return unique;
}

bool is_section_heading(cmark_node* node) {
    return cmark_node_get_type(node) == CMARK_NODE_HEADING && cmark_node_get_heading_level(node) == 2;
}

Section parse_section(cmark_node* heading, cmark_node* first, const cmark_node* end, int line_offset,
                      Anchors& anchors) {
    Section section;
    section.title = heading ? plain_text(heading) : std::string{};
    section.line = cmark_node_get_start_line(heading ? heading : first) + line_offset;
    section.anchor = make_anchor(section.title, anchors);
    const Node content = gather(first, end);
    section.html = render(content.get());
    section.text = plain_text(content.get(), &section.text_lines);
    for (int& line : section.text_lines) {
        line += line_offset;
    }
    take_items(content.get(), line_offset, section);
    return section;
}

std::vector<LinkUse> resolve_links(cmark_node* root, int line_offset, const LinkResolver& resolve) {
    std::vector<LinkUse> links;
    const Iterator iterator(cmark_iter_new(root));
    int block_line = 1;
    for (cmark_event_type event; (event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE;) {
        cmark_node* node = cmark_iter_get_node(iterator.get());
        if (event != CMARK_EVENT_ENTER) {
            continue;
        }
        if (const int line = cmark_node_get_start_line(node); line > 0) {
            block_line = line;
        }
        if (cmark_node_get_type(node) != CMARK_NODE_LINK) {
            continue;
        }
        const std::string target = from_c(cmark_node_get_url(node));
        links.push_back({target, block_line + line_offset});
        if (const auto address = resolve(target)) {
            cmark_node_set_url(node, address->c_str());
        }
    }
    return links;
}

/// Puts a frame of our own HTML around the caption, which is the only text of a picture.
void frame_picture(cmark_node* image, const std::optional<std::string>& file) {
    cmark_node* frame = cmark_node_new(CMARK_NODE_CUSTOM_INLINE);
    const std::string picture =
        file ? "<span class=\"picture keep\"><img src=\"" + markup_escaped(*file) + "\" alt=\"\" />" : "<span>";
    cmark_node_set_on_enter(frame, (picture + "<span class=\"caption\">").c_str());
    cmark_node_set_on_exit(frame, "</span></span>");
    while (cmark_node* caption = cmark_node_first_child(image)) {
        cmark_node_append_child(frame, caption);
    }
    cmark_node_replace(image, frame);
    cmark_node_free(image);
}

void resolve_pictures(cmark_node* root, int line_offset, const PictureResolver& resolve) {
    struct Found {
        cmark_node* image;
        int line;
    };
    std::vector<Found> found;
    const Iterator iterator(cmark_iter_new(root));
    int block_line = 1;
    for (cmark_event_type event; (event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE;) {
        cmark_node* node = cmark_iter_get_node(iterator.get());
        if (const int line = cmark_node_get_start_line(node); event == CMARK_EVENT_ENTER && line > 0) {
            block_line = line;
        }
        if (event == CMARK_EVENT_EXIT && cmark_node_get_type(node) == CMARK_NODE_IMAGE) {
            found.push_back({node, block_line + line_offset});
        }
    }
    for (const Found& picture : found) {
        const std::string target = from_c(cmark_node_get_url(picture.image));
        frame_picture(picture.image, resolve ? resolve(target, picture.line) : std::nullopt);
    }
}

} // namespace

Body parse_markdown(std::string_view markdown, int first_line, const LinkResolver& resolve_link,
                    const PictureResolver& resolve_picture) {
    Body body;
    const std::string marked = mark_footnotes(markdown);
    const Node root(cmark_parse_document(marked.data(), marked.size(), cmark_options));
    const int line_offset = first_line - 1;
    if (marked.size() != markdown.size()) {
        remove_marks(root.get());
    }
    if (markdown.find("&#") != std::string_view::npos) {
        clean_entities(root.get());
    }
    cmark_consolidate_text_nodes(root.get());
    body.problems = find_unsupported(root.get(), markdown, line_offset);
    show_html_as_text(root.get());
    cut_deep_nesting(root.get());
    cmark_consolidate_text_nodes(root.get());
    body.links = resolve_links(root.get(), line_offset, resolve_link);
    resolve_pictures(root.get(), line_offset, resolve_picture);

    Anchors anchors;
    cmark_node* node = cmark_node_first_child(root.get());
    while (node) {
        cmark_node* heading = is_section_heading(node) ? node : nullptr;
        cmark_node* first = heading ? cmark_node_next(heading) : node;
        cmark_node* end = first;
        while (end && !is_section_heading(end)) {
            end = cmark_node_next(end);
        }
        body.sections.push_back(parse_section(heading, first, end, line_offset, anchors));
        node = end;
    }
    return body;
}

int word_count(std::string_view text) {
    int words = 0;
    bool inside = false;
    for (const char byte : text) {
        const bool letter = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                            (byte >= 'a' && byte <= 'z') || (inside && (byte == '-' || byte == '\'')) ||
                            (static_cast<unsigned char>(byte) >= 0xC3 && static_cast<unsigned char>(byte) < 0xE2) ||
                            (inside && static_cast<unsigned char>(byte) >= 0x80);
        words += letter && !inside ? 1 : 0;
        inside = letter;
    }
    return words;
}

} // namespace wijzer::content

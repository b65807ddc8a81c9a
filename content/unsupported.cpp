// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/unsupported.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace wijzer::content {
namespace {

constexpr char footnote_mark = '\x02'; // clean UTF-8 has no control characters, so no source has it
constexpr std::string_view comment_begin = "<!--";
constexpr std::string_view comment_end = "-->";

using Change = std::function<std::string(const std::string&)>;

/// Calls `on_node` for each node, with the line of the source that it begins in, as far as cmark knows.
void for_each_node(cmark_node* root, const std::function<void(cmark_node*, int)>& on_node) {
    const Iterator iterator(cmark_iter_new(root));
    int line = 1;
    for (cmark_event_type event; (event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE;) {
        cmark_node* node = cmark_iter_get_node(iterator.get());
        if (event != CMARK_EVENT_ENTER) {
            continue;
        }
        const cmark_node_type type = cmark_node_get_type(node);
        if (type < CMARK_NODE_FIRST_INLINE && cmark_node_get_start_line(node) > 0) {
            line = cmark_node_get_start_line(node);
        }
        on_node(node, line);
        if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
            ++line;
        }
    }
}

/// The text of a block as its author wrote it, line by line; a piece of code becomes one letter.
std::vector<std::string> lines_of(cmark_node* block) {
    std::vector<std::string> lines(1);
    const Iterator iterator(cmark_iter_new(block));
    for (cmark_event_type event; (event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE;) {
        cmark_node* node = cmark_iter_get_node(iterator.get());
        if (event != CMARK_EVENT_ENTER) {
            continue;
        }
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            lines.back() += from_c(cmark_node_get_literal(node));
            break;
        case CMARK_NODE_CODE:
            lines.back() += 'x';
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            lines.emplace_back();
            break;
        default:
            break;
        }
    }
    return lines;
}

/// Whether a line makes those around it a table in other Markdown: "|---|:--:|".
bool divides_table(std::string_view line) {
    return line.find_first_not_of(" \t|:-") == std::string_view::npos && line.find('|') != std::string_view::npos &&
           line.find('-') != std::string_view::npos;
}

/// "[^1]"
bool has_footnote(std::string_view line) {
    for (auto at = line.find("[^"); at != std::string_view::npos; at = line.find("[^", at + 1)) {
        const auto end = line.find_first_of(" ]", at + 2);
        if (end != std::string_view::npos && end > at + 2 && line[end] == ']') {
            return true;
        }
    }
    return false;
}

/// "~~gone~~"
bool is_struck(std::string_view line) {
    const auto open = line.find("~~");
    return open != std::string_view::npos && open + 2 < line.size() && line[open + 2] != ' ' &&
           line.find("~~", open + 3) != std::string_view::npos;
}

/// "[ ] " or "[x] "
bool begins_with_tick_box(std::string_view line) {
    return line.starts_with("[ ] ") || line.starts_with("[x] ") || line.starts_with("[X] ");
}

/// What may stand behind "[label]:": an address, and a title in quotes.
bool is_address(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const auto end = std::min(text.find(' '), text.size());
    const auto title = text.find_first_not_of(' ', end);
    return end > 0 &&
           (title == std::string_view::npos || text[title] == '"' || text[title] == '\'' || text[title] == '(');
}

std::string first_line(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

/// Collects the problems of one body. Lines of the body become lines of the file.
class Finder {
  public:
    explicit Finder(int line_offset) : m_line_offset(line_offset) {}

    Problems take() { return std::move(m_problems); }

    void look_at(cmark_node* node, int line) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
        case CMARK_NODE_HEADING:
            look_at_lines(node, line);
            break;
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE:
            look_at_html(from_c(cmark_node_get_literal(node)), line);
            break;
        case CMARK_NODE_LINK:
        case CMARK_NODE_IMAGE:
            if (!from_c(cmark_node_get_title(node)).empty()) {
                warn(line, "the title of a link or picture is not shown: write it in the text");
            }
            break;
        case CMARK_NODE_CODE_BLOCK:
            if (from_c(cmark_node_get_fence_info(node)).find(' ') != std::string::npos) {
                warn(line, "words after ``` are not shown: write them above the code");
            }
            break;
        default:
            break;
        }
    }

    /// Warns of an address that no link uses: CommonMark does not show it.
    void look_for_unused_addresses(std::string_view markdown) {
        int line = 0;
        for (std::size_t begin = 0; begin < markdown.size(); ++line) {
            const auto end = std::min(markdown.find('\n', begin), markdown.size());
            std::string_view text = markdown.substr(begin, end - begin);
            text.remove_prefix(std::min(text.find_first_not_of(" >"), text.size()));
            const auto close = text.find("]:");
            if (text.starts_with('[') && !text.starts_with("[^") && close != std::string_view::npos && close > 1 &&
                is_address(text.substr(close + 2))) {
                const std::string_view label = text.substr(0, close + 1);
                const auto first = markdown.find(label);
                if (markdown.find(label, first + label.size()) == std::string_view::npos) {
                    warn(line + 1, "no link uses '" + std::string(label) + "', so that this line is not shown");
                }
            }
            begin = end + 1;
        }
    }

  private:
    void add(int line, Severity severity, std::string text) {
        m_problems.push_back({{}, line + m_line_offset, 0, severity, std::move(text)});
    }
    void warn(int line, std::string text) { add(line, Severity::warning, std::move(text)); }
    void fail(int line, std::string text) { add(line, Severity::error, std::move(text)); }

    void look_at_lines(cmark_node* block, int line) {
        const std::vector<std::string> lines = lines_of(block);
        const cmark_node* item = cmark_node_parent(block);
        if (item && cmark_node_get_type(cmark_node_parent(block)) == CMARK_NODE_ITEM &&
            begins_with_tick_box(lines.front())) {
            fail(line, "a tick box [ ] is not supported here: write the item without it");
        }
        for (std::size_t at = 0; at < lines.size(); ++at) {
            const int here = line + static_cast<int>(at);
            if (at > 0 && divides_table(lines[at]) && lines[at - 1].find('|') != std::string::npos) {
                fail(here - 1, "a table is not supported here: use a list");
            }
            if (has_footnote(lines[at])) {
                fail(here, "a footnote is not supported here: write it in the text, or its source under 'bronnen'");
            }
            if (is_struck(lines[at])) {
                fail(here, "struck-through text (~~) is not supported here: leave it out, or say that it is gone");
            }
        }
    }

    void look_at_html(const std::string& html, int line) {
        if (html.starts_with(comment_begin)) {
            warn(line, "a comment is not shown: take it out, or write it as text");
        } else if (!html.starts_with("</")) { // an end tag: its begin tag was reported
            warn(line,
                 "HTML is shown as it is written: '" + first_line(html) + "'; use Markdown, or \\< if it is meant");
        }
    }

    int m_line_offset;
    Problems m_problems;
};

void change_literals(cmark_node* root, const Change& change) {
    const auto changed = [&](const char* text) { return change(from_c(text)); };
    for_each_node(root, [&](cmark_node* node, int) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_CODE_BLOCK:
            cmark_node_set_fence_info(node, changed(cmark_node_get_fence_info(node)).c_str());
            [[fallthrough]];
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE:
            cmark_node_set_literal(node, changed(cmark_node_get_literal(node)).c_str());
            break;
        case CMARK_NODE_LINK:
        case CMARK_NODE_IMAGE:
            cmark_node_set_url(node, changed(cmark_node_get_url(node)).c_str());
            cmark_node_set_title(node, changed(cmark_node_get_title(node)).c_str());
            break;
        default:
            break;
        }
    });
}

std::string without_comments(std::string html) {
    for (auto begin = html.find(comment_begin); begin != std::string::npos; begin = html.find(comment_begin, begin)) {
        const auto end = html.find(comment_end, begin + comment_begin.size());
        html.erase(begin, end == std::string::npos ? end : end + comment_end.size() - begin);
    }
    return html;
}

/// A paragraph with the lines of `text`, each on a line of its own.
cmark_node* make_lines(const std::string& text) {
    cmark_node* paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        if (const std::string line = text.substr(begin, end - begin);
            line.find_first_not_of(" \t") != std::string::npos) {
            if (cmark_node_first_child(paragraph)) {
                cmark_node_append_child(paragraph, cmark_node_new(CMARK_NODE_LINEBREAK));
            }
            cmark_node* words = cmark_node_new(CMARK_NODE_TEXT);
            cmark_node_set_literal(words, line.c_str());
            cmark_node_append_child(paragraph, words);
        }
        begin = end + 1;
    }
    return paragraph;
}

} // namespace

std::string mark_footnotes(std::string_view markdown) {
    std::string marked;
    std::size_t copied = 0;
    for (auto at = markdown.find("[^"); at != std::string_view::npos; at = markdown.find("[^", at + 1)) {
        const auto close = markdown.find_first_of("]\n", at);
        if (close != std::string_view::npos && markdown.substr(close, 2) == "]:" && close >= copied) {
            marked.append(markdown, copied, close + 1 - copied);
            marked += footnote_mark;
            copied = close + 1;
        }
    }
    return marked.append(markdown, copied);
}

void remove_marks(cmark_node* root) {
    change_literals(root, [](std::string text) {
        text.erase(std::remove(text.begin(), text.end(), footnote_mark), text.end());
        return text;
    });
}

Problems find_unsupported(cmark_node* root, std::string_view markdown, int line_offset) {
    Finder finder(line_offset);
    for_each_node(root, [&](cmark_node* node, int line) { finder.look_at(node, line); });
    finder.look_for_unused_addresses(markdown);
    return finder.take();
}

void show_html_as_text(cmark_node* root) {
    std::vector<cmark_node*> found;
    for_each_node(root, [&](cmark_node* node, int) {
        if (const auto type = cmark_node_get_type(node);
            type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE) {
            found.push_back(node);
        }
    });
    for (cmark_node* node : found) {
        const std::string text = without_comments(from_c(cmark_node_get_literal(node)));
        cmark_node* shown = nullptr;
        if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK) {
            shown = make_lines(text);
        } else {
            shown = cmark_node_new(CMARK_NODE_TEXT);
            cmark_node_set_literal(shown, text.c_str());
        }
        cmark_node_replace(node, shown);
        cmark_node_free(node);
    }
}

} // namespace wijzer::content

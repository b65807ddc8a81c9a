// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/plain_text.h"

#include "app/pages/html.h"

#include <algorithm>
#include <string_view>

namespace wijzer::app::pages {
namespace {

bool is_block(std::string_view tag) {
    constexpr std::string_view tags[] = {"p",  "ul", "ol", "li", "blockquote", "pre", "hr", "div",
                                         "tr", "h1", "h2", "h3", "h4",         "h5",  "h6"};
    return std::find(std::begin(tags), std::end(tags), tag) != std::end(tags);
}

class Writer {
  public:
    std::string take() {
        end_line();
        return std::move(m_text);
    }

    void write_children(pugi::xml_node parent) {
        for (const pugi::xml_node node : parent.children()) {
            write(node);
        }
    }

  private:
    void write(pugi::xml_node node) {
        const std::string_view tag = node.name();
        if (node.type() == pugi::node_pcdata) {
            m_code ? add_code(node.value()) : add_words(node.value());
        } else if (tag == "td") {
            write_children(node);
            m_space = !m_line.empty();
        } else if (tag == "br") {
            end_line();
        } else if (tag == "ul" || tag == "ol") {
            write_list(node, tag == "ol");
        } else if (tag == "blockquote") {
            write_within(node, "> ", "> ");
        } else if (tag == "pre") {
            m_code = true;
            write_within(node, "    ", "    ");
            m_code = false;
        } else if (tag == "hr") {
            end_line();
            add_words("---");
            end_line();
        } else if (is_block(tag)) {
            end_line();
            write_children(node);
            end_line();
        } else {
            write_children(node);
        }
    }

    void write_list(pugi::xml_node list, bool ordered) {
        int number = list.attribute("start").as_int(1);
        for (const pugi::xml_node item : list.children("li")) {
            const std::string mark = ordered ? std::to_string(number++) + ". " : "- ";
            write_within(item, mark, std::string(mark.size(), ' '));
        }
    }

    /// Writes the children as lines of their own: the first begins with `first`, the others with `next`.
    void write_within(pugi::xml_node node, const std::string& first, const std::string& next) {
        end_line();
        const std::string around = m_next;
        m_first += first;
        m_next += next;
        write_children(node);
        end_line();
        m_next = around;
        m_first = around;
    }

    /// Spaces and line ends in a row become one space; none stands at the beginning or end of a line.
    void add_words(std::string_view text) {
        for (const char byte : text) {
            if (byte == ' ' || byte == '\n' || byte == '\t') {
                m_space = !m_line.empty();
                continue;
            }
            m_line += m_space ? " " : "";
            m_line += byte;
            m_space = false;
        }
    }

    void add_code(std::string_view text) {
        for (const char byte : text) {
            if (byte == '\n') {
                end_line();
            } else {
                m_line += byte;
            }
        }
    }

    void end_line() {
        if (!m_line.empty()) {
            m_text += m_first + m_line + '\n';
            m_first = m_next;
        }
        m_line.clear();
        m_space = false;
    }

    std::string m_text;
    std::string m_line; ///< the line being written, without its beginning
    bool m_space = false;
    bool m_code = false;
    std::string m_first; ///< the beginning of the next line
    std::string m_next;  ///< the beginning of the lines after that one
};

} // namespace

std::string to_plain_text(const std::string& fragment) {
    pugi::xml_document document;
    add_fragment(document, fragment);
    Writer writer;
    writer.write_children(document);
    return writer.take();
}

} // namespace wijzer::app::pages

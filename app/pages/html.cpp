// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/html.h"

#include <sstream>

namespace wijzer::app::pages {
namespace {

constexpr unsigned parse_options = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_fragment;

} // namespace

pugi::xml_node add(pugi::xml_node parent, const char* tag, const char* classes, const std::string& text) {
    pugi::xml_node node = parent.append_child(tag);
    if (*classes) {
        node.append_attribute("class") = classes;
    }
    if (!text.empty()) {
        add_text(node, text);
    }
    return node;
}

void add_text(pugi::xml_node parent, const std::string& text) {
    parent.append_child(pugi::node_pcdata).set_value(text.c_str());
}

void add_fragment(pugi::xml_node parent, const std::string& fragment) {
    pugi::xml_document document;
    document.load_buffer(fragment.data(), fragment.size(), parse_options, pugi::encoding_utf8);
    for (const pugi::xml_node node : document.children()) {
        parent.append_copy(node);
    }
}

void add_fact(pugi::xml_node row, const std::string& word, const std::string& label, const std::string& value) {
    if (value.empty()) {
        return;
    }
    const pugi::xml_node cell = add(row, "td");
    const pugi::xml_node head = add(cell, "div", "label");
    add(head, "icon").append_attribute("name") = word.c_str();
    add_text(head, label);
    add(cell, "div", "", value);
}

pugi::xml_node add_link(pugi::xml_node parent, const std::string& address, const std::string& text) {
    pugi::xml_node node = add(parent, "a", "", text);
    node.append_attribute("href") = address.c_str();
    return node;
}

std::string to_html(const pugi::xml_document& document) {
    std::ostringstream stream;
    document.save(stream, "", pugi::format_raw | pugi::format_no_declaration | pugi::format_no_empty_element_tags,
                  pugi::encoding_utf8);
    std::string html = stream.str();
    // HTML has no </br>: browsers and litehtml read it as a second <br>.
    constexpr std::string_view end_tag = "</br>";
    for (auto at = html.find(end_tag); at != std::string::npos; at = html.find(end_tag, at)) {
        html.erase(at, end_tag.size());
    }
    return html;
}

} // namespace wijzer::app::pages

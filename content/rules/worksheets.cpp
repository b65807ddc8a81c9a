// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rules/worksheets.h"

#include "content/base/regular_file.h"
#include "content/base/text.h"
#include "content/card_set.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <pugixml.hpp>
#include <system_error>

namespace wijzer::content {
namespace {

constexpr std::string_view classes[] = {"a0",           "a1",        "a2",        "a3",           "a4",
                                        "accent",       "begrijpen", "briefje",   "briefje-twee", "experimenteren",
                                        "groot",        "hand",      "hulplijn",  "kaartjes",     "kop",
                                        "label",        "lijn",      "loslaten",  "midden",       "pen",
                                        "pijl",         "punt",      "rechts",    "schrijflijn",  "schrijfvlak",
                                        "snijlijn",     "stap",      "stift",     "stippel",      "streep",
                                        "streep-klein", "titel",     "tussenkop", "uitleg",       "verankeren",
                                        "verbeelden",   "verbinden", "voet",      "voorbeeld",    "zacht"};

/// Elements that bring in what is not drawn here, or that make a small file large.
constexpr std::string_view refused_elements[] = {"animate", "feImage", "foreignObject", "image", "link",
                                                 "script",  "set",     "style",         "use"};

/// "svg:rect" → "rect"
std::string_view local_name(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// The four numbers of a viewBox are numbers, and its sides are positive.
bool is_view_box(std::string_view text) {
    double numbers[4] = {};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (double& number : numbers) {
        while (at != end && (*at == ' ' || *at == ',' || *at == '\n' || *at == '\t')) {
            ++at;
        }
        const auto [next, error] = std::from_chars(at, end, number);
        if (error != std::errc{}) {
            return false;
        }
        at = next;
    }
    return at == end && numbers[2] > 0 && numbers[3] > 0;
}

/// Walks through a drawing without recursion, since a file may nest as deep as it likes.
class DrawingRules final : public pugi::xml_tree_walker {
  public:
    DrawingRules(std::string_view bytes, const std::filesystem::path& file, Problems& problems)
        : m_bytes(bytes), m_file(file), m_problems(problems) {}

    void report(std::ptrdiff_t offset, std::string text) {
        const auto end = m_bytes.begin() + std::clamp<std::ptrdiff_t>(offset, 0, std::ssize(m_bytes));
        const int line = 1 + static_cast<int>(std::count(m_bytes.begin(), end, '\n'));
        m_problems.push_back({m_file, line, 0, Severity::error, std::move(text)});
    }

    void check_root(pugi::xml_node root) {
        if (!is_view_box(root.attribute("viewBox").value())) {
            report(root.offset_debug(), "the drawing needs a viewBox in millimetres, such as \"0 0 841 1189\"");
        }
        if (trimmed(root.child("title").text().get()).empty()) {
            report(root.offset_debug(), "the drawing needs a <title>");
        }
    }

    bool for_each(pugi::xml_node& node) override {
        if (node.type() == pugi::node_doctype) {
            report(node.offset_debug(), "a drawing has no DOCTYPE: entities are not read");
        }
        if (node.type() != pugi::node_element) {
            return true;
        }
        const std::string_view name = local_name(node.name());
        if (std::find(std::begin(refused_elements), std::end(refused_elements), name) != std::end(refused_elements)) {
            report(node.offset_debug(), "<" + std::string(name) + "> has no place in a drawing");
        }
        for (const pugi::xml_attribute attribute : node.attributes()) {
            check_attribute(node, attribute);
        }
        return m_problems.size() < most_problems;
    }

  private:
    static constexpr std::size_t most_problems = 10'000; // enough to see that all is wrong

    void check_attribute(pugi::xml_node node, pugi::xml_attribute attribute) {
        const std::string_view name = local_name(attribute.name());
        const std::string_view value = attribute.value();
        if (name == "class") {
            for (const std::string_view part : split(value, ' ')) {
                if (!part.empty() && !std::binary_search(std::begin(classes), std::end(classes), part)) {
                    report(node.offset_debug(), "unknown class '" + std::string(part) + "'");
                }
            }
        } else if (name == "href" && !value.starts_with('#')) {
            report(node.offset_debug(), "a drawing refers to nothing outside itself: '" + std::string(value) + "'");
        } else if (const auto url = value.find("url("); url != value.npos && !value.substr(url).starts_with("url(#")) {
            report(node.offset_debug(), "a drawing refers to nothing outside itself: '" + std::string(value) + "'");
        } else if (name.starts_with("on") && name.size() > 2) {
            report(node.offset_debug(), "a drawing has no script: '" + std::string(name) + "'");
        }
    }

    std::string_view m_bytes;
    const std::filesystem::path& m_file;
    Problems& m_problems;
};

void check_file(const std::filesystem::path& path, const std::string& target, int line, const Reporter& reporter,
                Problems& problems) {
    if (path.empty()) {
        return; // reported when the document was read
    }
    std::error_code failure;
    const auto bytes = read_regular_file(path, maximum_drawing_size + 1, failure);
    if (!bytes) {
        const bool is_missing = failure == std::errc::no_such_file_or_directory || failure == not_a_regular_file ||
                                failure == std::errc::is_a_directory;
        reporter.error(line, "worksheet '" + target + (is_missing ? "' does not exist" : "' cannot be read"));
    } else if (bytes->size() > maximum_drawing_size) {
        problems.push_back({path, 0, 0, Severity::error, "a worksheet has at most 1 MB"});
    } else if (path.extension() == ".svg") {
        check_drawing(*bytes, path, problems);
    } else {
        reporter.error(line, "worksheet '" + target + "' is no SVG");
    }
}

} // namespace

std::span<const std::string_view> drawing_classes() {
    return classes;
}

void check_drawing(std::string_view bytes, const std::filesystem::path& file, Problems& problems) {
    DrawingRules rules(bytes, file, problems);
    pugi::xml_document document;
    const pugi::xml_parse_result parsed =
        document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_doctype);
    const pugi::xml_node root = document.document_element();
    if (!parsed) {
        rules.report(parsed.offset, "the drawing is not well-formed: " + std::string(parsed.description()));
    } else if (local_name(root.name()) != "svg") {
        rules.report(0, "the drawing is no SVG");
    } else {
        rules.check_root(root);
        document.traverse(rules);
    }
}

void check_worksheets(const Document& document, const Reporter& reporter, Problems& problems) {
    for (const Worksheet& worksheet : document.worksheets) {
        if (worksheet.kind != WorksheetKind::cards) {
            check_file(worksheet.file, worksheet.target, worksheet.line, reporter, problems);
        } else if (std::error_code failure; std::filesystem::is_regular_file(worksheet.file, failure)) {
            read_card_set(worksheet.file, problems);
        } else if (!worksheet.file.empty()) {
            reporter.error(worksheet.line, "worksheet '" + worksheet.target + "' does not exist");
        }
        check_file(worksheet.example, worksheet.example_target, worksheet.line, reporter, problems);
    }
}

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/manifest.h"

#include "content/base/file.h"
#include "content/base/text.h"

#include <algorithm>
#include <pugixml.hpp>

namespace wijzer::content {
namespace {

/// The entries between semicolons, without the white space round them.
std::vector<std::string> split_list(std::string_view text) {
    std::vector<std::string> entries;
    for (const std::string_view entry : split(text, ';')) {
        if (!trimmed(entry).empty()) {
            entries.emplace_back(trimmed(entry));
        }
    }
    return entries;
}

class ManifestReader {
  public:
    ManifestReader(const std::filesystem::path& file, std::string_view text, Problems& problems)
        : m_file(file), m_text(text), m_problems(problems) {}

    Manifest read(pugi::xml_node root) {
        Manifest manifest;
        manifest.id = root.attribute("id").as_string();
        manifest.title = root.attribute("titel").as_string("Transitiewijzer");
        manifest.language = root.attribute("taal").as_string("nl");
        manifest.edition = required(root, "editie");
        manifest.licence = required(root, "licentie");
        manifest.licence_address = root.attribute("licentie-adres").as_string();
        for (const pugi::xml_node node : root.children()) {
            if (node.type() == pugi::node_element) {
                read_element(node, manifest);
            }
        }
        return manifest;
    }

    void report(pugi::xml_node node, std::string text) { report_at(node.offset_debug(), std::move(text)); }

    void report_at(std::ptrdiff_t offset, std::string text) {
        const auto end = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(offset, 0, std::ssize(m_text)));
        const std::string_view before = m_text.substr(0, end);
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        const auto line_start = before.rfind('\n');
        const auto column = line_start == std::string_view::npos ? end + 1 : end - line_start;
        m_problems.push_back(
            {m_file, static_cast<int>(line), static_cast<int>(column), Severity::error, std::move(text)});
    }

  private:
    std::string required(pugi::xml_node node, const char* name) {
        const std::string value = node.attribute(name).as_string();
        if (value.empty()) {
            report(node, "<" + std::string(node.name()) + "> lacks the attribute '" + name + "'");
        }
        return value;
    }

    void read_element(pugi::xml_node node, Manifest& manifest) {
        const std::string_view name = node.name();
        if (name == "facet") {
            read_facet(node, manifest);
        } else if (name == "sectie") {
            read_section(node, manifest);
        } else if (name == "woord") {
            manifest.words[required(node, "id")] = node.text().as_string();
        } else if (name == "synoniemen") {
            for (const pugi::xml_node group : node.children("groep")) {
                read_synonyms(group, manifest);
            }
        } else {
            report(node, "unknown element <" + std::string(name) + ">");
        }
    }

    void read_facet(pugi::xml_node node, Manifest& manifest) {
        Facet facet{required(node, "id"),
                    required(node, "soort"),
                    required(node, "label"),
                    required(node, "label-en"),
                    node.attribute("meer").as_string() == std::string_view("ja"),
                    {}};
        if (!kind_from_name(facet.kind) && facet.kind != "verband") {
            report(node, "unknown soort '" + facet.kind + "'");
        }
        for (const pugi::xml_node value : node.children("waarde")) {
            const std::string id = required(value, "id");
            if (facet.find_value(id)) {
                report(value, "value '" + id + "' stands twice in facet '" + facet.id + "'");
                continue;
            }
            facet.values.push_back(
                {id, required(value, "label"), required(value, "label-en"), value.text().as_string()});
        }
        manifest.facets.push_back(std::move(facet));
    }

    void read_section(pugi::xml_node node, Manifest& manifest) {
        const std::string kind = required(node, "soort");
        if (const auto known = kind_from_name(kind)) {
            const std::string_view on_sheet = node.attribute("op-blad").as_string("ja");
            if (on_sheet != "ja" && on_sheet != "nee") {
                report(node, "'op-blad' must be ja or nee");
            }
            manifest.sections.push_back({*known, required(node, "rol"), required(node, "titel"), on_sheet != "nee"});
        } else {
            report(node, "unknown soort '" + kind + "'");
        }
    }

    void read_synonyms(pugi::xml_node group, Manifest& manifest) {
        std::vector<std::string> asked = split_list(group.text().as_string());
        const pugi::xml_attribute finds = group.attribute("vindt");
        std::vector<std::string> found = finds ? split_list(finds.as_string()) : asked;
        if (finds ? asked.empty() || found.empty() : asked.size() < 2) {
            report(group, finds ? "a <groep vindt> needs words to find and words to find them by, separated by ';'"
                                : "a <groep> needs two words or more, separated by ';'");
            return;
        }
        manifest.synonyms.push_back({std::move(asked), std::move(found)});
    }

    const std::filesystem::path& m_file;
    std::string_view m_text;
    Problems& m_problems;
};

} // namespace

const FacetValue* Facet::find_value(std::string_view value_id) const {
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const FacetValue& value) { return value.id == value_id; });
    return found == values.end() ? nullptr : &*found;
}

const Facet* Manifest::find_facet(std::string_view facet_id) const {
    const auto found =
        std::find_if(facets.begin(), facets.end(), [&](const Facet& facet) { return facet.id == facet_id; });
    return found == facets.end() ? nullptr : &*found;
}

std::string Manifest::label(std::string_view facet_id, std::string_view value_id) const {
    const Facet* facet = find_facet(facet_id);
    const FacetValue* value = facet ? facet->find_value(value_id) : nullptr;
    return value ? value->label : std::string(value_id);
}

std::string Manifest::word(std::string_view word_id) const {
    const auto found = words.find(word_id);
    return found == words.end() ? std::string(word_id) : found->second;
}

std::string Manifest::role_of(Kind kind, std::string_view section_title) const {
    const auto found = std::find_if(sections.begin(), sections.end(), [&](const SectionRole& section) {
        return section.kind == kind && section.title == section_title;
    });
    return found == sections.end() ? std::string{} : found->role;
}

bool Manifest::is_on_sheet(Kind kind, std::string_view role) const {
    return std::none_of(sections.begin(), sections.end(), [&](const SectionRole& section) {
        return section.kind == kind && section.role == role && !section.on_sheet;
    });
}

Manifest load_manifest(const std::filesystem::path& file, Problems& problems) {
    const auto text = read_text(file, problems);
    if (!text) {
        return {};
    }
    pugi::xml_document document;
    ManifestReader reader(file, *text, problems);
    const pugi::xml_parse_result result =
        document.load_buffer(text->data(), text->size(), pugi::parse_default | pugi::parse_trim_pcdata);
    if (!result) {
        reader.report_at(result.offset, std::string("not well-formed XML: ") + result.description());
        return {};
    }
    const pugi::xml_node root = document.child("gids");
    if (!root) {
        reader.report_at(0, "the root element must be <gids>");
        return {};
    }
    if (const int version = root.attribute("versie").as_int(); version < 1 || version > manifest_version) {
        reader.report(root, "manifest version " + std::to_string(version) +
                                " is not readable; this program reads version " + std::to_string(manifest_version));
        return {};
    }
    return reader.read(root);
}

} // namespace wijzer::content

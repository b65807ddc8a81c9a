// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/worksheet_reader.h"

namespace wijzer::content {
namespace {

constexpr const char* list_key = "werkbladen";

void read_kind(const std::string& key, const YamlNode& value, HeadValues& values, std::optional<WorksheetKind>& kind) {
    const std::string name = values.text(key, value);
    kind = worksheet_kind_from_name(name);
    if (!kind) {
        values.report(value.place, "'" + name + "' is no value of 'soort': wandvel, invulblad, kaartjes, zaalplan");
    }
}

void read_format(const std::string& key, const YamlNode& value, HeadValues& values,
                 std::optional<SheetFormat>& format) {
    const std::string name = values.text(key, value);
    format = sheet_format_from_name(name);
    if (!format) {
        values.report(value.place, "'formaat' must be a0 to a4, and staand or liggend, such as \"a1 liggend\"");
    }
}

void read_worksheet(const YamlNode& node, HeadValues& values, std::vector<Worksheet>& worksheets) {
    Worksheet worksheet;
    worksheet.line = HeadValues::in_file(node.place).line;
    std::optional<WorksheetKind> kind;
    std::optional<SheetFormat> format;
    values.read_map(list_key, node, [&](const std::string& key, const YamlNode& value) {
        if (key == "soort") {
            read_kind(key, value, values, kind);
        } else if (key == "formaat") {
            read_format(key, value, values, format);
        } else if (key == "bestand") {
            worksheet.target = values.text(key, value);
        } else if (key == "titel") {
            worksheet.title = values.text(key, value);
        } else if (key == "voorbeeld") {
            worksheet.example_target = values.text(key, value);
        } else if (key == "hoeveel") {
            worksheet.how_many = values.text(key, value);
        } else {
            return false;
        }
        return true;
    });
    if (worksheet.target.empty() || worksheet.title.empty() || !kind || !format) {
        values.report(node.place, "an entry of 'werkbladen' needs bestand, titel, soort and formaat");
        return;
    }
    worksheet.kind = *kind;
    worksheet.format = *format;
    worksheets.push_back(std::move(worksheet));
}

} // namespace

std::vector<Worksheet> read_worksheets(const YamlNode& value, HeadValues& values) {
    std::vector<Worksheet> worksheets;
    if (value.is_scalar() && value.scalar == "geen") {
        return worksheets;
    }
    for (const YamlNode& item : values.items(list_key, value)) {
        read_worksheet(item, values, worksheets);
    }
    return worksheets;
}

} // namespace wijzer::content

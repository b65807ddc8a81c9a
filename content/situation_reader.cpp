// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/situation_reader.h"

#include "content/base/text.h"

#include <algorithm>
#include <charconv>

namespace wijzer::content {
namespace {

void read_advice(const YamlNode& node, HeadValues& values, Situation& situation) {
    Advice advice;
    advice.fit = 0;
    values.read_map("interventies", node, [&](const std::string& key, const YamlNode& value) {
        if (key == "id") {
            advice.intervention = values.reference(key, value);
        } else if (key == "past") {
            advice.fit = values.number(key, value);
            if (advice.fit > best_fit) {
                values.report(value.place, "'past' is 1, 2 or 3");
                advice.fit = best_fit;
            }
        } else if (key == "waarom") {
            advice.why = values.text(key, value);
        } else if (key == "als") {
            advice.condition = values.text(key, value);
        } else {
            return false;
        }
        return true;
    });
    if (advice.intervention.name.empty() || advice.fit == 0 || advice.why.empty()) {
        values.report(node.place, "an entry of 'interventies' needs id, past and waarom");
    }
    if (!advice.intervention.name.empty()) {
        advice.fit = std::max(advice.fit, 1);
        situation.advice.push_back(std::move(advice));
    }
}

void read_caution(const YamlNode& node, HeadValues& values, Situation& situation) {
    Caution caution;
    values.read_map("liever_niet", node, [&](const std::string& key, const YamlNode& value) {
        if (key == "id") {
            caution.intervention = values.reference(key, value);
        } else if (key == "waarom") {
            caution.why = values.text(key, value);
        } else {
            return false;
        }
        return true;
    });
    if (caution.intervention.name.empty() || caution.why.empty()) {
        values.report(node.place, "an entry of 'liever_niet' needs id and waarom");
    }
    if (!caution.intervention.name.empty()) {
        situation.cautions.push_back(std::move(caution));
    }
}

/// "1-6", or one step: "3".
void read_steps(const YamlNode& value, HeadValues& values, ProgrammePart& part) {
    const auto number = [](std::string_view text) {
        int parsed = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), parsed);
        return error == std::errc{} && end == text.data() + text.size() ? parsed : 0;
    };
    const std::string written = values.text("stappen", value);
    const auto [first, last] = split_once(written, '-');
    part.first_step = number(first);
    part.last_step = last.empty() ? part.first_step : number(last);
    if (part.first_step < 1 || part.last_step < part.first_step) {
        values.report(value.place, "'stappen' must be a range such as \"1-6\"");
        part.first_step = part.last_step = 0;
    }
}

std::optional<ProgrammePart> read_part(const YamlNode& node, HeadValues& values) {
    ProgrammePart part;
    bool has_kind = false;
    values.read_map("onderdelen", node, [&](const std::string& key, const YamlNode& value) {
        if (key == "id") {
            part.intervention = values.reference(key, value);
        } else if (key == "soort") {
            const std::string name = values.text(key, value);
            const auto kind = part_kind_from_name(name);
            if (!kind || *kind == PartKind::intervention) {
                values.report(value.place,
                              "'" + name + "' is no value of 'soort': welkom, pauze, energizer, afsluiting, eigen");
            } else {
                part.kind = *kind;
                has_kind = true;
            }
        } else if (key == "minuten") {
            part.minutes = values.number(key, value);
        } else if (key == "variant") {
            part.variant = values.text(key, value);
        } else if (key == "stappen") {
            read_steps(value, values, part);
        } else if (key == "wat") {
            part.what = values.text(key, value);
        } else {
            return false;
        }
        return true;
    });
    if (!part.intervention.name.empty()) {
        part.kind = PartKind::intervention;
        has_kind = true;
    }
    if (!has_kind || part.minutes == 0) {
        values.report(node.place, "an entry of 'onderdelen' needs minuten, and id or soort");
        return std::nullopt;
    }
    return part;
}

void read_programme(const YamlNode& node, HeadValues& values, Situation& situation) {
    Programme programme;
    programme.line = HeadValues::in_file(node.place).line;
    values.read_map("programmas", node, [&](const std::string& key, const YamlNode& value) {
        if (key == "titel") {
            programme.title = values.text(key, value);
        } else if (key == "onderdelen") {
            for (const YamlNode& item : values.items(key, value)) {
                if (auto part = read_part(item, values)) {
                    programme.parts.push_back(std::move(*part));
                }
            }
        } else {
            return false;
        }
        return true;
    });
    if (programme.title.empty() || programme.parts.empty()) {
        values.report(node.place, "an entry of 'programmas' needs titel and onderdelen");
    } else {
        situation.programmes.push_back(std::move(programme));
    }
}

} // namespace

bool read_situation_key(const std::string& key, const YamlNode& value, HeadValues& values, Situation& situation) {
    if (key == "tekens") {
        situation.signs = values.texts(key, value);
    } else if (key == "verhalen") {
        situation.stories = values.references(key, value);
    } else if (key == "interventies") {
        for (const YamlNode& item : values.items(key, value)) {
            read_advice(item, values, situation);
        }
    } else if (key == "liever_niet") {
        for (const YamlNode& item : values.items(key, value)) {
            read_caution(item, values, situation);
        }
    } else if (key == "programmas") {
        for (const YamlNode& item : values.items(key, value)) {
            read_programme(item, values, situation);
        }
    } else {
        return false;
    }
    return true;
}

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A situation is a worry in the words of whoever has it, and what the guide would do about it: which interventions fit,
// which rather not, and whole programmes. The judgement is editorial.
#pragma once

#include "content/document_id.h"

#include <optional>
#include <string>
#include <vector>

namespace wijzer::content {

/// How well an intervention fits a situation: 3 first choice, 2 good, 1 possible.
inline constexpr int best_fit = 3;

/// An intervention that fits, with one reason.
struct Advice {
    DocumentId intervention;
    int fit = 1; ///< 1 to best_fit
    std::string why;
    std::string condition; ///< reads after "als"; empty when there is none
    bool operator==(const Advice&) const = default;
};

/// An intervention that is rather not used here, with the reason.
struct Caution {
    DocumentId intervention;
    std::string why;
    bool operator==(const Caution&) const = default;
};

enum class PartKind { intervention, welcome, pause, energizer, closing, own };

/// "interventie", "welkom", "pauze", "energizer", "afsluiting", "eigen".
std::string_view part_kind_name(PartKind kind);
std::optional<PartKind> part_kind_from_name(std::string_view name);

/// A part of a programme: an intervention, whole, in a variant or in some of its steps, or a block of its own.
struct ProgrammePart {
    PartKind kind = PartKind::own;
    DocumentId intervention; ///< of an intervention
    std::string variant;     ///< its id; empty for none
    int first_step = 0;      ///< from 1, with last_step; 0: all of them
    int last_step = 0;
    int minutes = 0;
    std::string what; ///< what it is for, to participants; may be empty for a pause
    bool operator==(const ProgrammePart&) const = default;
};

/// One meeting from welcome to closing.
struct Programme {
    std::string title;
    std::vector<ProgrammePart> parts; ///< in order
    int line = 0;                     ///< in the file; 0 when it was not read from one

    int minutes() const; ///< of all parts
    bool operator==(const Programme&) const = default;
};

struct Situation {
    std::vector<std::string> signs; ///< by which one knows it
    std::vector<Advice> advice;     ///< best first
    std::vector<Caution> cautions;
    std::vector<DocumentId> stories;
    std::vector<Programme> programmes;
    bool operator==(const Situation&) const = default;
};

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/document_reader.h"
#include "index/schema/index_state.h"
#include "index/text/lexicon.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace wijzer::index {

using Files = std::span<const Changes::Changed>;

/// A document that was read for the lexicon. In a small guide it is kept, so that writing it needs no second reading.
struct ReadFile {
    content::Document document;
    std::uint64_t fingerprint = 0;
    std::size_t size = 0; ///< bytes
};
using ReadFiles = std::vector<std::optional<ReadFile>>; ///< in the order of the files; nothing where one cannot be read

std::optional<ReadFile> read_file(const content::DocumentReader& reader, const content::GuideFile& file);

/// Some of a guide's files, and what was read of them if that was kept.
struct Part {
    Files files;
    ReadFiles read;
};

enum class Keep { nothing, documents };

/// The words of all parts, which are read in parallel; nothing when stopped. `keep` says whether the parts keep what
/// was read.
std::optional<Lexicon> read_lexicon(const content::GuideFolder& folder, std::span<Part> parts, Keep keep,
                                    const std::stop_token& stop);

} // namespace wijzer::index

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/schema/index_state.h"

#include "content/document_reader.h"

#include <array>
#include <charconv>
#include <chrono>
#include <tuple>

namespace wijzer::index {
namespace {

/// The coarsest time step of the file systems in use (FAT).
constexpr auto tick = std::chrono::seconds(2);

using Numbers = std::array<std::uint64_t, 5>; // kind, size, modified, fingerprint, document

/// Takes a number and the one byte after it from the start of `text`. False when either is missing.
bool take(std::string_view& text, std::uint64_t& number) {
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto used = static_cast<std::size_t>(result.ptr - text.data());
    if (result.ec != std::errc{} || used == text.size()) {
        return false;
    }
    text.remove_prefix(used + 1);
    return true;
}

std::optional<IndexedFile> parse_line(std::string_view line) {
    Numbers numbers{};
    for (std::uint64_t& number : numbers) {
        if (!take(line, number)) {
            return std::nullopt;
        }
    }
    return IndexedFile{
        static_cast<content::Kind>(numbers[0]), {std::string(line)}, numbers[1],
        static_cast<std::int64_t>(numbers[2]),  numbers[3],          static_cast<DocumentNumber>(numbers[4])};
}

auto place_of(const auto& file) {
    return std::tie(file.kind, file.id);
}

bool is_same(const IndexedFile& before, const content::GuideFile& now) {
    if (before.size != now.size) {
        return false;
    }
    if (before.modified != 0 && before.modified == now.modified) {
        return true;
    }
    content::Problems ignored;
    const auto text = content::read_document_text(now, ignored);
    return (text ? text->fingerprint() : 0) == before.fingerprint;
}

} // namespace

std::string serialise(const IndexState& state) {
    std::string text = std::to_string(state.manifest) + " \n";
    for (const IndexedFile& file : state.files) {
        for (const std::uint64_t number :
             {static_cast<std::uint64_t>(file.kind), static_cast<std::uint64_t>(file.size),
              static_cast<std::uint64_t>(file.modified), file.fingerprint, static_cast<std::uint64_t>(file.document)}) {
            text += std::to_string(number) + ' ';
        }
        text += file.id.name + '\n'; // last: an id may hold spaces, but no line break (content/folder.cpp)
    }
    return text;
}

std::optional<IndexState> parse_state(std::string_view text) {
    IndexState state;
    if (!take(text, state.manifest) || !text.starts_with('\n')) {
        return std::nullopt;
    }
    text.remove_prefix(1);
    while (!text.empty()) {
        const auto end = text.find('\n');
        std::optional<IndexedFile> file =
            end == std::string_view::npos ? std::nullopt : parse_line(text.substr(0, end));
        if (!file) {
            return std::nullopt;
        }
        state.files.push_back(std::move(*file));
        text.remove_prefix(end + 1);
    }
    return state;
}

std::int64_t trusted_time(const content::GuideFile& file) {
    const auto limit = std::filesystem::file_time_type::clock::now() - tick;
    return file.modified < static_cast<std::int64_t>(limit.time_since_epoch().count()) ? file.modified : 0;
}

std::optional<Changes> find_changes(const IndexState& state, const content::GuideFolder& folder) {
    if (state.manifest != folder.manifest_fingerprint) {
        return std::nullopt;
    }
    Changes changes;
    auto before = state.files.begin();
    const auto leave_out = [&] {
        if (before->document != 0) {
            changes.removed.push_back(before->document);
        }
        ++before;
    };
    for (const content::GuideFile& now : folder.files) {
        while (before != state.files.end() && place_of(*before) < place_of(now)) {
            leave_out();
        }
        const bool known = before != state.files.end() && place_of(*before) == place_of(now);
        if (known && is_same(*before, now)) {
            changes.same.push_back(*before);
        } else {
            changes.changed.push_back({&now, known ? before->document : 0});
        }
        before += known ? 1 : 0;
    }
    while (before != state.files.end()) {
        leave_out();
    }
    return changes;
}

} // namespace wijzer::index

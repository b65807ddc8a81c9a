// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/build/read_files.h"

#include "content/base/parallel.h"

#include <mutex>

namespace wijzer::index {

std::optional<ReadFile> read_file(const content::DocumentReader& reader, const content::GuideFile& file) {
    content::Problems ignored; // the guide's loader reports them
    const auto text = content::read_document_text(file, ignored);
    if (!text) {
        return std::nullopt;
    }
    std::vector<content::Reference> references;
    return ReadFile{reader.parse(file, *text, ignored, references), text->fingerprint(), text->size()};
}

std::optional<Lexicon> read_lexicon(const content::GuideFolder& folder, std::span<Part> parts, Keep keep,
                                    const std::stop_token& stop) {
    const content::DocumentReader reader(folder);
    Lexicon lexicon;
    add_words(lexicon, *folder.manifest);
    std::mutex mutex;
    const auto no_tool = [] { return 0; };
    content::for_each_part(parts.size(), no_tool, [&](std::size_t number, int) {
        Part& part = parts[number];
        Lexicon words;
        for (const Changes::Changed& changed : part.files) {
            std::optional<ReadFile> read = stop.stop_requested() ? std::nullopt : read_file(reader, *changed.file);
            if (read) {
                add_words(words, read->document);
            }
            if (keep == Keep::documents) {
                part.read.push_back(std::move(read));
            }
        }
        const std::lock_guard lock(mutex); // merged as soon as a part is read: parts have most words in common
        lexicon.merge(words);
        return number;
    });
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(lexicon));
}

} // namespace wijzer::index

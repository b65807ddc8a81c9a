// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/read_files.h"

#include "content/file.h"
#include "content/fingerprint.h"
#include "index/workers.h"

#include <mutex>

namespace wijzer::index {

std::optional<ReadFile> read_file(const content::DocumentReader& reader, const content::GuideFile& file) {
    content::Problems ignored; // the guide's loader tells them
    const auto text = content::read_text(file.path, ignored);
    if (!text) {
        return std::nullopt;
    }
    std::vector<content::Reference> references;
    return ReadFile{reader.parse(file, *text, ignored, references), content::fingerprint(*text), text->size()};
}

std::optional<Lexicon> read_all(const content::GuideFolder& folder, Files files, const std::stop_token& stop,
                                ReadFiles& read) {
    const content::DocumentReader reader(folder);
    read.resize(files.size());
    const std::size_t parts = processors();
    std::vector<Lexicon> words = for_each_part(parts, [&](std::size_t part) {
        Lexicon found;
        for (std::size_t at = part; at < files.size() && !stop.stop_requested(); at += parts) {
            read[at] = read_file(reader, *files[at].file);
            if (read[at]) {
                add_words(found, read[at]->document);
            }
        }
        return found;
    });
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    Lexicon lexicon;
    add_words(lexicon, *folder.manifest);
    for (Lexicon& each : words) {
        lexicon.merge(each);
    }
    return lexicon;
}

std::optional<Lexicon> collect_lexicon(const content::GuideFolder& folder, const std::vector<Files>& parts,
                                       const std::stop_token& stop) {
    const content::DocumentReader reader(folder);
    Lexicon lexicon;
    add_words(lexicon, *folder.manifest);
    std::mutex mutex;
    for_each_part(parts.size(), [&](std::size_t part) {
        Lexicon words;
        for (const Changes::Changed& changed : parts[part]) {
            content::Problems ignored;
            const auto document = stop.stop_requested() ? std::nullopt : reader.read(*changed.file, ignored);
            if (document) {
                add_words(words, *document);
            }
        }
        const std::lock_guard lock(mutex); // joined at once: the parts have most words in common
        lexicon.merge(words);
        return part;
    });
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(lexicon));
}

} // namespace wijzer::index

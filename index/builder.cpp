// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/builder.h"

#include "content/utf8.h"
#include "index/index_writer.h"
#include "index/read_files.h"
#include "index/workers.h"

#include <algorithm>
#include <numeric>

namespace wijzer::index {
namespace {

constexpr std::size_t most_parts = 150; // joined at once; each has four files open, of 1,024 that may be
/// What is written is of no use until it is sealed (store.h), so Xapian need not keep every state whole on the way.
constexpr int unsafe = Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS;

std::vector<Changes::Changed> all_new(const content::GuideFolder& folder) {
    std::vector<Changes::Changed> files;
    for (const content::GuideFile& file : folder.files) {
        files.push_back({&file, 0});
    }
    return files;
}

/// Parts of about equal text, in order, each small enough to be written at once; in a guide that is larger still, at
/// most `most_parts`.
std::vector<Files> divide(Files files) {
    const std::uintmax_t all =
        std::accumulate(files.begin(), files.end(), std::uintmax_t{0},
                        [](std::uintmax_t sum, const Changes::Changed& changed) { return sum + changed.file->size; });
    const std::uintmax_t most = std::max<std::uintmax_t>(most_uncommitted, all / most_parts);
    std::vector<Files> parts;
    std::size_t begin = 0;
    std::uintmax_t bytes = 0;
    for (std::size_t at = 0; at < files.size(); ++at) {
        bytes += files[at].file->size;
        if (bytes > most || at + 1 == files.size()) {
            parts.push_back(files.subspan(begin, at + 1 - begin));
            begin = at + 1;
            bytes = 0;
        }
    }
    return parts;
}

} // namespace

bool build_index(const content::GuideFolder& folder, Xapian::WritableDatabase& database, const BuildOptions& options) {
    const std::vector<Changes::Changed> files = all_new(folder);
    ReadFiles read;
    const std::optional<Lexicon> lexicon = read_all(folder, files, options.stop, read);
    if (!lexicon) {
        return false;
    }
    ProgressTeller progress(options.progress, files.size());
    IndexWriter writer(folder, database, options);
    if (!writer.write(
            files, read, [&lexicon](const std::string& word) { return lexicon->contains(word); }, progress)) {
        return false;
    }
    writer.add_all_spellings();
    writer.finish();
    progress.tell_end();
    return true;
}

bool build_large_index(const content::GuideFolder& folder, const std::filesystem::path& into,
                       const BuildOptions& options) {
    const std::vector<Changes::Changed> files = all_new(folder);
    const std::vector<Files> parts = divide(files);
    std::optional<Lexicon> lexicon = collect_lexicon(folder, parts, options.stop);
    if (!lexicon) {
        return false;
    }
    const auto path_of = [&](std::size_t part) { return content::path_to_utf8(into / std::to_string(part)); };
    ProgressTeller progress(options.progress, files.size());
    const auto written = for_each_part(parts.size(), [&](std::size_t part) {
        Analyser analyser([&lexicon](const std::string& word) { return lexicon->contains(word); });
        Xapian::WritableDatabase database(path_of(part), Xapian::DB_CREATE | unsafe);
        IndexWriter writer(folder, database, options);
        writer.write(parts[part], analyser, progress);
        database.commit();
        return writer.take_files();
    });
    lexicon.reset(); // the rest needs the memory
    if (options.stop.stop_requested()) {
        return false;
    }
    Xapian::Database all;
    std::vector<IndexedFile> indexed;
    Xapian::docid before = 0;
    for (std::size_t number = 0; number < written.size(); ++number) {
        const Xapian::Database part(path_of(number));
        all.add_database(part);
        for (IndexedFile file : written[number]) {
            file.document += file.document == 0 ? 0 : before; // joining numbers them on
            indexed.push_back(std::move(file));
        }
        before += part.get_lastdocid();
    }
    all.compact(content::path_to_utf8(into));
    all.close();
    for (std::size_t number = 0; number < parts.size(); ++number) {
        std::filesystem::remove_all(into / std::to_string(number));
    }
    Xapian::WritableDatabase database(content::path_to_utf8(into), Xapian::DB_OPEN | unsafe);
    IndexWriter writer(folder, database, options);
    writer.keep(std::move(indexed));
    writer.add_all_spellings();
    writer.finish();
    progress.tell_end();
    return true;
}

bool update_index(const content::GuideFolder& folder, Changes changes, Xapian::WritableDatabase& database,
                  const BuildOptions& options) {
    const std::optional<Lexicon> lexicon = collect_lexicon(folder, {Files(changes.changed)}, options.stop);
    if (!lexicon) {
        return false;
    }
    Analyser analyser([&](const std::string& word) { return lexicon->contains(word) || database.term_exists(word); });
    IndexWriter writer(folder, database, options);
    for (const Xapian::docid document : changes.removed) {
        writer.remove(document);
    }
    writer.keep(std::move(changes.same));
    ProgressTeller progress(options.progress, changes.changed.size());
    if (!writer.write(changes.changed, analyser, progress)) {
        return false;
    }
    writer.change_spellings();
    writer.finish();
    progress.tell_end();
    return true;
}

} // namespace wijzer::index

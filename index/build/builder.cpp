// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/build/builder.h"

#include "content/base/parallel.h"
#include "content/base/utf8.h"
#include "index/build/index_writer.h"
#include "index/build/read_files.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace wijzer::index {
namespace {

/// Databases that are joined at once. Each has four files open, and a process may have 1,024.
constexpr std::size_t most_parts = 150;
/// Bytes of text. The documents of a smaller guide are read once and stay in memory until they are written.
constexpr std::uintmax_t most_kept = 8UL << 20U;
/// An index is not used before it is sealed (store.h), so Xapian need not keep every state on disk consistent.
constexpr int unsafe = Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS;

std::vector<Changes::Changed> all_new(const content::GuideFolder& folder) {
    std::vector<Changes::Changed> files;
    for (const content::GuideFile& file : folder.files) {
        files.push_back({&file, 0});
    }
    return files;
}

std::uintmax_t bytes_of(Files files) {
    return std::accumulate(
        files.begin(), files.end(), std::uintmax_t{0},
        [](std::uintmax_t sum, const Changes::Changed& changed) { return sum + changed.file->size; });
}

/// Divides the files, in order, into parts of about equal text. Each processor gets as many parts as it takes to write
/// each part in one commit; all together there are no more than can be joined.
std::vector<Part> divide(Files files) {
    const std::uintmax_t all = bytes_of(files);
    const std::uintmax_t rounds = all / (most_uncommitted * content::processors()) + 1;
    const std::uintmax_t count = std::min<std::uintmax_t>(rounds * content::processors(), most_parts);
    const std::uintmax_t most = all / count + 1;
    std::vector<Part> parts;
    std::size_t begin = 0;
    std::uintmax_t bytes = 0;
    for (std::size_t at = 0; at < files.size(); ++at) {
        bytes += files[at].file->size;
        if (bytes >= most || at + 1 == files.size()) {
            parts.push_back({files.subspan(begin, at + 1 - begin), {}});
            begin = at + 1;
            bytes = 0;
        }
    }
    return parts;
}

/// Databases below one folder, to be joined into one there.
class PartFolders {
  public:
    explicit PartFolders(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    Xapian::WritableDatabase make(const std::string& name) const {
        return Xapian::WritableDatabase(content::path_to_utf8(m_folder / name), Xapian::DB_CREATE | unsafe);
    }
    /// Adds a part to be joined. Returns its highest document number.
    Xapian::docid add(const std::string& name) {
        const Xapian::Database part(content::path_to_utf8(m_folder / name));
        m_all.add_database(part);
        m_names.push_back(name);
        return part.get_lastdocid();
    }
    const Xapian::Database& all() const { return m_all; }
    /// Joins the parts into one database and removes them. Each part's documents are numbered on from those of the part
    /// before.
    void join() {
        m_all.compact(content::path_to_utf8(m_folder));
        m_all.close();
        for (const std::string& name : m_names) {
            std::filesystem::remove_all(m_folder / name);
        }
    }

  private:
    std::filesystem::path m_folder;
    Xapian::Database m_all;
    std::vector<std::string> m_names;
};

void write_end(const content::GuideFolder& folder, std::vector<IndexedFile> files, PartFolders& folders,
               const BuildOptions& options) {
    Xapian::WritableDatabase database = folders.make("end");
    IndexWriter writer(folder, database, options);
    writer.keep(std::move(files));
    writer.finish();
    folders.add("end");
}

} // namespace

bool build_index(const content::GuideFolder& folder, Xapian::WritableDatabase& database, const BuildOptions& options) {
    const std::vector<Changes::Changed> files = all_new(folder);
    std::vector<Part> parts{{Files(files), {}}};
    const std::optional<Lexicon> lexicon = read_lexicon(folder, parts, Keep::nothing, options.stop);
    if (!lexicon) {
        return false;
    }
    Analyser analyser([&lexicon](const std::string& word) { return lexicon->contains(word); });
    IndexWriter writer(folder, database, options);
    ProgressReporter progress(options.progress, files.size());
    if (!writer.write(files, {}, analyser, progress)) {
        return false;
    }
    writer.finish();
    progress.tell_end();
    return true;
}

bool build_index(const content::GuideFolder& folder, const std::filesystem::path& into, const BuildOptions& options) {
    const std::vector<Changes::Changed> files = all_new(folder);
    std::vector<Part> parts = divide(files);
    std::optional<Lexicon> lexicon =
        read_lexicon(folder, parts, bytes_of(files) <= most_kept ? Keep::documents : Keep::nothing, options.stop);
    if (!lexicon) {
        return false;
    }
    PartFolders folders(into);
    ProgressReporter progress(options.progress, files.size());
    // Each thread has an analyser of its own, which remembers the words of the parts before.
    const auto make_analyser = [&lexicon] {
        return Analyser([&lexicon](const std::string& word) { return lexicon->contains(word); });
    };
    const auto write_part = [&](std::size_t number, Analyser& analyser) {
        Xapian::WritableDatabase database = folders.make(std::to_string(number));
        IndexWriter writer(folder, database, options);
        writer.write(parts[number].files, std::exchange(parts[number].read, {}), analyser, progress);
        database.commit();
        return writer.take_files();
    };
    const auto written = *content::for_each_part(parts.size(), make_analyser, write_part);
    lexicon.reset(); // joining needs the memory
    if (options.stop.stop_requested()) {
        return false;
    }
    std::vector<IndexedFile> indexed;
    Xapian::docid before = 0;
    for (std::size_t number = 0; number < written.size(); ++number) {
        for (IndexedFile file : written[number]) {
            file.document += file.document == 0 ? 0 : before;
            indexed.push_back(std::move(file));
        }
        before += folders.add(std::to_string(number));
    }
    write_end(folder, std::move(indexed), folders, options);
    folders.join();
    progress.tell_end();
    return true;
}

bool update_index(const content::GuideFolder& folder, Changes changes, const std::filesystem::path& index,
                  const BuildOptions& options) {
    std::vector<Part> parts{{Files(changes.changed), {}}};
    const std::optional<Lexicon> lexicon = read_lexicon(folder, parts, Keep::nothing, options.stop);
    if (!lexicon) {
        return false;
    }
    Xapian::WritableDatabase database(content::path_to_utf8(index), Xapian::DB_OPEN | unsafe);
    Analyser analyser([&](const std::string& word) { return lexicon->contains(word) || database.term_exists(word); });
    IndexWriter writer(folder, database, options);
    for (const Xapian::docid document : changes.removed) {
        writer.remove(document);
    }
    writer.keep(std::move(changes.same));
    ProgressReporter progress(options.progress, changes.changed.size());
    if (!writer.write(changes.changed, {}, analyser, progress)) {
        return false;
    }
    writer.finish();
    progress.tell_end();
    return true;
}

} // namespace wijzer::index

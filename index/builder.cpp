// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/builder.h"

#include "content/document_reader.h"
#include "content/file.h"
#include "content/fingerprint.h"
#include "content/utf8.h"
#include "index/best_of.h"
#include "index/document_poster.h"
#include "index/lexicon.h"
#include "index/neighbours.h"
#include "index/schema.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <limits>
#include <mutex>
#include <numeric>
#include <set>
#include <span>
#include <thread>
#include <unordered_set>

namespace wijzer::index {
namespace {

constexpr std::size_t progress_step = 16;            // documents between two calls
constexpr std::size_t most_uncommitted = 2UL << 20U; // bytes of text; Xapian needs thirty times that in memory
constexpr std::size_t most_spellings = 20'000;       // uncommitted; Xapian holds 3 kB for each
constexpr std::size_t shortest_spelling = 4;         // bytes; shorter words are not worth correcting
constexpr std::size_t most_parts = 150;              // joined at once; each has four files open, of 1,024 that may be
constexpr Xapian::doccount small_guide = 2'000;      // documents; in a larger one a word must be used more than once
constexpr Xapian::doccount least_used = 3;           // documents, before it is something to correct to
/// What is written is of no use until it is sealed (store.h), so Xapian need not keep every state whole on the way.
constexpr int unsafe = Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS;
constexpr std::uint64_t unreadable = 0; // fingerprint

/// Tells how far several threads are, one call at a time.
class ProgressTeller {
  public:
    ProgressTeller(const Progress& progress, std::size_t total) : m_progress(progress), m_total(total) {}

    void count_one() {
        if (!m_progress) {
            return;
        }
        const std::lock_guard lock(m_mutex);
        if (m_done++ % progress_step == 0) {
            m_progress(m_done - 1, m_total);
        }
    }
    void tell_end() {
        if (m_progress) {
            m_progress(m_total, m_total);
        }
    }

  private:
    const Progress& m_progress;
    std::size_t m_total;
    std::size_t m_done = 0;
    std::mutex m_mutex;
};

/// Writes documents into one database, on one thread.
class IndexWriter {
  public:
    IndexWriter(const content::GuideFolder& folder, Xapian::WritableDatabase& database, const BuildOptions& options)
        : m_folder(folder), m_reader(folder), m_database(database), m_options(options) {
        m_state.manifest = folder.manifest_fingerprint;
    }

    /// Writes files that replace documents (0: that are new). False when stopped.
    bool write(std::span<const Changes::Changed> files, Analyser& analyser, ProgressTeller& progress) {
        for (const Changes::Changed& file : files) {
            if (stopped()) {
                return false;
            }
            progress.count_one();
            write_one(*file.file, file.document, analyser);
        }
        return true;
    }

    void remove(Xapian::docid document) {
        remember_words(document);
        const Xapian::Document removed = m_database.get_document(document);
        m_database.set_metadata(body_key(parse_links(removed.get_value(slot::links)).from), "");
        m_database.delete_document(document);
    }

    /// Before update(): what stays.
    void keep(std::vector<IndexedFile> files) { m_state.files = std::move(files); }
    std::vector<IndexedFile> take_files() { return std::move(m_state.files); }

    /// Every word of an index that is new becomes something to correct to.
    void add_all_spellings() {
        const Xapian::doccount least = m_database.get_doccount() < small_guide ? 1 : least_used;
        m_database.commit();
        std::vector<std::pair<std::string, Xapian::doccount>> words;
        for (auto term = m_database.allterms_begin(); term != m_database.allterms_end(); ++term) {
            if (std::string word = *term; is_spelled(word) && term.get_termfreq() >= least) {
                words.emplace_back(std::move(word), term.get_termfreq());
            }
        }
        with_spellings([&] {
            for (std::size_t at = 0; at < words.size(); ++at) {
                m_database.add_spelling(words[at].first, words[at].second);
                if ((at + 1) % most_spellings == 0) {
                    m_database.commit();
                }
            }
        });
    }

    /// The same for the words that came or went with a few documents.
    void change_spellings() {
        for (const IndexedFile& file : m_state.files) {
            if (m_written.contains(file.document)) {
                remember_words(file.document);
            }
        }
        with_spellings([&] {
            for (const std::string& word : m_touched) {
                m_database.remove_spelling(word, std::numeric_limits<Xapian::termcount>::max());
                if (const Xapian::doccount used = m_database.get_termfreq(word); used > 0) {
                    m_database.add_spelling(word, used);
                }
            }
        });
    }

    void finish() {
        m_database.delete_document(std::string(end_mark));
        m_database.add_document(make_end());
        std::sort(m_state.files.begin(), m_state.files.end(), [](const IndexedFile& left, const IndexedFile& right) {
            return std::tie(left.kind, left.id) < std::tie(right.kind, right.id);
        });
        m_database.set_metadata(std::string(meta_state), serialise(m_state));
        m_database.set_metadata(std::string(meta_identity), m_options.identity);
        m_database.commit();
    }

  private:
    static bool is_spelled(const std::string& word) {
        return word.size() >= shortest_spelling && (word.front() < 'A' || word.front() > 'Z');
    }

    /// An index in memory keeps no spellings; typos are then not forgiven.
    template<typename Function> static void with_spellings(Function function) {
        try {
            function();
        } catch (const Xapian::UnimplementedError&) {
        }
    }

    void remember_words(Xapian::docid document) {
        for (std::string& word : words_in(m_database.get_document(document))) {
            if (is_spelled(word)) {
                m_touched.insert(std::move(word));
            }
        }
    }

    bool stopped() const { return m_options.stop.stop_requested(); }

    void write_one(const content::GuideFile& file, Xapian::docid replaced, Analyser& analyser) {
        IndexedFile indexed{file.kind, file.id, file.size, trusted_time(file), unreadable, 0};
        content::Problems ignored; // the guide's loader tells them
        if (const auto text = content::read_text(file.path, ignored)) {
            std::vector<content::Reference> references;
            const Posted posted = post(m_reader.parse(file, *text, ignored, references), analyser);
            if (replaced != 0) {
                remember_words(replaced);
                m_database.replace_document(replaced, posted.document);
            }
            indexed.document = replaced != 0 ? replaced : m_database.add_document(posted.document);
            indexed.fingerprint = content::fingerprint(*text);
            m_database.set_metadata(body_key(file.id.name), posted.body);
            m_uncommitted += text->size();
        } else if (replaced != 0) {
            remove(replaced);
        }
        m_written.insert(indexed.document);
        m_state.files.push_back(std::move(indexed));
        if (m_uncommitted > most_uncommitted) {
            m_database.commit();
            m_uncommitted = 0;
        }
    }

    const content::GuideFolder& m_folder;
    content::DocumentReader m_reader;
    Xapian::WritableDatabase& m_database;
    const BuildOptions& m_options;
    State m_state;
    std::size_t m_uncommitted = 0; // bytes
    std::unordered_set<Xapian::docid> m_written;
    std::set<std::string> m_touched; ///< words of documents that were replaced, removed or added to an old index
};

std::vector<Changes::Changed> all_new(const content::GuideFolder& folder) {
    std::vector<Changes::Changed> files;
    for (const content::GuideFile& file : folder.files) {
        files.push_back({&file, 0});
    }
    return files;
}

using Files = std::span<const Changes::Changed>;

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

/// Calls `work` with the number of each part, on all processors; gives what it returns, in order. Throws what one call
/// throws, when all threads have ended.
template<typename Work> auto for_each_part(std::size_t count, Work work) -> std::vector<decltype(work(count))> {
    std::vector<decltype(work(count))> results(count);
    std::atomic<std::size_t> next = 0;
    std::vector<std::future<void>> threads; // their destructors wait
    for (unsigned number = 0; number < std::max(1U, std::thread::hardware_concurrency()); ++number) {
        threads.push_back(std::async(std::launch::async, [&] {
            for (std::size_t part = next++; part < count; part = next++) {
                results[part] = work(part);
            }
        }));
    }
    for (std::future<void>& thread : threads) {
        thread.get();
    }
    return results;
}

/// The words of the whole guide; nothing when stopped.
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

} // namespace

bool build_index(const content::GuideFolder& folder, Xapian::WritableDatabase& database, const BuildOptions& options) {
    const std::vector<Changes::Changed> files = all_new(folder);
    const std::optional<Lexicon> lexicon = collect_lexicon(folder, {Files(files)}, options.stop);
    if (!lexicon) {
        return false;
    }
    Analyser analyser([&lexicon](const std::string& word) { return lexicon->contains(word); });
    ProgressTeller progress(options.progress, files.size());
    IndexWriter writer(folder, database, options);
    if (!writer.write(files, analyser, progress)) {
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
    std::optional<Lexicon> lexicon = collect_lexicon(folder, {Files(changes.changed)}, options.stop);
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

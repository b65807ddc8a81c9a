// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/builder.h"

#include "content/document_reader.h"
#include "content/file.h"
#include "content/fingerprint.h"
#include "index/best_of.h"
#include "index/document_poster.h"
#include "index/lexicon.h"
#include "index/parallel.h"
#include "index/schema.h"

#include <algorithm>
#include <memory>
#include <mutex>

namespace wijzer::index {
namespace {

constexpr std::size_t progress_step = 16;             // documents between two calls
constexpr std::size_t most_uncommitted = 24UL << 20U; // bytes of text; Xapian keeps about ten times that in memory
constexpr std::size_t lexicon_portion = 64;           // documents whose words are collected in one set
constexpr std::size_t portion = 16;                   // documents that a worker takes at once
constexpr std::uint64_t unreadable = 0;               // fingerprint

/// What a worker makes of one file.
struct Prepared {
    const content::GuideFile* file = nullptr;
    std::uint64_t fingerprint = unreadable;
    std::size_t bytes = 0;
    Posted posted;
};

/// An analyser remembers words, so workers take turns with a few instead of making their own.
class AnalyserPool {
  public:
    explicit AnalyserPool(CompoundSplitter::Lexicon lexicon) : m_lexicon(std::move(lexicon)) {}

    template<typename Function> auto with_one(Function function) {
        std::unique_ptr<Analyser> analyser = take();
        auto result = function(*analyser);
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(analyser));
        return result;
    }

  private:
    std::unique_ptr<Analyser> take() {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty()) {
            return std::make_unique<Analyser>(m_lexicon);
        }
        std::unique_ptr<Analyser> analyser = std::move(m_free.back());
        m_free.pop_back();
        return analyser;
    }

    CompoundSplitter::Lexicon m_lexicon;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Analyser>> m_free;
};

class IndexWriter {
  public:
    IndexWriter(const content::GuideFolder& folder, Xapian::WritableDatabase& database, const BuildOptions& options)
        : m_folder(folder), m_reader(folder), m_database(database), m_options(options) {
        m_state.manifest = folder.manifest_fingerprint;
    }

    std::optional<Lexicon> collect_lexicon() const {
        Lexicon lexicon;
        add_words(lexicon, *m_folder.manifest);
        const auto& files = m_folder.files;
        make_in_parallel((files.size() + lexicon_portion - 1) / lexicon_portion, 1,
                         [&](std::size_t number) {
                             Lexicon words;
                             const std::size_t end = std::min((number + 1) * lexicon_portion, files.size());
                             for (std::size_t at = number * lexicon_portion; at < end && !stopped(); ++at) {
                                 content::Problems ignored; // the guide's loader tells them
                                 if (const auto document = m_reader.read(files[at], ignored)) {
                                     add_words(words, *document);
                                 }
                             }
                             return words;
                         },
                         [&](Lexicon words) {
                             lexicon.merge(words);
                             return !stopped();
                         });
        return stopped() ? std::nullopt : std::optional(std::move(lexicon));
    }

    /// Writes files that replace `documents` (0: that are new).
    bool write(const std::vector<Changes::Changed>& files, AnalyserPool& analysers) {
        std::size_t done = 0;
        make_in_parallel(
            files.size(), portion, [&](std::size_t number) { return prepare(*files[number].file, analysers); },
            [&](Prepared prepared) {
                if (m_options.progress && done % progress_step == 0) {
                    m_options.progress(done, files.size());
                }
                if (stopped()) {
                    return false;
                }
                put(std::move(prepared), files[done].document);
                ++done;
                return true;
            });
        if (m_options.progress && !stopped()) {
            m_options.progress(done, files.size());
        }
        return !stopped();
    }

    void remove(Xapian::docid document) {
        forget_spellings(document);
        m_database.delete_document(document);
        m_database.set_metadata(body_key(document), "");
    }

    void keep(std::vector<IndexedFile> files) { m_state.files = std::move(files); }

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
    bool stopped() const { return m_options.stop.stop_requested(); }

    Prepared prepare(const content::GuideFile& file, AnalyserPool& analysers) const {
        Prepared prepared{&file, unreadable, 0, {}};
        content::Problems ignored;
        const auto text = content::read_text(file.path, ignored);
        if (!text || stopped()) {
            return prepared;
        }
        prepared.fingerprint = content::fingerprint(*text);
        prepared.bytes = text->size();
        std::vector<content::Reference> references;
        const content::Document document = m_reader.parse(file, *text, ignored, references);
        prepared.posted = analysers.with_one([&](Analyser& analyser) { return post(document, analyser); });
        return prepared;
    }

    void put(Prepared prepared, Xapian::docid replaced) {
        IndexedFile indexed{prepared.file->kind,          prepared.file->id,    prepared.file->size,
                            trusted_time(*prepared.file), prepared.fingerprint, 0};
        if (prepared.fingerprint == unreadable) {
            if (replaced != 0) {
                remove(replaced);
            }
        } else {
            if (replaced != 0) {
                forget_spellings(replaced);
                m_database.replace_document(replaced, prepared.posted.document);
            }
            indexed.document = replaced != 0 ? replaced : m_database.add_document(prepared.posted.document);
            m_database.set_metadata(body_key(indexed.document), prepared.posted.body);
            change_spellings(prepared.posted.spelled, &Xapian::WritableDatabase::add_spelling);
        }
        m_state.files.push_back(std::move(indexed));
        m_uncommitted += prepared.bytes;
        if (m_uncommitted > most_uncommitted) {
            m_database.commit();
            m_uncommitted = 0;
        }
    }

    void forget_spellings(Xapian::docid document) {
        change_spellings(spelled_in(m_database.get_document(document)), &Xapian::WritableDatabase::remove_spelling);
    }

    template<typename Change>
    void change_spellings(const std::vector<std::pair<std::string, Xapian::termcount>>& words, Change change) {
        try {
            for (const auto& [word, count] : words) {
                if (m_has_spellings) {
                    (m_database.*change)(word, count);
                }
            }
        } catch (const Xapian::UnimplementedError&) {
            m_has_spellings = false; // an index in memory keeps none; typos are then not forgiven
        }
    }

    const content::GuideFolder& m_folder;
    content::DocumentReader m_reader;
    Xapian::WritableDatabase& m_database;
    const BuildOptions& m_options;
    State m_state;
    std::size_t m_uncommitted = 0; // bytes
    bool m_has_spellings = true;
};

} // namespace

bool build_index(const content::GuideFolder& folder, Xapian::WritableDatabase& database, const BuildOptions& options) {
    IndexWriter writer(folder, database, options);
    const std::optional<Lexicon> lexicon = writer.collect_lexicon();
    if (!lexicon) {
        return false;
    }
    AnalyserPool analysers([&lexicon](const std::string& word) { return lexicon->contains(word); });
    std::vector<Changes::Changed> files;
    for (const content::GuideFile& file : folder.files) {
        files.push_back({&file, 0});
    }
    if (!writer.write(files, analysers)) {
        return false;
    }
    writer.finish();
    return true;
}

bool update_index(const content::GuideFolder& folder, Changes changes, const Xapian::Database& before,
                  Xapian::WritableDatabase& database, const BuildOptions& options) {
    IndexWriter writer(folder, database, options);
    Lexicon lexicon;
    add_words(lexicon, *folder.manifest);
    const content::DocumentReader reader(folder);
    for (const Changes::Changed& changed : changes.changed) {
        content::Problems ignored;
        if (const auto document = reader.read(*changed.file, ignored)) {
            add_words(lexicon, *document);
        }
    }
    std::mutex mutex; // Xapian's objects are for one thread at a time
    AnalyserPool analysers([&](const std::string& word) {
        const std::lock_guard lock(mutex);
        return lexicon.contains(word) || before.term_exists(word);
    });
    for (const Xapian::docid document : changes.removed) {
        writer.remove(document);
    }
    writer.keep(std::move(changes.same));
    if (!writer.write(changes.changed, analysers)) {
        return false;
    }
    writer.finish();
    return true;
}

} // namespace wijzer::index

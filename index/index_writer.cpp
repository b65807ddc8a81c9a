// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/index_writer.h"

#include "index/best_of.h"
#include "index/neighbours.h"
#include "index/schema.h"
#include "index/workers.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace wijzer::index {
namespace {

constexpr std::size_t progress_step = 16;       // documents between two calls
constexpr std::size_t posted_ahead = 64;        // documents; what is posted takes ten times the text in memory
constexpr std::size_t most_spellings = 20'000;  // uncommitted; Xapian holds 3 kB for each
constexpr std::size_t shortest_spelling = 4;    // bytes; shorter words are not worth correcting
constexpr Xapian::doccount small_guide = 2'000; // documents; in a larger one a word must be used more than once
constexpr Xapian::doccount least_used = 3;      // documents, before it is something to correct to
constexpr std::uint64_t unreadable = 0;         // fingerprint

bool is_word(const std::string& term) {
    return term.size() >= shortest_spelling && (term.front() < 'A' || term.front() > 'Z');
}

/// An index in memory keeps no spellings; typos are then not forgiven.
template<typename Function> void with_spellings(Function function) {
    try {
        function();
    } catch (const Xapian::UnimplementedError&) {
    }
}

} // namespace

void ProgressTeller::count_one() {
    if (!m_progress) {
        return;
    }
    const std::lock_guard lock(m_mutex);
    if (m_done++ % progress_step == 0) {
        m_progress(m_done - 1, m_total);
    }
}

void ProgressTeller::tell_end() {
    if (m_progress) {
        m_progress(m_total, m_total);
    }
}

IndexWriter::IndexWriter(const content::GuideFolder& folder, Xapian::WritableDatabase& database,
                         const BuildOptions& options)
    : m_folder(folder), m_reader(folder), m_database(database), m_options(options) {
    m_state.manifest = folder.manifest_fingerprint;
}

bool IndexWriter::write(Files files, Analyser& analyser, ProgressTeller& progress) {
    for (const Changes::Changed& file : files) {
        if (stopped()) {
            return false;
        }
        progress.count_one();
        const std::optional<ReadFile> read = read_file(m_reader, *file.file);
        write_one(file, read ? &*read : nullptr, read ? post(read->document, analyser) : Posted{});
    }
    return true;
}

bool IndexWriter::write(Files files, const ReadFiles& read, const std::function<bool(const std::string& word)>& lexicon,
                        ProgressTeller& progress) {
    std::vector<Analyser> analysers(processors(), Analyser(lexicon)); // each remembers words, for one thread
    for (std::size_t begin = 0; begin < files.size(); begin += posted_ahead) {
        const std::size_t end = std::min(begin + posted_ahead, files.size());
        std::vector<Posted> posted(end - begin);
        for_each_part(analysers.size(), [&](std::size_t part) {
            for (std::size_t at = begin + part; at < end && !stopped(); at += analysers.size()) {
                if (read[at]) {
                    posted[at - begin] = post(read[at]->document, analysers[part]);
                }
            }
            return part;
        });
        for (std::size_t at = begin; at < end; ++at) {
            if (stopped()) {
                return false;
            }
            progress.count_one();
            write_one(files[at], read[at] ? &*read[at] : nullptr, posted[at - begin]);
        }
    }
    return true;
}

void IndexWriter::write_one(const Changes::Changed& file, const ReadFile* read, const Posted& posted) {
    IndexedFile indexed{file.file->kind, file.file->id, file.file->size, trusted_time(*file.file), unreadable, 0};
    const Xapian::docid replaced = file.document;
    if (read) {
        if (replaced != 0) {
            remember_words(replaced);
            m_database.replace_document(replaced, posted.document);
        }
        indexed.document = replaced != 0 ? replaced : m_database.add_document(posted.document);
        indexed.fingerprint = read->fingerprint;
        m_database.set_metadata(texts_key(file.file->id.name), posted.texts);
        m_uncommitted += read->size;
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

void IndexWriter::remove(Xapian::docid document) {
    remember_words(document);
    const Xapian::Document removed = m_database.get_document(document);
    m_database.set_metadata(texts_key(parse_links(removed.get_value(slot::links)).from), "");
    m_database.delete_document(document);
}

void IndexWriter::remember_words(Xapian::docid document) {
    for (std::string& word : words_in(m_database.get_document(document))) {
        if (is_word(word)) {
            m_touched.insert(std::move(word));
        }
    }
}

/// In a small guide every word but those that one document's text uses alone, which are half of all: each costs Xapian
/// a dozen compressed entries, a quarter of the time that an index takes.
bool IndexWriter::is_worth_correcting_to(const std::string& word, Xapian::doccount used) const {
    if (m_database.get_doccount() >= small_guide) {
        return used >= least_used;
    }
    return used > 1 || (used == 1 && m_database.term_exists(std::string(term_prefix(Form::itself, Width::key)) + word));
}

void IndexWriter::add_all_spellings() {
    m_database.commit();
    std::vector<std::pair<std::string, Xapian::doccount>> words;
    for (auto term = m_database.allterms_begin(); term != m_database.allterms_end(); ++term) {
        if (std::string word = *term; is_word(word) && is_worth_correcting_to(word, term.get_termfreq())) {
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

void IndexWriter::change_spellings() {
    for (const IndexedFile& file : m_state.files) {
        if (m_written.contains(file.document)) {
            remember_words(file.document);
        }
    }
    with_spellings([&] {
        for (const std::string& word : m_touched) {
            m_database.remove_spelling(word, std::numeric_limits<Xapian::termcount>::max());
            const Xapian::doccount used = m_database.get_termfreq(word);
            if (is_worth_correcting_to(word, used)) {
                m_database.add_spelling(word, used);
            }
        }
    });
}

void IndexWriter::finish() {
    m_database.delete_document(std::string(end_mark));
    m_database.add_document(make_end());
    std::sort(m_state.files.begin(), m_state.files.end(), [](const IndexedFile& left, const IndexedFile& right) {
        return std::tie(left.kind, left.id) < std::tie(right.kind, right.id);
    });
    m_database.set_metadata(std::string(meta_state), serialise(m_state));
    m_database.set_metadata(std::string(meta_identity), m_options.identity);
    m_database.commit();
}

} // namespace wijzer::index

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/store.h"

#include "content/utf8.h"
#include "index/generations.h"
#include "index/schema.h"
#include "index/seal.h"

#include <algorithm>
#include <memory>
#include <xapian.h>

namespace wijzer::index {
namespace {

namespace fs = std::filesystem;

/// A guide this small is built again sooner than the disk has flushed it; its seal sees what a power failure lost.
constexpr std::size_t small_guide = 2'000; // documents

class Store {
  public:
    Store(const content::Guide& guide, const StoreOptions& options)
        : m_guide(guide), m_options(options), m_generations(options.cache_folder / "index"),
          m_identity(identity_of(guide)) {}

    std::optional<Searcher> open_existing() {
        for (const fs::path& folder : m_generations.list()) {
            if (Generations::identity(folder) != m_identity) {
                continue;
            }
            if (auto lock = FolderLock::take(folder, FolderLock::Mode::use)) {
                if (auto searcher = open({folder, std::move(*lock)})) {
                    clean(folder);
                    return searcher;
                }
            }
        }
        return std::nullopt;
    }

    /// Nothing when stopped. Throws Xapian::Error and fs::filesystem_error.
    std::optional<Searcher> build_on_disk() {
        Generation generation = m_generations.create(m_identity);
        try {
            const int flush = m_guide.documents().size() < small_guide ? Xapian::DB_NO_SYNC : 0;
            Xapian::WritableDatabase database(content::path_to_utf8(generation.folder), Xapian::DB_CREATE | flush);
            if (!build_index(m_guide, database, m_options.progress, m_options.stop)) {
                database.close();
                abandon(std::move(generation));
                return std::nullopt;
            }
            database.close();
            write_seal(generation.folder);
            Xapian::Database finished(content::path_to_utf8(generation.folder));
            clean(generation.folder);
            return searcher(std::move(finished), std::move(generation.lock));
        } catch (...) {
            abandon(std::move(generation));
            throw;
        }
    }

    std::optional<Searcher> build_in_memory() {
        Xapian::WritableDatabase database(std::string{}, Xapian::DB_BACKEND_INMEMORY);
        if (!build_index(m_guide, database, m_options.progress, m_options.stop)) {
            return std::nullopt;
        }
        return Searcher(std::move(database), m_guide.manifest());
    }

    bool discard() {
        bool all = true;
        for (const fs::path& folder : m_generations.list()) {
            if (Generations::identity(folder) == m_identity) {
                all = break_seal(folder) && all;
                m_generations.remove(folder);
            }
        }
        return all;
    }

    void tell(const std::string& sentence) const {
        if (m_options.report) {
            m_options.report(sentence);
        }
    }

  private:
    std::optional<Searcher> open(Generation generation) {
        const SealState seal = check_seal(generation.folder);
        if (seal == SealState::none) {
            return std::nullopt; // being built by another process, or left by one that was killed: clean() finds out
        }
        std::string reason = "the files are not as they were";
        try {
            if (seal == SealState::whole) {
                Xapian::Database database(content::path_to_utf8(generation.folder));
                if (database.get_metadata(std::string(meta_identity)) == m_identity &&
                    database.get_doccount() == m_guide.documents().size() + 1) {
                    return searcher(std::move(database), std::move(generation.lock));
                }
            }
        } catch (const Xapian::Error& error) {
            reason = error.get_msg();
        }
        tell("The search index is damaged (" + reason + "); building it again.");
        break_seal(generation.folder);
        abandon(std::move(generation));
        return std::nullopt;
    }

    Searcher searcher(Xapian::Database database, FolderLock lock) const {
        return Searcher(std::move(database), m_guide.manifest(), std::make_shared<FolderLock>(std::move(lock)));
    }

    /// Gives up our use of a generation, and removes it if that was the last.
    void abandon(Generation generation) const {
        { const FolderLock released = std::move(generation.lock); }
        m_generations.remove(generation.folder);
    }

    /// Removes what the kept generation replaces and nobody uses.
    void clean(const fs::path& keep) const {
        for (const fs::path& folder : m_generations.list()) {
            if (folder == keep) {
                continue;
            }
            const bool unfinished = !has_seal(folder);
            if (!m_generations.remove(folder)) {
                continue;
            }
            if (unfinished) {
                tell("A search index that was never finished was removed.");
            } else if (!Generations::identity(folder).starts_with(std::to_string(schema_version) + '-')) {
                tell("A search index made by another version of the program was removed.");
            }
        }
    }

    const content::Guide& m_guide;
    const StoreOptions& m_options;
    Generations m_generations;
    std::string m_identity;
};

} // namespace

std::optional<Searcher> open_index(const content::Guide& guide, const StoreOptions& options) {
    Store store(guide, options);
    if (options.place == Place::disk) {
        try {
            auto searcher = store.open_existing();
            return searcher ? std::move(searcher) : store.build_on_disk();
        } catch (const Xapian::Error& error) {
            store.tell("The search index cannot be kept on disk (" + error.get_msg() + "); it stays in memory.");
        } catch (const fs::filesystem_error& error) {
            store.tell("The search index cannot be kept on disk (" + error.code().message() + "); it stays in memory.");
        }
    }
    try {
        return store.build_in_memory();
    } catch (const Xapian::Error& error) {
        throw content::Error("The search index cannot be built: " + error.get_msg());
    }
}

bool discard_index(const content::Guide& guide, const StoreOptions& options) {
    return Store(guide, options).discard();
}

} // namespace wijzer::index

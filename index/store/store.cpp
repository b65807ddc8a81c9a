// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/store/store.h"

#include "content/base/file.h"
#include "content/base/fingerprint.h"
#include "content/base/utf8.h"
#include "index/schema/schema.h"
#include "index/store/generations.h"
#include "index/store/seal.h"

#include <fstream>
#include <memory>
#include <utility>
#include <xapian.h>

namespace wijzer::index {
namespace {

namespace fs = std::filesystem;

/// Building the index of a smaller guide takes less time than flushing it; its seal shows what a power failure lost.
constexpr std::size_t small_guide = 2'000; // documents

/// When more than this share of a guide changed, building its index again is faster than updating it.
constexpr std::size_t most_changed_percent = 30;

constexpr const char* path_file = "guide";

/// The folder's path as one line, the same however it was written down.
std::string path_of(const content::GuideFolder& folder) {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(folder.path, error);
    return content::path_to_utf8(error ? folder.path : whole);
}

/// The path of the guide that a generation is of, or nothing when nobody wrote it down.
std::optional<fs::path> guide_of(const fs::path& generation) {
    content::Problems ignored;
    const auto text = content::read_text(generation / path_file, ignored);
    return text ? std::optional(content::path_from_utf8(*text)) : std::nullopt;
}

class Store {
  public:
    Store(const content::GuideFolder& folder, const StoreOptions& options)
        : m_folder(folder), m_options(options), m_generations(options.cache_folder / "index"), m_path(path_of(folder)),
          m_identity(std::to_string(schema_version) + '-' + std::to_string(content::fingerprint(m_path))) {}

    /// The index of the files as they are. An index of an earlier state is kept at hand for make_on_disk.
    std::optional<OpenIndex> find_current() {
        for (const fs::path& folder : m_generations.list()) {
            if (Generations::identity(folder) != m_identity) {
                continue;
            }
            auto lock = FolderLock::take(folder, FolderLock::Mode::use);
            std::optional<Found> found = lock ? open({folder, std::move(*lock)}) : std::nullopt;
            if (!found) {
                continue;
            }
            found->changes = find_changes(found->state, m_folder);
            if (found->changes && found->changes->empty()) {
                m_earlier.reset(); // gives up its use of the files
                clean(folder);
                return found->index;
            }
            m_earlier = std::move(found);
        }
        return std::nullopt;
    }

    /// Nothing when stopped. Throws Xapian::Error and fs::filesystem_error.
    std::optional<OpenIndex> make_on_disk() {
        std::optional<Found> earlier = std::exchange(m_earlier, std::nullopt);
        if (earlier && is_small_change(*earlier)) {
            try {
                return fill_generation([&](const fs::path& into) { return update(*earlier, into); }, earlier);
            } catch (const Xapian::Error& error) {
                if (!earlier || error.get_error_string()) {
                    throw; // the disk refuses
                }
                tell(IndexDamaged(error.get_msg()).message());
                break_seal(earlier->folder); // the seal does not show this damage
            }
        }
        return fill_generation([&](const fs::path& into) { return build(into); }, earlier);
    }

    std::optional<OpenIndex> build_in_memory() {
        Xapian::WritableDatabase database(std::string{}, Xapian::DB_BACKEND_INMEMORY);
        if (!build_index(m_folder, database, build_options())) {
            return std::nullopt;
        }
        return OpenIndex(std::move(database));
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

    void tell(const content::Message& message) const {
        if (m_options.report) {
            m_options.report(message);
        }
    }

  private:
    /// A whole generation of this guide, and how the guide differs from it now.
    struct Found {
        fs::path folder;
        OpenIndex index;
        IndexState state;
        std::optional<Changes> changes;
    };

    /// A new generation that `fill` makes, in place of `earlier`. Nothing when stopped.
    template<typename Fill> std::optional<OpenIndex> fill_generation(Fill fill, std::optional<Found>& earlier) {
        Generation generation = m_generations.create(m_identity);
        try {
            if (!fill(generation.folder)) {
                abandon(std::move(generation));
                return std::nullopt;
            }
            earlier.reset(); // gives up its use of the files
            write_path(generation.folder);
            write_seal(generation.folder);
            Xapian::Database finished(content::path_to_utf8(generation.folder));
            clean(generation.folder);
            return OpenIndex(std::move(finished), std::make_shared<FolderLock>(std::move(generation.lock)));
        } catch (...) {
            abandon(std::move(generation));
            throw;
        }
    }

    std::optional<Found> open(Generation generation) {
        const SealState seal = check_seal(generation.folder);
        if (seal == SealState::none) {
            return std::nullopt; // being built by another process, or left by one that was killed: clean() finds out
        }
        std::string reason = "the files are not as they were";
        try {
            if (seal == SealState::whole) {
                Xapian::Database database(content::path_to_utf8(generation.folder));
                auto state = parse_state(database.get_metadata(std::string(meta_state)));
                if (state && database.get_metadata(std::string(meta_identity)) == m_identity) {
                    OpenIndex index(std::move(database), std::make_shared<FolderLock>(std::move(generation.lock)));
                    return Found{generation.folder, std::move(index), std::move(*state), std::nullopt};
                }
            }
        } catch (const Xapian::Error& error) {
            reason = error.get_msg();
        }
        tell(IndexDamaged(reason).message());
        break_seal(generation.folder);
        abandon(std::move(generation));
        return std::nullopt;
    }

    bool is_small_change(const Found& earlier) const {
        return earlier.changes && (earlier.changes->changed.size() + earlier.changes->removed.size()) * 100 <=
                                      m_folder.files.size() * most_changed_percent;
    }

    BuildOptions build_options() const { return {m_identity, m_options.progress, m_options.stop}; }

    bool build(const fs::path& into) const {
        return build_index(m_folder, into, build_options()) && (flush(into), true);
    }

    bool update(const Found& earlier, const fs::path& into) const {
        for (const fs::path& file : sealed_files(earlier.folder)) {
            fs::copy_file(file, into / file.filename());
        }
        return update_index(m_folder, *earlier.changes, into, build_options()) && (flush(into), true);
    }

    /// Brings the files of a large index to the disk, since its seal checks samples only. The seal of a small one shows
    /// all that a power failure lost.
    void flush(const fs::path& folder) const {
        if (m_folder.files.size() >= small_guide) {
            Xapian::WritableDatabase database(content::path_to_utf8(folder), Xapian::DB_OPEN);
            database.set_metadata(std::string(meta_identity), m_identity);
            database.commit();
        }
    }

    void write_path(const fs::path& folder) const {
        std::ofstream stream(folder / path_file, std::ios::binary);
        stream << m_path;
        if (!stream.flush()) {
            throw fs::filesystem_error("cannot be written", folder / path_file,
                                       std::make_error_code(std::errc::io_error));
        }
    }

    /// Gives up our use of a generation, and removes it if that was the last.
    void abandon(Generation generation) const {
        { const FolderLock released = std::move(generation.lock); }
        m_generations.remove(generation.folder);
    }

    /// Removes what the kept generation replaces, and what is of no use to anybody.
    void clean(const fs::path& keep) const {
        for (const fs::path& folder : m_generations.list()) {
            if (folder == keep) {
                continue;
            }
            const bool unfinished = !has_seal(folder);
            const bool of_this_schema = Generations::identity(folder).starts_with(std::to_string(schema_version) + '-');
            if (!unfinished && of_this_schema && Generations::identity(folder) != m_identity && is_wanted(folder)) {
                continue;
            }
            if (!m_generations.remove(folder)) {
                continue;
            }
            if (unfinished) {
                tell({content::message_text("A search index that was never finished was removed."), {}});
            } else if (!of_this_schema) {
                tell({content::message_text("A search index made by another version of the program was removed."), {}});
            }
        }
    }

    /// Whether the guide of another generation is still where it was.
    static bool is_wanted(const fs::path& generation) {
        std::error_code error;
        const auto guide = guide_of(generation);
        return guide && fs::is_directory(*guide, error);
    }

    const content::GuideFolder& m_folder;
    const StoreOptions& m_options;
    Generations m_generations;
    std::string m_path;
    std::string m_identity;
    std::optional<Found> m_earlier;
};

/// Runs `on_disk`, and says why when the disk refuses.
template<typename OnDisk> std::optional<OpenIndex> if_disk_allows(const Store& store, OnDisk on_disk, bool& refused) {
    try {
        return on_disk();
    } catch (const Xapian::Error& error) {
        store.tell({content::message_text("The search index cannot be kept on disk ({}); it stays in memory."),
                    {error.get_msg()}});
    } catch (const fs::filesystem_error& error) {
        store.tell({content::message_text("The search index cannot be kept on disk ({}); it stays in memory."),
                    {},
                    error.code()});
    }
    refused = true;
    return std::nullopt;
}

} // namespace

std::optional<OpenIndex> find_index(const content::GuideFolder& folder, const StoreOptions& options) {
    Store store(folder, options);
    return options.place == Place::disk ? store.find_current() : std::nullopt;
}

std::optional<OpenIndex> open_index(const content::GuideFolder& folder, const StoreOptions& options) {
    Store store(folder, options);
    bool refused = options.place == Place::memory;
    if (!refused) {
        std::optional<OpenIndex> index = if_disk_allows(
            store,
            [&] {
                std::optional<OpenIndex> current = store.find_current();
                return current ? current : store.make_on_disk();
            },
            refused);
        if (!refused) {
            return index;
        }
    }
    try {
        return store.build_in_memory();
    } catch (const Xapian::Error& error) {
        throw content::Error(
            content::Message{content::message_text("The search index cannot be built: {}"), {error.get_msg()}});
    }
}

std::optional<Searcher> open_searcher(const content::Volumes& volumes, const StoreOptions& options) {
    std::vector<OpenIndex> indexes;
    for (const auto& volume : volumes) {
        std::optional<OpenIndex> index = open_index(volume->folder, options);
        if (!index) {
            return std::nullopt;
        }
        indexes.push_back(std::move(*index));
    }
    return Searcher(volumes, indexes);
}

std::optional<Searcher> open_searcher(const std::filesystem::path& folder, const StoreOptions& options) {
    content::Problems ignored; // the guide's loader reports them
    return open_searcher(content::scan_volumes({folder}, ignored), options);
}

bool discard_index(const content::GuideFolder& folder, const StoreOptions& options) {
    return Store(folder, options).discard();
}

} // namespace wijzer::index

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/store.h"

#include "content/utf8.h"
#include "index/schema.h"

#include <chrono>
#include <random>
#include <vector>
#include <xapian.h>

namespace wijzer::index {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view building_prefix = "building-";
constexpr auto abandoned_after = std::chrono::hours(1); // nobody builds that long; its builder is gone

fs::path index_folder(const StoreOptions& options) {
    return options.cache_folder / "index";
}

void tell(const StoreOptions& options, const std::string& sentence) {
    if (options.report) {
        options.report(sentence);
    }
}

void remove_quietly(const fs::path& folder) {
    std::error_code ignored; // what stays is found again by the next cleaning
    fs::remove_all(folder, ignored);
}

/// The finished index in `folder`, if it opens, is that of `identity` and reads to its end.
std::optional<Xapian::Database> open_existing(const fs::path& folder, const std::string& identity,
                                              std::size_t documents) {
    Xapian::Database database(content::path_to_utf8(folder));
    if (database.get_metadata(std::string(meta_identity)) != identity || database.get_doccount() != documents + 1) {
        return std::nullopt;
    }
    return database;
}

bool is_identity(const std::string& name) {
    return !name.empty() && name.find_first_not_of("0123456789-") == std::string::npos &&
           name.find('-') != std::string::npos;
}

/// Removes other guides' versions and abandoned buildings; whatever is not ours by name stays.
void clean(const fs::path& folder, const std::string& identity) {
    std::error_code error;
    std::vector<fs::path> old;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        const std::string name = content::path_to_utf8(entry->path().filename());
        if (name.starts_with(building_prefix)) {
            std::error_code time_error;
            const auto age = fs::file_time_type::clock::now() - fs::last_write_time(entry->path(), time_error);
            const bool clock_set_back = age < -abandoned_after;
            if (!time_error && (age > abandoned_after || clock_set_back)) {
                old.push_back(entry->path());
            }
        } else if (is_identity(name) && name != identity) {
            old.push_back(entry->path());
        }
    }
    for (const fs::path& path : old) {
        remove_quietly(path);
    }
}

fs::path building_folder(const fs::path& folder) {
    std::random_device random;
    return folder / (std::string(building_prefix) + std::to_string(random()) + std::to_string(random()));
}

/// Builds beside and renames into place. Nothing when stopped.
std::optional<Xapian::Database> build_on_disk(const content::Guide& guide, const StoreOptions& options,
                                              const fs::path& target) {
    fs::create_directories(index_folder(options));
    const fs::path building = building_folder(index_folder(options));
    try {
        {
            Xapian::WritableDatabase database(content::path_to_utf8(building), Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
            if (!build_index(guide, database, options.progress, options.stop)) {
                database.close();
                remove_quietly(building);
                return std::nullopt;
            }
            database.close();
        }
        std::error_code error;
        fs::rename(building, target, error);
        if (error) { // another process was first, or a damaged one stands in the way
            if (fs::exists(target)) {
                remove_quietly(target);
                fs::rename(building, target);
            } else {
                throw fs::filesystem_error("rename", building, target, error);
            }
        }
    } catch (...) {
        remove_quietly(building);
        throw;
    }
    clean(index_folder(options), identity_of(guide));
    return Xapian::Database(content::path_to_utf8(target));
}

std::optional<Xapian::Database> build_in_memory(const content::Guide& guide, const StoreOptions& options) {
    Xapian::WritableDatabase database(std::string{}, Xapian::DB_BACKEND_INMEMORY);
    if (!build_index(guide, database, options.progress, options.stop)) {
        return std::nullopt;
    }
    return database;
}

std::optional<Searcher> searcher_for(std::optional<Xapian::Database> database, const content::Guide& guide) {
    if (!database) {
        return std::nullopt;
    }
    return Searcher(std::move(*database), guide.manifest());
}

} // namespace

std::optional<Searcher> open_index(const content::Guide& guide, const StoreOptions& options) {
    const std::string identity = identity_of(guide);
    const fs::path target = index_folder(options) / identity;
    std::error_code ignored;
    if (fs::exists(target, ignored)) {
        try {
            if (auto database = open_existing(target, identity, guide.documents().size())) {
                return Searcher(std::move(*database), guide.manifest());
            }
            tell(options, "The search index is not complete; building it again.");
        } catch (const Xapian::Error& error) {
            tell(options, "The search index is damaged (" + error.get_msg() + "); building it again.");
        }
        remove_quietly(target);
    }
    try {
        return searcher_for(build_on_disk(guide, options, target), guide);
    } catch (const Xapian::Error& error) {
        tell(options, "The search index cannot be kept on disk (" + error.get_msg() + "); it stays in memory.");
    } catch (const fs::filesystem_error& error) {
        tell(options, "The search index cannot be kept on disk (" + error.code().message() + "); it stays in memory.");
    }
    try {
        return searcher_for(build_in_memory(guide, options), guide);
    } catch (const Xapian::Error& error) {
        throw content::Error("The search index cannot be built: " + error.get_msg());
    }
}

void discard_index(const content::Guide& guide, const StoreOptions& options) {
    remove_quietly(index_folder(options) / identity_of(guide));
}

} // namespace wijzer::index

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// index_speed [FOLDER]: builds the index of a guide (ours, or a large_guide), opens it again, and updates it after a
// change of one file. Prints the times, the memory used and the size of the index. FOLDER is copied and not changed.

#include "index/store/guide_opener.h"
#include "tests/bench/memory.h"
#include "tests/support/temporary_folder.h"

#include <chrono>
#include <cstdio>
#include <fstream>

using namespace wijzer;
namespace fs = std::filesystem;

namespace {

template<typename Work> double seconds_of(Work work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

std::uintmax_t bytes_below(const fs::path& folder) {
    std::uintmax_t bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        bytes += entry.is_regular_file() ? entry.file_size() : 0;
    }
    return bytes;
}

} // namespace

int main(int argc, char** argv) {
    const tests::TemporaryFolder work;
    const fs::path guide = work.path() / "gids";
    fs::copy(argc > 1 ? fs::path(argv[1]) : fs::path(WIJZER_SOURCE_FOLDER) / "content" / "nl", guide,
             fs::copy_options::recursive);
    index::StoreOptions options;
    options.cache_folder = work.path() / "cache";
    const auto open = [&] { return index::open_guide({guide}, 5000, options); };

    std::size_t count = 0;
    const double built = seconds_of([&] { count = index::open_searcher(open(), options)->document_count(); });
    std::printf("%zu documents, %.1f MB of text\n", count, static_cast<double>(bytes_below(guide)) / 1e6);
    std::printf("built in %.2f s: %.0f documents a second, at most %zu MB of memory, %zu MB afterwards\n", built,
                static_cast<double>(count) / built, bench::resident_megabytes(), bench::held_megabytes());
    std::printf("index: %.2f times the text\n",
                static_cast<double>(bytes_below(options.cache_folder)) / static_cast<double>(bytes_below(guide)));
    bool is_current = false;
    const double opened = seconds_of([&] { is_current = open().has_all_indexes(); });
    std::printf("opened again in %.3f s%s\n", opened, is_current ? "" : ", but NOT up to date");
    const fs::path changed = fs::directory_iterator(guide / "interventies")->path();
    std::ofstream(changed, std::ios::app) << "\nlantaarnpalen\n";
    const double updated = seconds_of([&] { index::open_searcher(open(), options); });
    std::printf("brought up to date after one change in %.3f s\n", updated);
}

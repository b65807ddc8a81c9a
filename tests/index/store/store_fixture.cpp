// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/index/store/store_fixture.h"

#include <algorithm>
#include <regex>

namespace wijzer::tests {

namespace fs = std::filesystem;

namespace {

bool is_generation(const fs::path& path) {
    static const std::regex name(R"(\d+-\d+-\d+)");
    return fs::is_directory(fs::symlink_status(path)) && std::regex_match(path.filename().string(), name);
}

std::string describe(const fs::directory_entry& entry) {
    const auto time = entry.last_write_time().time_since_epoch().count();
    return entry.path().string() + ' ' + std::to_string(entry.is_regular_file() ? entry.file_size() : 0) + ' ' +
           (entry.is_regular_file() ? std::to_string(time) : std::string("folder"));
}

} // namespace

std::optional<index::Searcher> StoreFixture::open(std::stop_token stop, index::Progress progress) {
    index::StoreOptions options;
    options.cache_folder = cache.path();
    options.stop = std::move(stop);
    options.progress = std::move(progress);
    options.report = [this](const content::Message& message) { reports.push_back(message.english()); };
    return index::open_searcher(guide.folder(), options);
}

bool StoreFixture::answers(index::Searcher& searcher) {
    index::Query query;
    query.text = "dorp";
    const index::Answer answer = searcher.search(query);
    return !answer.hits.empty() && answer.hits.front().record.id.name == "dorp-aan-zee";
}

std::vector<fs::path> StoreFixture::generations() const {
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(cache.path() / "index")) {
        if (is_generation(entry.path())) {
            found.push_back(entry.path());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

bool StoreFixture::is_of(const fs::path& generation, const std::string& identity) {
    return generation.filename().string().starts_with(identity + '-');
}

std::vector<std::string> StoreFixture::other_files() const {
    std::vector<std::string> found;
    for (fs::recursive_directory_iterator entry(cache.path()), end; entry != end; ++entry) {
        if (is_generation(entry->path())) {
            entry.disable_recursion_pending();
        } else {
            found.push_back(describe(*entry));
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::string> StoreFixture::listing(const fs::path& folder) {
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        found.push_back(describe(entry));
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace wijzer::tests

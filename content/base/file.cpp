// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/file.h"

#include "content/base/regular_file.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <system_error>

namespace wijzer::content {
namespace {

void report(Problems& problems, const std::filesystem::path& file, std::string text) {
    problems.push_back({file, 0, 0, Severity::error, std::move(text)});
}

std::string why_not_read(const std::error_code& reason) {
    if (reason == std::errc::is_a_directory) {
        return "is a folder, not a file";
    }
    if (reason == not_a_regular_file) {
        return "is a pipe or a device, not a file: it is not read";
    }
    return "cannot be read: " + reason.message();
}

} // namespace

std::optional<std::string> read_text(const std::filesystem::path& file, Problems& problems) {
    std::error_code error;
    std::optional<std::string> read = read_regular_file(file, maximum_file_size + 1, error);
    if (!read) {
        report(problems, file, why_not_read(error));
        return std::nullopt;
    }
    std::string& bytes = *read;
    if (bytes.size() > maximum_file_size) {
        bytes.resize(maximum_file_size);
        report(problems, file, "is larger than 1 MB; what lies beyond is not read");
    }
    TextRepairs repairs;
    std::string text = clean_text(bytes, &repairs);
    if (repairs.replaced > 0) {
        problems.push_back({file, repairs.line, repairs.column, Severity::error,
                            std::to_string(repairs.replaced) + " byte(s) that are not UTF-8 text were replaced"});
    }
    return text;
}

std::vector<std::filesystem::path> list_files(const std::filesystem::path& folder, const std::string& extension,
                                              Problems& problems) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() != extension || entry->path().filename().native().front() == '.') {
            continue;
        }
        files.push_back(entry->path());
    }
    if (error && error != std::errc::no_such_file_or_directory) {
        report(problems, folder, "cannot be listed: " + error.message());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace wijzer::content

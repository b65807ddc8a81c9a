// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/file.h"

#include "content/base/regular_file.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace wijzer::content {
namespace {

void report(Problems& problems, const std::filesystem::path& file, std::string text) {
    problems.push_back({file, 0, 0, Severity::error, std::move(text)});
}

bool is_hidden(const std::filesystem::path& path) {
    return path_to_utf8(path.filename()).starts_with('.');
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

bool is_markdown(const std::filesystem::path& file) {
    std::string extension = path_to_utf8(file.extension());
    for (char& byte : extension) {
        byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    }
    return (extension == ".md" || extension == ".markdown") && !is_hidden(file);
}

std::vector<std::filesystem::path> list_markdown(const std::filesystem::path& folder, Problems& problems) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (is_markdown(entry->path())) {
            files.push_back(entry->path());
        }
    }
    if (error && error != std::errc::no_such_file_or_directory) {
        report(problems, folder, "cannot be listed: " + error.message());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::set<std::filesystem::path> list_files(const std::filesystem::path& folder, std::string_view ending) {
    std::set<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (path_to_utf8(entry->path().filename()).ends_with(ending) && !is_hidden(entry->path())) {
            files.insert(entry->path());
        }
    }
    return files;
}

void report_unread_folders(const std::filesystem::path& folder, const std::vector<std::string>& known,
                           Problems& problems) {
    namespace fs = std::filesystem;
    constexpr int deepest = 4;
    constexpr int most_entries = 2000;
    std::set<fs::path> unread;
    int entries = 0;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error), end;
         !error && entry != end && ++entries < most_entries; entry.increment(error)) {
        std::error_code ignored; // what cannot be looked at is no folder of documents
        if (entry->is_directory(ignored)) {
            const std::string name = path_to_utf8(entry->path().filename());
            const bool is_known = entry.depth() == 0 && std::find(known.begin(), known.end(), name) != known.end();
            if (is_hidden(entry->path()) || is_known || entry.depth() >= deepest) {
                entry.disable_recursion_pending();
            }
        } else if (entry.depth() > 0 && is_markdown(entry->path())) {
            unread.insert(entry->path().parent_path());
        }
    }
    for (const fs::path& each : unread) {
        report(problems, each, "is not read: move its Markdown files into the folder that it is in");
    }
}

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/file.h"

#include "content/base/utf8.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace wijzer::content {
namespace {

void report(Problems& problems, const std::filesystem::path& file, std::string text) {
    problems.push_back({file, 0, 0, Severity::error, std::move(text)});
}

/// At most `most` bytes; `expected` is what the system says there are, which need not be so.
std::string read_bytes(std::istream& stream, std::uintmax_t expected, std::size_t most) {
    constexpr std::uintmax_t least = 4096;
    std::string bytes;
    auto wanted = static_cast<std::size_t>(std::clamp<std::uintmax_t>(expected, least, most - 1)) + 1;
    while (true) {
        const std::size_t read = bytes.size();
        bytes.resize(wanted);
        stream.read(bytes.data() + read, static_cast<std::streamsize>(wanted - read));
        bytes.resize(read + static_cast<std::size_t>(stream.gcount()));
        if (bytes.size() < wanted || wanted == most) {
            return bytes;
        }
        wanted = std::min(2 * wanted, most);
    }
}

} // namespace

std::optional<std::string> read_text(const std::filesystem::path& file, Problems& problems) {
    std::error_code error;
    if (std::filesystem::is_directory(file, error)) {
        report(problems, file, "is a folder, not a file");
        return std::nullopt;
    }
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        report(problems, file, "cannot be read: " + std::generic_category().message(errno));
        return std::nullopt;
    }
    std::string bytes = read_bytes(stream, std::filesystem::file_size(file, error), maximum_file_size + 1);
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

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/write_file.h"

#include "content/base/descriptor.h"
#include "content/base/error.h"
#include "content/base/utf8.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <random>
#include <system_error>
#include <unistd.h>

namespace wijzer::app::system {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t piece = 256 * 1024; // bytes; at a slow stick's speed still several a second

[[noreturn]] void fail(const fs::path& file, int code) {
    throw content::Error(content::Message{content::message_text("{}: cannot be written: {}"),
                                          {content::path_to_utf8(file)},
                                          std::error_code(code, std::generic_category())});
}

std::string temporary_beginning(const fs::path& file) {
    return "." + content::path_to_utf8(file.filename()) + ".";
}

void flush_folder(const fs::path& folder) {
    const content::Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.is_open()) {
        ::fsync(descriptor.value()); // a rename; where a folder cannot be flushed, the file still is
    }
}

/// Owns the temporary file until it is renamed into place.
class TemporaryFile {
  public:
    explicit TemporaryFile(fs::path path)
        : m_path(std::move(path)), m_descriptor(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)) {
    }
    ~TemporaryFile() {
        m_descriptor.close();
        if (!m_kept) {
            std::error_code ignored;
            fs::remove(m_path, ignored);
        }
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    bool is_open() const { return m_descriptor.is_open(); }

    bool flush() const {
        return ::fsync(m_descriptor.value()) == 0 || errno == EINVAL; // a pipe or a special file cannot be flushed
    }

    bool write(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_descriptor.value(), bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) {
                continue;
            }
            if (written < 0) {
                return false;
            }
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }

    bool close() { return m_descriptor.close(); }

    void keep() { m_kept = true; }

  private:
    fs::path m_path;
    content::Descriptor m_descriptor;
    bool m_kept = false;
};

} // namespace

void write_file(const fs::path& file, std::string_view bytes) {
    write_file(file, bytes, [](std::size_t, std::size_t) { return true; });
}

bool write_file(const fs::path& file, std::string_view bytes, const WriteProgress& progress) {
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        fail(file, error.value());
    }
    const fs::path temporary = folder / (temporary_beginning(file) + std::to_string(std::random_device{}()));
    TemporaryFile target(temporary);
    if (!target.is_open()) {
        fail(file, errno);
    }
    for (std::size_t done = 0; done < bytes.size(); done += piece) {
        if (!progress(done, bytes.size())) {
            return false;
        }
        if (!target.write(bytes.substr(done, piece))) {
            fail(file, errno);
        }
    }
    if (!target.flush() || !target.close()) {
        fail(file, errno);
    }
    fs::rename(temporary, file, error);
    if (error) {
        fail(file, error.value());
    }
    target.keep();
    flush_folder(folder);
    return true;
}

void swap_files(const fs::path& one, const fs::path& other) {
    if (::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) != 0) {
        fs::path between = one;
        between += ".swap";
        std::error_code error;
        fs::rename(one, between, error);
        if (!error) {
            fs::rename(other, one, error);
            std::error_code back;
            fs::rename(between, error ? one : other, back);
            error = error ? error : back;
        }
        if (error) {
            fail(one, error.value());
        }
    }
    flush_folder(one.parent_path());
}

void remove_leftovers(const fs::path& file) {
    const std::string beginning = temporary_beginning(file);
    std::error_code ignored; // what cannot be tidied does no harm
    for (fs::directory_iterator entry(file.parent_path(), ignored), end; entry != end; entry.increment(ignored)) {
        const std::string name = content::path_to_utf8(entry->path().filename());
        if (name.starts_with(beginning) &&
            name.find_first_not_of("0123456789", beginning.size()) == std::string::npos) {
            fs::remove(entry->path(), ignored);
        }
    }
}

} // namespace wijzer::app::system

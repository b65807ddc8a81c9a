// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/write_file.h"

#include "content/error.h"
#include "content/utf8.h"

#include <cerrno>
#include <fcntl.h>
#include <random>
#include <system_error>
#include <unistd.h>

namespace wijzer::app::system {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& file, int code) {
    throw content::Error(content::path_to_utf8(file) + ": cannot be written: " + std::generic_category().message(code));
}

/// Owns a descriptor and the temporary file behind it until that is renamed into place.
class TemporaryFile {
  public:
    explicit TemporaryFile(fs::path path) : m_path(std::move(path)) {
        m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    }
    ~TemporaryFile() {
        close();
        if (!m_kept) {
            std::error_code ignored;
            fs::remove(m_path, ignored);
        }
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    bool is_open() const { return m_descriptor >= 0; }

    bool write(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) {
                continue;
            }
            if (written < 0) {
                return false;
            }
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return ::fsync(m_descriptor) == 0 || errno == EINVAL; // a pipe or a special file cannot be flushed
    }

    bool close() {
        const int descriptor = m_descriptor;
        m_descriptor = -1;
        return descriptor < 0 || ::close(descriptor) == 0;
    }

    void keep() { m_kept = true; }

  private:
    fs::path m_path;
    int m_descriptor = -1;
    bool m_kept = false;
};

} // namespace

void write_file(const fs::path& file, std::string_view bytes) {
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        fail(file, error.value());
    }
    const fs::path temporary =
        folder / ("." + content::path_to_utf8(file.filename()) + "." + std::to_string(std::random_device{}()));
    TemporaryFile target(temporary);
    if (!target.is_open() || !target.write(bytes) || !target.close()) {
        fail(file, errno);
    }
    fs::rename(temporary, file, error);
    if (error) {
        fail(file, error.value());
    }
    target.keep();
    if (const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); descriptor >= 0) {
        ::fsync(descriptor); // the rename itself; where a folder cannot be flushed, the file still is
        ::close(descriptor);
    }
}

} // namespace wijzer::app::system

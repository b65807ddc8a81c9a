// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/write_file.h"

#include "app/system/write_stream.h"
#include "app/system/write_target.h"
#include "content/base/descriptor.h"
#include "content/base/error.h"
#include "content/base/fingerprint.h"
#include "content/base/regular_file.h"
#include "content/base/utf8.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <system_error>
#include <unistd.h>

namespace wijzer::app::system {
namespace {

namespace fs = std::filesystem;
using content::Descriptor;

constexpr std::size_t piece = 256 * 1024; // bytes; even a slow USB stick writes several a second
constexpr mode_t any_write_right = S_IWUSR | S_IWGRP | S_IWOTH;
constexpr mode_t all_rights = 07777;

[[noreturn]] void fail(const fs::path& file, const std::error_code& reason) {
    throw content::Error(
        content::Message{content::message_text("{}: cannot be written: {}"), {content::path_to_utf8(file)}, reason});
}

[[noreturn]] void fail(const fs::path& file, int code) {
    fail(file, std::error_code(code, std::generic_category()));
}

/// The same for every write of a file. Short for any file name, since a name has room for 255 bytes.
std::string temporary_beginning(const fs::path& file) {
    return ".~" + std::to_string(content::fingerprint(file.filename().native())) + ".";
}

void flush_folder(const fs::path& folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.is_open()) {
        ::fsync(descriptor.value()); // a rename; not all folders can be flushed, and the file is
    }
}

bool flush(const Descriptor& file) {
    return ::fsync(file.value()) == 0 || errno == EINVAL; // EINVAL: this kind of file cannot be flushed
}

/// Writes in pieces. False when `progress` stopped it; throws as write_file does.
bool write_all(const Descriptor& target, const fs::path& file, std::string_view bytes, const WriteProgress& progress) {
    for (std::size_t done = 0; done < bytes.size();) {
        if (done % piece == 0 && !progress(done, bytes.size())) {
            return false;
        }
        const std::size_t wanted = std::min(piece - done % piece, bytes.size() - done);
        const ssize_t written = ::write(target.value(), bytes.data() + done, wanted);
        if (written < 0 && errno != EINTR) {
            fail(file, errno);
        }
        done += static_cast<std::size_t>(std::max<ssize_t>(written, 0));
    }
    return true;
}

/// A temporary file beside another. Removed at the end of the scope, unless replace() put it in the other's place.
class TemporaryFile {
  public:
    explicit TemporaryFile(const fs::path& file, mode_t rights)
        : m_path(file.parent_path() / (temporary_beginning(file) + std::to_string(std::random_device{}()))),
          m_descriptor(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, rights)) {}
    ~TemporaryFile() {
        if (m_descriptor.is_open()) {
            ::unlink(m_path.c_str());
        }
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const Descriptor& descriptor() const { return m_descriptor; }

    void replace(const fs::path& file) {
        if (::rename(m_path.c_str(), file.c_str()) != 0) {
            fail(file, errno);
        }
        m_descriptor = Descriptor();
        flush_folder(file.parent_path());
    }

  private:
    fs::path m_path;
    Descriptor m_descriptor;
};

/// Whether a file has attributes that a new file would not have: access lists, or what other programs keep with it.
bool has_own_attributes(const fs::path& file) {
    std::string names(4096, '\0');
    const ssize_t length = ::listxattr(file.c_str(), names.data(), names.size());
    names.resize(static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
    for (std::size_t begin = 0; begin < names.size(); begin = names.find('\0', begin) + 1) {
        if (names.compare(begin, 9, "security.") != 0) { // which the system gives to a new file by itself
            return true;
        }
    }
    return false;
}

/// Gives a new file the rights and the owner of the one that it is to replace.
bool take_over_rights(const Descriptor& file, const struct stat& old) {
    struct stat own {};
    if (::fstat(file.value(), &own) != 0) {
        return false;
    }
    const bool is_same_owner = own.st_uid == old.st_uid && own.st_gid == old.st_gid;
    return (is_same_owner || ::fchown(file.value(), old.st_uid, old.st_gid) == 0) &&
           ::fchmod(file.value(), old.st_mode & all_rights) == 0;
}

/// Writes into the file itself. The room is taken before anything is overwritten, so that a full disk loses nothing.
bool write_in_place(const fs::path& file, std::string_view bytes, const WriteProgress& progress) {
    if (!progress(0, bytes.size())) { // asked for the last time: from here on, stopping would leave half a file
        return false;
    }
    const Descriptor target(::open(file.c_str(), O_WRONLY | O_CLOEXEC));
    struct stat before {};
    if (!target.is_open() || ::fstat(target.value(), &before) != 0) {
        fail(file, errno);
    }
    const auto length = static_cast<off_t>(bytes.size());
    const int failure = length == 0 ? 0 : ::posix_fallocate(target.value(), 0, length);
    if (failure != 0 && failure != EOPNOTSUPP && failure != EINVAL) {
        if (::ftruncate(target.value(), before.st_size) != 0) {
            fail(file, errno);
        }
        fail(file, failure);
    }
    write_all(target, file, bytes, [](std::size_t, std::size_t) { return true; });
    if (::ftruncate(target.value(), length) != 0 || !flush(target)) {
        fail(file, errno);
    }
    return true;
}

/// Refuses a file that has no write permission at all, even for root, who could write it.
void check_may_be_written(const fs::path& file, const fs::path& path, struct stat& old) {
    if (::stat(path.c_str(), &old) != 0) {
        fail(file, errno);
    }
    if ((old.st_mode & any_write_right) == 0) {
        fail(file, EACCES);
    }
    if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0) {
        fail(file, errno);
    }
}

bool refuses_temporary_files(int reason) {
    return reason == EACCES || reason == EPERM || reason == EROFS;
}

bool replace_file(const fs::path& file, const fs::path& path, std::string_view bytes, const WriteProgress& progress) {
    struct stat old {};
    check_may_be_written(file, path, old);
    TemporaryFile temporary(path, S_IRUSR | S_IWUSR); // private until it has the rights of the old file
    if (!temporary.descriptor().is_open()) {
        const int reason = errno;
        if (refuses_temporary_files(reason)) { // a folder of others; the file is ours to write
            return write_in_place(path, bytes, progress);
        }
        fail(file, reason);
    }
    if (!write_all(temporary.descriptor(), file, bytes, progress)) {
        return false;
    }
    if (!flush(temporary.descriptor())) {
        fail(file, errno);
    }
    if (old.st_nlink > 1 || has_own_attributes(path) || !take_over_rights(temporary.descriptor(), old)) {
        return write_in_place(path, bytes, progress); // the temporary file stays until that is done
    }
    temporary.replace(path);
    return true;
}

bool make_file(const fs::path& file, const fs::path& path, std::string_view bytes, const WriteProgress& progress,
               Access access) {
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    if (error) {
        fail(file, error);
    }
    TemporaryFile temporary(path, access == Access::owner_only ? S_IRUSR | S_IWUSR : 0666);
    if (!temporary.descriptor().is_open()) {
        fail(file, errno);
    }
    if (!write_all(temporary.descriptor(), file, bytes, progress)) {
        return false;
    }
    if (!flush(temporary.descriptor())) {
        fail(file, errno);
    }
    temporary.replace(path);
    return true;
}

} // namespace

void write_file(const fs::path& file, std::string_view bytes, Access access) {
    write_file(
        file, bytes, [](std::size_t, std::size_t) { return true; }, access);
}

bool write_file(const fs::path& file, std::string_view bytes, const WriteProgress& progress, Access access) {
    const WriteTarget target = find_write_target(file);
    if (target.error) {
        fail(file, target.error);
    }
    switch (target.kind) {
    case WriteTarget::Kind::missing:
        return make_file(file, target.path, bytes, progress, access);
    case WriteTarget::Kind::file:
        return replace_file(file, target.path, bytes, progress);
    case WriteTarget::Kind::folder:
        fail(file, EISDIR);
    case WriteTarget::Kind::stream:
        break;
    }
    std::error_code error;
    const bool is_written = write_stream(target, bytes, progress, error);
    if (error) {
        fail(file, error);
    }
    return is_written;
}

void swap_files(const fs::path& one, const fs::path& other) {
    const auto is_plain = [](const fs::path& file) {
        struct stat status {};
        return ::lstat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode) && status.st_nlink == 1;
    };
    if (is_plain(one) && is_plain(other) &&
        ::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0) {
        flush_folder(one.parent_path());
        return;
    }
    const auto read = [](const fs::path& file) {
        std::error_code error;
        auto bytes = content::read_regular_file(file, std::string::npos, error);
        if (!bytes) {
            fail(file, error);
        }
        return std::move(*bytes);
    };
    const std::string first = read(one);
    const std::string second = read(other);
    write_file(other, first);
    try {
        write_file(one, second);
    } catch (...) {
        write_file(other, second);
        throw;
    }
}

void remove_leftovers(const fs::path& file) {
    const fs::path path = find_write_target(file).path;
    const std::string beginning = temporary_beginning(path);
    std::error_code ignored; // what cannot be tidied does no harm
    for (fs::directory_iterator entry(path.parent_path(), ignored), end; entry != end; entry.increment(ignored)) {
        const std::string name = content::path_to_utf8(entry->path().filename());
        if (name.starts_with(beginning) &&
            name.find_first_not_of("0123456789", beginning.size()) == std::string::npos) {
            fs::remove(entry->path(), ignored);
        }
    }
}

} // namespace wijzer::app::system

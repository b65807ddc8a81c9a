// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_file.h"

#include "app/library/merge.h"
#include "app/system/file_lock.h"
#include "app/system/set_aside.h"
#include "app/system/write_file.h"
#include "content/base/error.h"
#include "content/base/regular_file.h"
#include "content/base/utf8.h"

#include <optional>
#include <utility>

namespace wijzer::app::library {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_bytes = std::size_t{1} << 30; // no library is that large
constexpr std::chrono::seconds lock_patience{2};         // another program's save takes milliseconds

struct OnDisk {
    bool exists = false;
    std::string bytes;
    ReadRecords content;
    bool usable() const { return exists && content.readability == Readability::readable; }
};

OnDisk read(const fs::path& file) {
    OnDisk disk;
    std::error_code error;
    disk.exists = fs::exists(file, error) || error; // what cannot be looked at must not be overwritten
    if (disk.exists) {
        disk.bytes = content::read_regular_file(file, most_bytes, error).value_or(std::string{});
        disk.content = records_from_xml(disk.bytes); // a file that cannot be read counts as damaged
    }
    return disk;
}

fs::path beside(const fs::path& file, const char* ending) {
    return fs::path(file).replace_extension(ending);
}

system::FileLock lock(const fs::path& file) {
    auto held = system::FileLock::acquire(file, lock_patience);
    if (!held) {
        throw content::Error(content::Message{content::message_text("{}: another program keeps the library to itself"),
                                              {content::path_to_utf8(file)}});
    }
    return std::move(*held);
}

/// Reads while no other program writes, as far as that can be known.
OnDisk read_at_rest(const fs::path& file, const fs::path& lock_file) {
    std::optional<system::FileLock> held;
    try {
        held = system::FileLock::acquire(lock_file, lock_patience);
    } catch (const content::Error&) { // a folder that cannot be written to: nobody else writes there either
    }
    return read(file);
}

} // namespace

LibraryFile::LibraryFile(fs::path file)
    : m_file(std::move(file)), m_previous(beside(m_file, "vorige.xml")), m_lock(beside(m_file, "lock")) {}

bool LibraryFile::set_aside(const fs::path& file, Readability reason) {
    const bool newer = reason == Readability::newer_version;
    try {
        m_reports.push_back({system::set_aside(file, newer ? "nieuwer" : "onleesbaar"),
                             newer ? Trouble::newer_version : Trouble::damaged});
        return true;
    } catch (const content::Error&) {
        m_reports.push_back({file, Trouble::cannot_be_moved});
        return false;
    }
}

Records LibraryFile::take_previous() {
    OnDisk previous = read(m_previous);
    if (previous.usable()) {
        m_previous_used = true;
        m_reports.back().previous_used = true;
    } else if (previous.exists) {
        set_aside(m_previous, previous.content.readability); // a later save would overwrite it
    }
    return std::move(previous.content.records);
}

bool LibraryFile::previous_used() const {
    const std::scoped_lock guard(m_mutex);
    return m_previous_used;
}

std::vector<SetAside> LibraryFile::take_reports() {
    const std::scoped_lock guard(m_mutex);
    return std::exchange(m_reports, {});
}

Records LibraryFile::load() {
    const std::scoped_lock guard(m_mutex);
    OnDisk disk = read(m_file);
    if (disk.exists && !disk.usable()) {
        disk = read_at_rest(m_file, m_lock);
    }
    if (disk.usable()) {
        m_saved = std::move(disk.content.records);
        m_bytes = std::move(disk.bytes);
        return m_saved;
    }
    std::error_code ignored;
    if (disk.exists) {
        set_aside(m_file, disk.content.readability);
    } else if (fs::exists(m_previous, ignored)) {
        m_reports.push_back({m_file, Trouble::missing});
    } else {
        return {};
    }
    m_saved = take_previous();
    return m_saved;
}

void LibraryFile::write(const Records& base, const Records& ours, KeepPrevious keep) {
    OnDisk disk = read(m_file);
    if (disk.exists && !disk.usable()) {
        if (!set_aside(m_file, disk.content.readability)) {
            throw content::Error(content::Message{
                content::message_text("{} cannot be read and cannot be set aside, so it is not overwritten"),
                {content::path_to_utf8(m_file)}});
        }
        disk = OnDisk{};
    }
    const Records& theirs = disk.exists && disk.bytes != m_bytes ? disk.content.records : m_saved;
    Records result = theirs == base ? ours : merge(base, ours, theirs);
    std::string bytes = to_xml(result);
    if (bytes != disk.bytes) {
        std::error_code ignored;
        if (keep == KeepPrevious::when_due && disk.exists && !(m_previous_kept && fs::exists(m_previous, ignored))) {
            system::remove_leftovers(m_file);
            system::remove_leftovers(m_previous);
            system::write_file(m_previous, disk.bytes, system::Access::owner_only);
            m_previous_kept = true;
        }
        system::write_file(m_file, bytes, system::Access::owner_only);
    }
    m_saved = std::move(result);
    m_bytes = std::move(bytes);
}

Records LibraryFile::save(const Records& base, const Records& ours) {
    const std::scoped_lock guard(m_mutex);
    const system::FileLock held = lock(m_lock);
    write(base, ours, KeepPrevious::when_due);
    return m_saved;
}

std::optional<TimePoint> LibraryFile::previous_time() const {
    std::error_code error;
    const auto time = fs::last_write_time(m_previous, error);
    if (error) {
        return std::nullopt;
    }
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::file_clock::to_sys(time));
}

Records LibraryFile::restore_previous(const Records& base, const Records& ours) {
    const std::scoped_lock guard(m_mutex);
    const system::FileLock held = lock(m_lock);
    const OnDisk previous = read(m_previous);
    if (!previous.usable()) {
        throw content::Error(content::Message{content::message_text("{}: there is no previous library to restore"),
                                              {content::path_to_utf8(m_previous)}});
    }
    write(base, ours, KeepPrevious::no); // so that nothing typed is lost with the swap
    system::swap_files(m_file, m_previous);
    m_previous_kept = true;
    m_saved = previous.content.records;
    m_bytes = previous.bytes;
    return m_saved;
}

} // namespace wijzer::app::library

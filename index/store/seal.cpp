// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/store/seal.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>

namespace wijzer::index {
namespace {

namespace fs = std::filesystem;

constexpr const char* seal_name = "seal";
constexpr std::string_view last_words = "seal 1";
constexpr std::uintmax_t read_whole = std::uintmax_t{16} << 20; // bytes
constexpr std::uintmax_t sample_count = 256;
constexpr std::size_t block_size = std::size_t{64} << 10;
constexpr std::size_t sample_size = std::size_t{4} << 10;

/// Eight bytes a step, multiplied and rotated (the shape of FNV and xxHash); guards against accidents, not against
/// intent.
class Checksum {
  public:
    void add(std::string_view bytes) {
        for (; bytes.size() >= sizeof(std::uint64_t); bytes.remove_prefix(sizeof(std::uint64_t))) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes.data(), sizeof word);
            mix(word);
        }
        std::uint64_t rest = bytes.size() << 56U; // so that trailing zero bytes count
        std::memcpy(&rest, bytes.data(), bytes.size());
        mix(rest);
    }
    std::uint64_t value() const { return m_value; }

  private:
    void mix(std::uint64_t word) { m_value = std::rotl((m_value ^ word) * 0x9E3779B97F4A7C15U, 29); }
    std::uint64_t m_value = 0xCBF29CE484222325U;
};

/// The files that make up the index; locks come and go, and the seal cannot vouch for itself.
bool is_sealed_file(const fs::directory_entry& entry) {
    const fs::path name = entry.path().filename();
    return entry.is_regular_file() && name != seal_name && name != "in-use" && name != "flintlock";
}

std::uint64_t checksum_of(const fs::path& file, std::uintmax_t size) {
    std::ifstream stream(file, std::ios::binary);
    const bool whole = size <= read_whole;
    const std::uintmax_t step = whole ? block_size : size / sample_count;
    std::array<char, block_size> block{};
    Checksum checksum;
    for (std::uintmax_t at = 0; at < size; at += step) {
        stream.seekg(static_cast<std::streamoff>(at));
        stream.read(block.data(), static_cast<std::streamsize>(whole ? block_size : sample_size));
        checksum.add({block.data(), static_cast<std::size_t>(stream.gcount())});
        stream.clear();
    }
    return checksum.value();
}

/// The seal's lines for what is in the folder now, in order of name.
std::string describe(const fs::path& folder) {
    std::string text;
    for (const fs::path& file : sealed_files(folder)) {
        const std::uintmax_t size = fs::file_size(file);
        text += std::to_string(size) + ' ' + std::to_string(checksum_of(file, size)) + ' ' + file.filename().string() +
                '\n';
    }
    Checksum checksum;
    checksum.add(text);
    return text + std::to_string(checksum.value()) + ' ' + std::string(last_words) + '\n';
}

} // namespace

std::vector<fs::path> sealed_files(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (is_sealed_file(entry)) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

void write_seal(const fs::path& folder) {
    const fs::path file = folder / seal_name;
    errno = 0;
    std::ofstream stream(file, std::ios::binary);
    stream << describe(folder);
    stream.close();
    if (!stream) {
        throw fs::filesystem_error("cannot be written", file,
                                   std::error_code(errno ? errno : EIO, std::generic_category()));
    }
}

SealState check_seal(const fs::path& folder) {
    try {
        std::ifstream stream(folder / seal_name, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        if (text.empty()) {
            return SealState::none;
        }
        return text == describe(folder) ? SealState::whole : SealState::broken;
    } catch (const std::exception&) {
        return SealState::broken;
    }
}

bool has_seal(const fs::path& folder) {
    std::error_code ignored;
    return fs::exists(folder / seal_name, ignored);
}

bool break_seal(const fs::path& folder) {
    std::error_code error;
    fs::remove(folder / seal_name, error);
    return !error;
}

} // namespace wijzer::index

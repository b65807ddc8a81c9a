// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/failure.h"

#include "app/language/translate.h"
#include "content/base/error.h"
#include "content/base/utf8.h"

#include <filesystem>
#include <new>

namespace wijzer::app::language {
namespace {

/// Marks a string for the translators; it is translated where it is shown.
constexpr const char* mark(const char* text) {
    return text;
}

struct ReasonWords {
    std::errc reason;
    const char* words;
};

/// English as the C library says it.
constexpr ReasonWords usual_reasons[] = {
    {std::errc::no_space_on_device, mark("No space left on device")},
    {std::errc::permission_denied, mark("Permission denied")},
    {std::errc::operation_not_permitted, mark("Permission denied")},
    {std::errc::read_only_file_system, mark("Read-only file system")},
    {std::errc::no_such_file_or_directory, mark("No such file or directory")},
    {std::errc::is_a_directory, mark("Is a directory")},
    {std::errc::not_a_directory, mark("Not a directory")},
    {std::errc::filename_too_long, mark("File name too long")},
    {std::errc::file_exists, mark("File exists")},
    {std::errc::io_error, mark("Input/output error")},
    {std::errc::too_many_files_open, mark("Too many open files")},
    {std::errc::not_enough_memory, mark("Cannot allocate memory")},
    {std::errc::file_too_large, mark("File too large")},
    {std::errc::broken_pipe, mark("Broken pipe")},
};

/// Empty for an exception of an unknown type.
std::string words_of(const std::exception_ptr& failure) {
    try {
        if (failure) {
            std::rethrow_exception(failure);
        }
    } catch (const content::Error& error) {
        return in_words(error.message());
    } catch (const std::filesystem::filesystem_error& error) {
        const std::string path = content::path_to_utf8(error.path1());
        return (path.empty() ? path : path + ": ") + reason_text(error.code());
    } catch (const std::system_error& error) {
        return reason_text(error.code());
    } catch (const std::bad_alloc&) {
        return tr("There is not enough memory for this.");
    } catch (const std::exception& error) {
        return tr_with("Something went wrong: {}", error.what());
    } catch (...) { // nothing is known of it
    }
    return {};
}

} // namespace

std::string reason_text(const std::error_code& reason) {
    for (const ReasonWords& usual : usual_reasons) {
        if (reason == usual.reason) {
            return tr(usual.words);
        }
    }
    return reason.message();
}

std::string in_words(const content::Message& message) {
    std::vector<std::string> values = message.arguments;
    if (message.reason) {
        values.push_back(reason_text(message.reason));
    }
    return content::fill_placeholders(tr(message.text.c_str()), values);
}

std::string describe(const std::exception_ptr& failure) noexcept {
    try {
        const std::string words = words_of(failure);
        return words.empty() ? tr("Something went wrong, and it is not known what.") : words;
    } catch (...) { // no memory for the words either
        return "?";
    }
}

} // namespace wijzer::app::language

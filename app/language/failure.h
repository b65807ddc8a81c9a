// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/base/message.h"

#include <exception>
#include <string>
#include <system_error>

namespace wijzer::app::language {

/// A message in the language of the interface.
std::string in_words(const content::Message& message);

/// Why the system refused, as in "No space left on device". In the language of the interface for the usual reasons,
/// else in the system's own words.
std::string reason_text(const std::error_code& reason);

/// What an exception means to a reader, in the language of the interface. Takes anything that can be thrown, also what
/// is no std::exception. Never throws, and is never empty.
std::string describe(const std::exception_ptr& failure) noexcept;

/// The same for the exception that is being handled. To be called in a catch block.
inline std::string describe_current_failure() noexcept {
    return describe(std::current_exception());
}

} // namespace wijzer::app::language

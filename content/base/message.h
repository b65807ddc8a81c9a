// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <system_error>
#include <vector>

namespace wijzer::content {

/// Marks the English text of a message for the translators.
constexpr const char* message_text(const char* text) {
    return text;
}

/// A sentence for the reader before it is translated: an English text in which each "{}" stands for an argument. The
/// interface puts it into its language (app/language/failure.h).
struct Message {
    std::string text;
    std::vector<std::string> arguments; ///< names, paths: UTF-8, in every language the same
    std::error_code reason = {};        ///< the system's own, if any; the last "{}" stands for it

    /// For logs and tests.
    std::string english() const;
};

/// `text` with each "{}" replaced by a value, in turn. A "{}" inside a value is left alone.
std::string fill_placeholders(const std::string& text, const std::vector<std::string>& values);

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/base/message.h"

#include <stdexcept>
#include <utility>

namespace wijzer::content {

/// A failure of the world (disk, memory, a library), in words a reader understands: what happened, to what, and why.
/// What is merely absent or badly written is never thrown: see Problem.
class Error : public std::runtime_error {
  public:
    explicit Error(Message message) : std::runtime_error(message.english()), m_message(std::move(message)) {}
    /// A sentence that is in the reader's language already.
    explicit Error(const std::string& sentence) : Error(Message{"{}", {sentence}}) {}

    const Message& message() const { return m_message; }

  private:
    Message m_message;
};

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/base/error.h"

#include <string>

namespace wijzer::index {

/// The files of an index cannot be read: throw it away and build again.
class IndexDamaged : public content::Error {
  public:
    /// `reason` is Xapian's own, in English.
    explicit IndexDamaged(const std::string& reason)
        : content::Error(content::Message{content::message_text("The search index is damaged ({}); it is built again."),
                                          {reason}}) {}
};

} // namespace wijzer::index

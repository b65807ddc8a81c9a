// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/base/error.h"

namespace wijzer::index {

/// The files of an index cannot be read: throw it away and build again.
class IndexDamaged : public content::Error {
  public:
    using content::Error::Error;
};

} // namespace wijzer::index

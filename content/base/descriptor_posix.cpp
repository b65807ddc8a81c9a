// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/base/descriptor.h"

#include <unistd.h>

namespace wijzer::content {

bool Descriptor::close() {
    const int value = std::exchange(m_value, -1);
    return value < 0 || ::close(value) == 0;
}

} // namespace wijzer::content

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/background_task.h"

namespace wijzer::app::reader {

/// Gives background work the means to run a function on the window's thread.
service::HomeThread window_thread();

} // namespace wijzer::app::reader

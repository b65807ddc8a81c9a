// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/background_task.h"

namespace wijzer::app::reader {

/// The thread of the windows, for work that is done beside them.
service::HomeThread window_thread();

} // namespace wijzer::app::reader

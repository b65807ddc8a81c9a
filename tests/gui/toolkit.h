// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace wijzer::tests {

/// Starts the toolkit in Dutch with an event loop, runs `inside`, ends the toolkit, and gives what `inside` gave; 2
/// when there is no display. `settled` is called once the environment is settled, before the start.
int run_in_toolkit(char** argv, const std::function<int()>& inside, const std::function<void()>& settled = {});

} // namespace wijzer::tests

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the desktop ends the program.
#include "app/reader/toolkit/native.h"

#include <csignal>
#include <cstdlib>
#include <glib-unix.h>

namespace wijzer::app::reader::native {
namespace {

constexpr guint moment = 1500; // milliseconds; a desktop waits a few seconds for programs when it logs out

gboolean on_signal(gpointer end) {
    (*static_cast<std::function<void()>*>(end))();
    return G_SOURCE_CONTINUE;
}

} // namespace

void call_at_end_signals(std::function<void()> end) {
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        g_unix_signal_add_full(G_PRIORITY_HIGH, signal, on_signal, new std::function<void()>(end),
                               [](gpointer owned) { delete static_cast<std::function<void()>*>(owned); });
    }
}

void leave_soon() {
    g_timeout_add(
        moment,
        [](gpointer) -> gboolean {
            std::_Exit(EXIT_SUCCESS); // everything is saved
        },
        nullptr);
}

} // namespace wijzer::app::reader::native

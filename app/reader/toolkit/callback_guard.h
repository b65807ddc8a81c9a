// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Functions for the border with GTK, which is C, so that no exception may pass through it. An exception is caught and
// reported to the reader in the same way as one from an event handler (Application::OnExceptionInMainLoop).
#pragma once

#include <type_traits>
#include <utility>
#include <wx/event.h>

namespace wijzer::app::reader {

/// Reports the exception that is being handled. Must be called in a catch block, on the window's thread.
void tell_current_failure() noexcept;

/// Calls `call` and gives its result. When it throws, reports the exception and gives a default value (0, null).
template<typename Call> auto run_guarded(Call&& call) noexcept -> decltype(call()) {
    try {
        return std::forward<Call>(call)();
    } catch (...) {
        tell_current_failure();
    }
    return decltype(call())();
}

template<auto function> struct Callback;
template<typename Result, typename... Arguments, Result (*function)(Arguments...)> struct Callback<function> {
    static Result call(Arguments... arguments) noexcept {
        return run_guarded([&] { return function(arguments...); });
    }
};

/// A guarded version of `function` that C may call.
template<auto function> inline constexpr auto callback = &Callback<function>::call;

/// Makes the window's thread call `call` later, unless `home` is gone by then. May be called on any thread. Guarded,
/// because wx catches exceptions of event handlers but not of calls made in this way.
template<typename Call> void call_later(wxEvtHandler& home, Call call) {
    home.CallAfter([call = std::move(call)]() mutable { run_guarded(call); });
}

} // namespace wijzer::app::reader

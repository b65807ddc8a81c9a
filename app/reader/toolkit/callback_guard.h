// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The border to the toolkit, which is C below: what is thrown must not pass through it. What is thrown all the same is
// told as the main loop tells what an event handler throws, in words (Application::OnExceptionInMainLoop).
#pragma once

#include <type_traits>
#include <utility>
#include <wx/event.h>

namespace wijzer::app::reader {

/// Tells of the exception that is being handled. To be called in a catch block, on the window's thread.
void tell_current_failure() noexcept;

/// What `call` gives; when it throws, that is told, and a value of nothing (0, null) is given.
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

/// `function` as C may call it.
template<auto function> inline constexpr auto callback = &Callback<function>::call;

/// Has the window's thread call `call` later, unless `home` is gone by then. May be called on any thread. The toolkit
/// guards event handlers, not what is called so.
template<typename Call> void call_later(wxEvtHandler& home, Call call) {
    home.CallAfter([call = std::move(call)]() mutable { run_guarded(call); });
}

} // namespace wijzer::app::reader

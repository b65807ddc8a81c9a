// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/write_stream.h"

#include "content/base/descriptor.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <climits>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/poll.h>
#include <thread>
#include <unistd.h>

namespace wijzer::app::system {
namespace {

using content::Descriptor;

constexpr std::chrono::milliseconds moment{50};

/// Blocks SIGPIPE, so that a pipe whose reader left is an error of this write and does not end the program.
class NoPipeSignal {
  public:
    NoPipeSignal() {
        ::sigemptyset(&m_pipe);
        ::sigaddset(&m_pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~NoPipeSignal() {
        if (::sigismember(&m_before, SIGPIPE) == 0) {
            const std::timespec at_once{};
            ::sigtimedwait(&m_pipe, nullptr, &at_once);
        }
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    NoPipeSignal(const NoPipeSignal&) = delete;
    NoPipeSignal& operator=(const NoPipeSignal&) = delete;

  private:
    ::sigset_t m_pipe{};
    ::sigset_t m_before{};
};

std::error_code last_error() {
    return {errno, std::generic_category()};
}

Descriptor open_stream(const WriteTarget& target) {
    return Descriptor(target.descriptor ? ::fcntl(*target.descriptor, F_DUPFD_CLOEXEC, 0)
                                        : ::open(target.path.c_str(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
}

/// Waits until the stream has room, 50 milliseconds at most.
bool has_room(const Descriptor& stream) {
    ::pollfd waiting{stream.value(), POLLOUT, 0};
    return ::poll(&waiting, 1, static_cast<int>(moment.count())) > 0;
}

} // namespace

bool write_stream(const WriteTarget& target, std::string_view bytes, const WriteProgress& progress,
                  std::error_code& error) {
    const NoPipeSignal guard;
    Descriptor stream = open_stream(target);
    while (!stream.is_open() && errno == ENXIO && !target.descriptor) { // nobody reads the pipe yet
        if (!progress(0, bytes.size())) {
            return false;
        }
        std::this_thread::sleep_for(moment);
        stream = open_stream(target);
    }
    if (!stream.is_open()) {
        error = last_error();
        return false;
    }
    for (std::size_t done = 0; done < bytes.size();) {
        if (!progress(done, bytes.size())) {
            return false;
        }
        if (!has_room(stream)) {
            continue;
        }
        // PIPE_BUF bytes always fit once there is room; more could block, as an inherited descriptor may.
        const ssize_t written =
            ::write(stream.value(), bytes.data() + done, std::min<std::size_t>(bytes.size() - done, PIPE_BUF));
        if (written < 0 && errno != EINTR && errno != EAGAIN) {
            error = last_error();
            return false;
        }
        done += static_cast<std::size_t>(std::max<ssize_t>(written, 0));
    }
    return true;
}

} // namespace wijzer::app::system

// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/single_instance.h"

#include "app/system/environment.h"
#include "app/system/file_lock.h"
#include "app/system/paths.h"
#include "app/system/socket.h"
#include "content/base/fingerprint.h"

#include <exception>
#include <iostream>
#include <mutex>
#include <optional>
#include <sys/eventfd.h>
#include <sys/poll.h>
#include <thread>
#include <utility>
#include <vector>

namespace wijzer::app::system {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds answer_patience{500}; // the answer comes from a thread that does nothing else
constexpr std::chrono::milliseconds start_patience{200};  // for another process that is just becoming the first
constexpr std::chrono::milliseconds between_tries{2};
constexpr const char* taken = "ok";

bool send_message(const fs::path& path, const std::string& message) {
    const Socket socket = Socket::connect_to(path);
    if (!socket.is_open()) {
        return false;
    }
    socket.set_patience(answer_patience);
    if (!socket.send(message.substr(0, SingleInstance::longest_message))) {
        return false;
    }
    socket.end_sending();
    return socket.receive(std::string_view(taken).size()) == taken;
}

fs::path lock_beside(const fs::path& socket) {
    return fs::path(socket).replace_extension("lock");
}

} // namespace

fs::path instance_socket(const fs::path& guide) {
    std::error_code error;
    const fs::path place = fs::weakly_canonical(guide, error);
    const std::string key = (error ? guide : place).string() + '\n' + environment_variable("WAYLAND_DISPLAY") + '\n' +
                            environment_variable("DISPLAY");
    return runtime_folder() / (std::to_string(content::fingerprint(key)) + ".socket");
}

bool hand_over(const fs::path& socket, const std::string& message) noexcept {
    try {
        return send_message(socket, message);
    } catch (const std::exception&) {
        return false; // no memory for it
    }
}

/// Holds the lock, and answers connections on a thread of its own.
class SingleInstance::Server {
  public:
    Server(FileLock lock, Socket socket, fs::path path)
        : m_lock(std::move(lock)), m_socket(std::move(socket)), m_path(std::move(path)),
          m_wake(::eventfd(0, EFD_CLOEXEC)), m_thread([this] { serve(); }) {}

    ~Server() {
        ::eventfd_write(m_wake.value(), 1);
        m_thread.join();
        std::error_code ignored; // a socket that stays is no obstacle
        fs::remove(m_path, ignored);
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    void listen(std::function<void(const std::string&)> on_message) {
        const std::lock_guard guard(m_mutex);
        m_on_message = std::move(on_message);
        if (m_on_message) {
            for (const std::string& message : std::exchange(m_waiting, {})) {
                m_on_message(message);
            }
        }
    }

  private:
    void serve() {
        pollfd events[] = {{m_socket.descriptor(), POLLIN, 0}, {m_wake.value(), POLLIN, 0}};
        while (::poll(events, std::size(events), -1) < 0 || events[1].revents == 0) {
            if (events[0].revents != 0) {
                answer_guarded();
            }
            events[0].revents = 0;
        }
    }

    void answer_guarded() noexcept {
        try {
            answer(m_socket.accept());
        } catch (const std::exception& error) {
            std::cerr << "transitiewijzer: " << error.what() << '\n';
        } catch (...) {
            std::cerr << "transitiewijzer: a message of another start was lost\n";
        }
    }

    void answer(const Socket& other) {
        if (!other.is_open()) {
            return;
        }
        other.set_patience(answer_patience);
        const std::string message = other.receive(longest_message);
        if (!other.send(taken)) {
            return; // it gave up, and opens a window of its own
        }
        const std::lock_guard guard(m_mutex);
        if (m_on_message) {
            m_on_message(message);
        } else {
            m_waiting.push_back(message);
        }
    }

    FileLock m_lock;
    Socket m_socket;
    fs::path m_path;
    content::Descriptor m_wake;
    std::mutex m_mutex;
    std::function<void(const std::string&)> m_on_message;
    std::vector<std::string> m_waiting;
    std::thread m_thread; ///< last: it uses all of the above
};

SingleInstance::SingleInstance(fs::path socket) : m_socket(std::move(socket)) {}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::is_first() const {
    return m_server != nullptr;
}

bool SingleInstance::try_hand_over(const std::string& message) {
    const auto end = std::chrono::steady_clock::now() + start_patience;
    do {
        if (send_message(m_socket, message)) {
            return true;
        }
        try {
            std::optional<FileLock> lock = FileLock::acquire(lock_beside(m_socket), std::chrono::milliseconds{0});
            if (lock) {
                std::error_code ignored;
                fs::remove(m_socket, ignored); // who holds the lock knows that nobody listens there
                Socket socket = Socket::listen_at(m_socket);
                if (socket.is_open()) {
                    m_server = std::make_unique<Server>(std::move(*lock), std::move(socket), m_socket);
                }
                return false;
            }
        } catch (const std::exception&) {
            return false; // no place for a lock, or no thread to be had
        }
        std::this_thread::sleep_for(between_tries);
    } while (std::chrono::steady_clock::now() < end);
    return false;
}

void SingleInstance::listen(std::function<void(const std::string&)> on_message) {
    if (m_server) {
        m_server->listen(std::move(on_message));
    }
}

} // namespace wijzer::app::system

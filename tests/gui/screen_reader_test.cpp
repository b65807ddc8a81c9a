// SPDX-FileCopyrightText: Transitiewijzer authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads and operates the window as a screen reader does: through AT-SPI, from another process, on a session bus that
// only the test uses.

#include "tests/support/temporary_folder.h"

#include <atspi/atspi.h>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <doctest/doctest.h>
#include <functional>
#include <memory>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

constexpr auto patience = std::chrono::seconds(30); // an upper bound: waiting ends as soon as the condition holds

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
using Node = std::unique_ptr<AtspiAccessible, Unref>;
using Matches = std::function<bool(AtspiAccessible*)>;

std::string take(gchar* text) {
    std::string result = text ? text : "";
    g_free(text);
    return result;
}

std::string name_of(AtspiAccessible* node) {
    return take(atspi_accessible_get_name(node, nullptr));
}

Matches is(AtspiRole role, const std::string& name = {}) {
    return [=](AtspiAccessible* node) {
        return atspi_accessible_get_role(node, nullptr) == role && (name.empty() || name_of(node) == name);
    };
}

/// The first node below `root`, depth first, that matches.
Node find(AtspiAccessible* root, const Matches& matches, int depth = 0) {
    constexpr int deepest = 16;
    const gint count = depth > deepest ? 0 : atspi_accessible_get_child_count(root, nullptr);
    for (gint index = 0; index < count; ++index) {
        Node child(atspi_accessible_get_child_at_index(root, index, nullptr));
        if (!child) {
            continue;
        }
        if (matches(child.get())) {
            return child;
        }
        if (Node found = find(child.get(), matches, depth + 1)) {
            return found;
        }
    }
    return nullptr;
}

/// The running program, and its tree of accessible objects.
class Reader {
  public:
    Reader() {
        m_process = ::fork();
        if (m_process == 0) {
            const std::string home = m_home.path().string();
            for (const auto& [variable, folder] :
                 {std::pair("XDG_CONFIG_HOME", "/config"), {"XDG_DATA_HOME", "/data"}, {"XDG_CACHE_HOME", "/cache"}}) {
                ::setenv(variable, (home + folder).c_str(), 1);
            }
            ::setenv("LANGUAGE", "nl", 1);
            ::execl(WIJZER_BUILD_FOLDER "/transitiewijzer", "transitiewijzer", static_cast<char*>(nullptr));
            ::_exit(127);
        }
        m_program = wait_for("the program on the bus", nullptr,
                             [](AtspiAccessible* node) { return name_of(node) == "transitiewijzer"; });
    }
    ~Reader() {
        ::kill(m_process, SIGTERM);
        ::waitpid(m_process, nullptr, 0);
    }

    Node wait_for(const std::string& what, const Matches& matches) { return wait_for(what, m_program.get(), matches); }

    /// The text of the reading pane.
    std::string page() {
        const Node pane = find(m_program.get(), is(ATSPI_ROLE_DOCUMENT_TEXT, "Document"));
        if (!pane) {
            return {};
        }
        const std::unique_ptr<AtspiText, Unref> text(atspi_accessible_get_text_iface(pane.get()));
        return take(atspi_text_get_text(text.get(), 0, atspi_text_get_character_count(text.get(), nullptr), nullptr));
    }

    void wait_for_page(const std::string& part) {
        wait("the page says: " + part, [&] { return page().find(part) != std::string::npos; });
    }

    static void act(AtspiAccessible* node, const std::string& name) {
        const std::unique_ptr<AtspiAction, Unref> action(atspi_accessible_get_action_iface(node));
        REQUIRE(action);
        for (gint index = 0; index < atspi_action_get_n_actions(action.get(), nullptr); ++index) {
            if (take(atspi_action_get_action_name(action.get(), index, nullptr)) == name) {
                CHECK(atspi_action_do_action(action.get(), index, nullptr));
                return;
            }
        }
        FAIL("no action ", name, " on ", name_of(node));
    }

  private:
    static void wait(const std::string& what, const std::function<bool()>& condition) {
        const auto end = std::chrono::steady_clock::now() + patience;
        while (!condition()) {
            if (std::chrono::steady_clock::now() > end) {
                FAIL("waited in vain: ", what);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(20)); // between two looks
        }
    }

    static Node wait_for(const std::string& what, AtspiAccessible* root, const Matches& matches) {
        Node found;
        wait(what, [&] {
            const Node desktop(root ? nullptr : atspi_get_desktop(0));
            found = find(root ? root : desktop.get(), matches);
            return found != nullptr;
        });
        return found;
    }

    wijzer::tests::TemporaryFolder m_home;
    pid_t m_process = -1;
    Node m_program;
};

} // namespace

TEST_CASE("a screen reader searches, opens a hit, reads it and follows a link") {
    REQUIRE(atspi_init() >= 0);
    Reader reader;

    const Node field = reader.wait_for("the search field", is(ATSPI_ROLE_TEXT, "Zoeken"));
    const std::unique_ptr<AtspiEditableText, Unref> editable(atspi_accessible_get_editable_text_iface(field.get()));
    REQUIRE(editable);
    CHECK(atspi_editable_text_set_text_contents(editable.get(), "mentale modellen", nullptr));

    const Node hit = reader.wait_for("the hit", [](AtspiAccessible* node) {
        return atspi_accessible_get_role(node, nullptr) == ATSPI_ROLE_TABLE_CELL &&
               name_of(node).starts_with("Wereldbeelden ontrafelen");
    });
    Reader::act(hit.get(), "activate");
    reader.wait_for_page("Een initiatief dat iets anders wil");

    const Node heading = reader.wait_for("a heading", is(ATSPI_ROLE_HEADING, "Zo doe je het"));
    CHECK(heading);
    const Node link = reader.wait_for("a link", is(ATSPI_ROLE_LINK, "De ijsberg afdalen"));
    Reader::act(link.get(), "jump");
    reader.wait_for_page("I-2 · Begrijpen");
}

TEST_CASE("every control has a name") {
    REQUIRE(atspi_init() >= 0);
    Reader reader;
    reader.wait_for("the hits", is(ATSPI_ROLE_TABLE_CELL));
    const Node frame = reader.wait_for("the window", is(ATSPI_ROLE_FRAME));
    const Node nameless = find(frame.get(), [](AtspiAccessible* node) {
        switch (atspi_accessible_get_role(node, nullptr)) {
        case ATSPI_ROLE_PUSH_BUTTON:
        case ATSPI_ROLE_TOGGLE_BUTTON:
        case ATSPI_ROLE_COMBO_BOX:
        case ATSPI_ROLE_SPIN_BUTTON:
        case ATSPI_ROLE_TEXT:
        case ATSPI_ROLE_TABLE:
        case ATSPI_ROLE_PAGE_TAB_LIST:
        case ATSPI_ROLE_DOCUMENT_TEXT:
            return name_of(node).empty();
        default:
            return false;
        }
    });
    CHECK_MESSAGE(!nameless, "a nameless ",
                  nameless ? take(atspi_accessible_get_role_name(nameless.get(), nullptr)) : std::string());
}

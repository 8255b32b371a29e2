// SPDX-License-Identifier: Apache-2.0
// undo, redo, copy and verify; and a case that another program has open, or left behind.
#include "tests/support/batch_case.h"

#include <chrono>
#include <csignal>
#include <thread>

using namespace headwater::test;

namespace {

/// The program's own window on the case, without a screen.
class Window {
public:
    explicit Window(const BatchCase& the_case) {
        const auto number = the_case.scratch() / "window.pid";
        const std::string line = "QT_QPA_PLATFORM=offscreen " + shell_word(HEADWATER_PROGRAM) +
                                 " " + shell_word(the_case.file()) +
                                 " >/dev/null 2>&1 & echo $! >" + shell_word(number.string());
        REQUIRE(std::system(line.c_str()) == 0);
        m_process = std::stoi(bytes_of_file(number));
        for (int i = 0; i < 600 && !std::filesystem::exists(the_case.file() + "-lock"); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    ~Window() { kill(); }

    void kill() {
        if (m_process > 0) ::kill(m_process, SIGKILL);
        m_process = 0;
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }

private:
    int m_process = 0;
};

} // namespace

TEST_CASE("while a window has the case it is read, and not written, with a sentence") {
    const BatchCase the_case;
    const auto before = the_case.items("entities");
    Window window(the_case);
    REQUIRE(std::filesystem::exists(the_case.file() + "-lock"));
    CHECK(the_case.items("entities") == before);
    for (const auto& words : {std::vector<std::string>{"merge", "Ba", "Chi"}, {"undo"}}) {
        std::vector<std::string> more(words.begin() + 1, words.end());
        CHECK(the_case.refused(words[0], more).find("is open in another program") !=
              std::string::npos);
    }
    window.kill();
    CHECK(the_case.items("entities") == before);
    const Run next = the_case.run({"merge", the_case.file(), "Ba", "Chi"});
    CHECK(next.exit_code == 0);
    CHECK(next.err.find("was not closed properly") != std::string::npos);
    CHECK(the_case.run({"undo", the_case.file()}).err.empty());
    CHECK(the_case.items("entities") == before);
    CHECK(the_case.is_sound());
}

TEST_CASE("a copy is the whole case; without a name it goes to the backups, once a revision") {
    const BatchCase the_case;
    const auto copy = (the_case.scratch() / "copy.hwcase").string();
    the_case.ask("copy", {copy});
    CHECK(the_case.run({"verify", copy}).exit_code == 0);
    CHECK(the_case.run({"list", copy, "entities", "--json"}).json()["items"] ==
          the_case.items("entities"));
    CHECK(the_case.refused("copy", {copy}).find("exists already") != std::string::npos);
    const std::string backup = the_case.ask("copy")["items"][0]["file"];
    CHECK(backup.find("ring backups") != std::string::npos);
    CHECK(the_case.run({"verify", backup}).exit_code == 0);
    CHECK(the_case.ask("copy")["items"].empty());
}

TEST_CASE("verify names what was altered") {
    const BatchCase the_case;
    auto bytes = bytes_of_file(the_case.file());
    const auto label = bytes.find("Import calls.csv");
    REQUIRE(label != std::string::npos);
    bytes[label + 7] = 'C';
    headwater::support::write_file(the_case.file(), bytes);
    const Run found = the_case.run({"verify", the_case.file(), "--json"});
    CHECK(found.exit_code == 1);
    CHECK(found.json()["sound"] == false);
    CHECK(found.out.find("1") != std::string::npos);
    CHECK_FALSE(found.json()["items"].empty());
}

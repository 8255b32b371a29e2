// SPDX-License-Identifier: Apache-2.0
// Another program beside the test. It is there before the test has opened a database, because what
// SQLite knows of its own locks would go along with a fork; what it is to do it does when asked.
#pragma once

#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

#include <catch2/catch.hpp>

namespace headwater::support {

class OtherProgram {
public:
    /// `deed` says whether it succeeded; it reports nothing else.
    explicit OtherProgram(const std::function<bool()>& deed) {
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        m_child = fork();
        REQUIRE(m_child >= 0);
        if (m_child == 0) {
            close(ends[1]);
            _exit(done_when_asked(ends[0], deed) ? 0 : 1);
        }
        close(ends[0]);
        m_asks = ends[1];
    }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;
    ~OtherProgram() { end(); }

    /// Lets it do its deed, waits for its end and says whether it succeeded. Once.
    bool act() {
        const bool asked = write(m_asks, "!", 1) == 1;
        return end() == 0 && asked;
    }

private:
    /// Whatever goes wrong, it does not run on through the tests.
    static bool done_when_asked(int question, const std::function<bool()>& deed) {
        try {
            char word = 0;
            return read(question, &word, 1) == 1 && deed();
        } catch (...) {
            return false;
        }
    }
    int end() {
        if (m_child == 0) return 1;
        close(m_asks);
        int status = 0;
        waitpid(m_child, &status, 0);
        m_child = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
    }

    pid_t m_child = 0;
    int m_asks = 0;
};

} // namespace headwater::support

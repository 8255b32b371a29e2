// SPDX-License-Identifier: Apache-2.0
// A small case that the program itself makes of a list of calls, and what it answers about it.
#pragma once

#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "tests/support/program.h"

namespace headwater::test {

class BatchCase {
public:
    BatchCase() {
        REQUIRE(run({"new", file(), "--title", "Ring"}).exit_code == 0);
        const auto calls = m_scratch.write("calls.csv", "from,to,date,quote\n"
                                                        "Ba,Chi,2023-05-01,see you at the depot\n"
                                                        "Ba,Chi,2023-05-02,\n"
                                                        "Tư,Chi,2023-06-03,\n"
                                                        "Ba,Dung,2024-01-05,\n");
        REQUIRE(run({"import", file(), calls.string(), "--map", "from=from", "--map", "to=to",
                     "--map", "time=date", "--map", "quotation=quote", "--link-kind", "call",
                     "--source", "Operator 1", "--grade", "B2"})
                    .exit_code == 0);
    }

    std::string file() const { return (m_scratch / "ring.hwcase").string(); }
    const Folder& scratch() const { return m_scratch; }

    Run run(std::vector<std::string> words) const { return run_headwater(m_scratch, words); }
    /// The answer of a command that does what it is asked to: COMMAND CASE WORDS...
    nlohmann::json ask(const std::string& command, std::vector<std::string> words = {}) const {
        words.insert(words.begin(), {command, file()});
        words.push_back("--json");
        const Run done = run(words);
        INFO(command << ": " << done.err);
        REQUIRE(done.exit_code == 0);
        return done.json();
    }
    /// The sentence of a command that cannot.
    std::string refused(const std::string& command, std::vector<std::string> words,
                        int exit_code = 1) const {
        words.insert(words.begin(), {command, file()});
        const Run done = run(words);
        INFO(done.out);
        CHECK(done.exit_code == exit_code);
        return done.err;
    }
    nlohmann::json items(const std::string& what) const { return ask("list", {what})["items"]; }
    std::vector<std::string> labels() const {
        std::vector<std::string> all;
        for (const auto& item : items("entities"))
            all.push_back(item["label"]);
        return all;
    }
    std::string id_of(const std::string& label) const {
        for (const auto& item : items("entities"))
            if (item["label"] == label) return item["id"];
        FAIL("nobody is called " << label);
        return {};
    }
    bool is_sound() const { return run({"verify", file()}).exit_code == 0; }

private:
    Folder m_scratch;
};

} // namespace headwater::test

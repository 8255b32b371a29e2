// SPDX-License-Identifier: Apache-2.0
// A program that is killed at any instant loses nothing that it had reported as done.
// HEADWATER_KILLS sets how often it is killed (30; the soak run takes 500).
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <random>

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

Records batch_of(int people) {
    Records batch;
    batch.sources.push_back({{-1}, "List", "file", "", "", "", {}, "B2", ""});
    for (int i = 1; i <= people; ++i) {
        batch.entities.push_back({{-i}, "person", "Person " + std::to_string(i), {{"no", "1"}}});
        Evidence item;
        item.subject = -i;
        item.source = {-1};
        batch.evidence.push_back(item);
    }
    return batch;
}

Result<std::int64_t> next_change(Case& open, std::uint32_t dice) {
    if (dice % 4 == 0 && open.undoable()) {
        TRY_VOID(open.undo());
        return open.revision();
    }
    if (dice % 4 == 1 && open.redoable()) {
        TRY_VOID(open.redo());
        return open.revision();
    }
    if (dice % 4 == 2)
        return open.apply({"Import", [](Edits& e) { return e.take_in(batch_of(300)); }, ""});
    return open.apply({"Add",
                       [](Edits& edits) -> Result<void> {
                           TRY_VOID(edits.add(Entity{{}, "person", "X", {}}));
                           return {};
                       },
                       ""});
}

/// Changes the case until it is killed, and tells each revision once it is committed.
[[noreturn]] void work_until_killed(const std::filesystem::path& file, int report,
                                    std::uint32_t seed) {
    std::mt19937 dice(seed);
    auto open = Case::open(file, station());
    if (!open || open->is_read_only()) _exit(1);
    for (;;) {
        const auto revision = next_change(*open, static_cast<std::uint32_t>(dice()));
        if (!revision) _exit(2);
        if (write(report, &*revision, sizeof *revision) != sizeof *revision) _exit(3);
    }
}

std::int64_t last_report(int from, std::int64_t before) {
    std::int64_t revision = before;
    std::int64_t next = 0;
    while (read(from, &next, sizeof next) == sizeof next)
        revision = next;
    return revision;
}

/// Another program that changes the case.
class Worker {
public:
    Worker(const std::filesystem::path& file, std::uint32_t seed) {
        int ends[2];
        REQUIRE(pipe(ends) == 0);
        m_child = fork();
        REQUIRE(m_child >= 0);
        if (m_child == 0) {
            close(ends[0]);
            work_until_killed(file, ends[1], seed);
        }
        close(ends[1]);
        m_reports = ends[0];
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker() { close(m_reports); }

    /// 0: it ended before it had done anything.
    std::int64_t first_report() const {
        std::int64_t revision = 0;
        return read(m_reports, &revision, sizeof revision) == sizeof revision ? revision : 0;
    }
    /// The last revision that it reported as done, or else `before`.
    std::int64_t killed(std::int64_t before) const {
        kill(m_child, SIGKILL);
        int status = 0;
        waitpid(m_child, &status, 0);
        CHECK(WIFSIGNALED(status));
        return last_report(m_reports, before);
    }

private:
    pid_t m_child = 0;
    int m_reports = 0;
};

int kills() {
    const char* const wanted = std::getenv("HEADWATER_KILLS");
    return wanted ? std::atoi(wanted) : 30;
}

} // namespace

TEST_CASE("a killed program loses no step that it had reported") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    { new_case(file); }
    std::mt19937 generator(20261122);
    const auto dice = [&] { return static_cast<std::uint32_t>(generator()); };
    std::int64_t revision = 0;
    for (int i = 0; i < kills(); ++i) {
        INFO("kill " << i);
        const Worker worker(file, dice());
        usleep(dice() % 60'000);
        const auto reported = worker.killed(revision);
        const Case open = must(Case::open(file, station()));
        CHECK_FALSE(open.is_read_only());
        revision = open.revision();
        CHECK(revision >= reported);
        CHECK(revision <= reported + 1);
        const auto found = verified(open);
        for (const auto& finding : found.findings)
            FAIL_CHECK(finding.in_english());
    }
    CHECK(revision > 0);
}

TEST_CASE("a second program reads while the first works, and writes when that was killed") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    { new_case(file); }
    const Worker worker(file, 1);
    const auto reported = worker.first_report();
    REQUIRE(reported > 0);
    {
        Case second = must(Case::open(file, station()));
        CHECK(second.is_read_only());
        CHECK(second.notice());
        CHECK(second.revision() >= reported);
        CHECK_FALSE(second.undo());
    }
    worker.killed(reported);
    Case second = must(Case::open(file, station()));
    CHECK_FALSE(second.is_read_only());
    must(second.apply({"Title", [](Edits& e) { return e.set_title("Mine"); }, ""}));
    CHECK(verified(second).findings.empty());
}

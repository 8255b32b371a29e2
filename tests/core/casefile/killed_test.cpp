// SPDX-License-Identifier: Apache-2.0
// A program that is killed at any instant loses nothing that it had reported as done.
// HEADWATER_KILLS sets how often it is killed (30; the target `soak` takes 500).
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <map>
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

enum class Deed { none, add, import, large_import, merge, take_back, do_again, go_back, save_as };
constexpr std::array<const char*, 9> deed_names{"nothing",        "adding",     "an import",
                                                "a large import", "a merge",    "an undo",
                                                "a redo",         "going back", "saving a copy"};

Result<std::int64_t> merge_two(Case& open, std::uint32_t dice) {
    const auto all = std::max<std::int64_t>(open.totals().entities, 1);
    TRY(const auto two, open.page({}, dice % all, 2));
    if (two.size() < 2) return 0;
    return open.apply({"Merge", [&](Edits& e) { return e.merge({two[0]}, {{two[1]}}); }, ""});
}

Result<std::int64_t> import(Case& open, int people) {
    return open.apply({"Import", [=](Edits& e) { return e.take_in(batch_of(people)); }, ""});
}

Result<std::int64_t> add_one(Case& open) {
    return open.apply({"Add",
                       [](Edits& edits) -> Result<void> {
                           TRY_VOID(edits.add(Entity{{}, "person", "X", {}}));
                           return {};
                       },
                       ""});
}

Result<std::int64_t> save_as(const Case& open, std::uint32_t dice) {
    Task task;
    const auto copy = open.file().parent_path() / ("copy" + std::to_string(dice % 4) + ".hwcase");
    std::filesystem::remove(copy);
    TRY_VOID(open.save_copy(copy, task));
    return 0;
}

Deed next_deed(const Case& open, std::uint32_t dice) {
    constexpr std::array deeds{Deed::add,       Deed::import,      Deed::merge,   Deed::take_back,
                               Deed::do_again,  Deed::merge,       Deed::save_as, Deed::go_back,
                               Deed::take_back, Deed::large_import};
    const Deed deed = deeds[dice % deeds.size()];
    if (deed == Deed::take_back && !open.undoable()) return Deed::add;
    if (deed == Deed::do_again && !open.redoable()) return Deed::add;
    return deed;
}

Result<std::int64_t> make(Case& open, Deed deed, std::uint32_t dice) {
    switch (deed) {
    case Deed::import:
        return import(open, 300);
    case Deed::large_import:
        return import(open, static_cast<int>(rows_of_a_run / 2) + 1);
    case Deed::merge:
        return merge_two(open, dice);
    case Deed::take_back:
        TRY_VOID(open.undo());
        return 0;
    case Deed::do_again:
        TRY_VOID(open.redo());
        return 0;
    case Deed::go_back:
        return open.go_back_to(open.revision() - std::min<std::int64_t>(open.revision(), dice % 9));
    case Deed::save_as:
        return save_as(open, dice);
    default:
        return add_one(open);
    }
}

/// What is done, and what is being done.
struct Report {
    std::int64_t revision = 0;
    Deed doing = Deed::none;
};

void tell(int where, const Report& report) {
    if (write(where, &report, sizeof report) != sizeof report) _exit(3);
}

/// Changes the case until it is killed, and tells each revision once it is committed.
[[noreturn]] void work_until_killed(const std::filesystem::path& file, int report,
                                    std::uint32_t seed) {
    std::mt19937 dice(seed);
    auto open = Case::open(file, station());
    if (!open || open->is_read_only()) _exit(1);
    for (;;) {
        const auto roll = static_cast<std::uint32_t>(dice());
        const Deed deed = next_deed(*open, roll);
        tell(report, {open->revision(), deed});
        if (!make(*open, deed, roll / 16)) _exit(2);
        tell(report, {open->revision(), Deed::none});
    }
}

Report last_report(int from, Report before) {
    Report next;
    while (read(from, &next, sizeof next) == sizeof next)
        before = next;
    return before;
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

    /// Until it has opened the case; what it does then.
    Report wait() const {
        Report report;
        CHECK(read(m_reports, &report, sizeof report) == sizeof report);
        return report;
    }
    /// 0: it ended before it had done anything.
    std::int64_t first_revision() const {
        Report report;
        while (report.revision == 0)
            if (read(m_reports, &report, sizeof report) != sizeof report) return 0;
        return report.revision;
    }
    /// The last that it reported, or else `before`.
    Report killed(Report before) const {
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

/// Whatever bears the name of a copy is a whole copy.
void check_copies(const std::filesystem::path& folder) {
    for (int i = 0; i < 4; ++i) {
        const auto copy = folder / ("copy" + std::to_string(i) + ".hwcase");
        if (!std::filesystem::exists(copy)) continue;
        const Case open = must(Case::open(copy, station(), Case::Access::read_only));
        CHECK(verified(open).findings.empty());
    }
}

int kills() {
    const char* const wanted = std::getenv("HEADWATER_KILLS");
    return wanted ? std::atoi(wanted) : 30;
}

/// Microseconds; the soak lets it come further.
useconds_t longest_life() {
    return kills() > 100 ? 400'000 : 60'000;
}

} // namespace

TEST_CASE("a killed program loses no step that it had reported", "[killed]") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    { new_case(file); }
    std::mt19937 generator(20261122);
    const auto dice = [&] { return static_cast<std::uint32_t>(generator()); };
    std::int64_t revision = 0;
    std::map<Deed, int> interrupted;
    for (int i = 0; i < kills(); ++i) {
        INFO("kill " << i);
        const Worker worker(file, dice());
        Report known{revision, Deed::none};
        if (i % 4) known = worker.wait(); // else it may be killed while it opens the case
        usleep(dice() % longest_life());
        const auto reported = worker.killed(known);
        ++interrupted[reported.doing];
        const Case open = must(Case::open(file, station()));
        CHECK_FALSE(open.is_read_only());
        revision = open.revision();
        CHECK(revision >= reported.revision);
        CHECK(revision <= reported.revision + 1);
        const auto found = verified(open);
        for (const auto& finding : found.findings)
            FAIL_CHECK(finding.in_english());
        if (i % 8 == 7) check_copies(folder.path());
    }
    CHECK(revision > 0);
    std::string tally = std::to_string(kills()).append(" kills, ");
    tally.append(std::to_string(revision)).append(" entries in the log; during ");
    for (const auto& [deed, times] : interrupted)
        tally.append(deed_names[static_cast<std::size_t>(deed)])
            .append(" ")
            .append(std::to_string(times))
            .append(", ");
    if (kills() > 100) WARN(tally);
}

TEST_CASE("a program killed while it brings an old case up to date leaves the old or the new",
          "[killed]") {
    std::mt19937 dice(7);
    for (int i = 0; i < kills() / 3; ++i) {
        INFO("kill " << i);
        const Folder folder;
        const auto file = folder / "a.hwcase";
        std::filesystem::copy_file(
            std::filesystem::path(HEADWATER_SOURCE_DIR) / "tests/data/case-version1.hwcase", file);
        std::filesystem::permissions(file, std::filesystem::perms::owner_read |
                                               std::filesystem::perms::owner_write);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            const auto open = Case::open(file, station());
            for (;;)
                pause();
        }
        usleep(static_cast<useconds_t>(dice() % 60'000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const Case open = must(Case::open(file, station()));
        CHECK_FALSE(open.is_read_only());
        CHECK(open.entity({id(3)})->label == "Trần Thị Đức Hạnh");
        CHECK(verified(open).findings.empty());
        CHECK_FALSE(std::filesystem::exists(file.string() + "-upgrade"));
    }
}

TEST_CASE("what was found when a killed program is started again is said") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    { new_case(file); }
    const Worker worker(file, 3);
    REQUIRE(worker.first_revision() > 0);
    worker.killed({});
    const Case open = must(Case::open(file, station()));
    CHECK_FALSE(open.is_read_only());
    REQUIRE(open.notice());
    CHECK(open.notice()->in_english() ==
          "The program was not closed properly when " + file.string() +
              " was last open. Every step that was done is in the case; look at the last ones in "
              "its history.");
}

TEST_CASE("a second program reads while the first works, and writes when that was killed") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    { new_case(file); }
    const Worker worker(file, 1);
    const auto reported = worker.first_revision();
    REQUIRE(reported > 0);
    {
        Case second = must(Case::open(file, station()));
        CHECK(second.is_read_only());
        CHECK(second.notice());
        CHECK(second.revision() >= reported);
        CHECK_FALSE(second.undo());
    }
    worker.killed({reported, Deed::none});
    Case second = must(Case::open(file, station()));
    CHECK_FALSE(second.is_read_only());
    must(second.apply({"Title", [](Edits& e) { return e.set_title("Mine"); }, ""}));
    CHECK(verified(second).findings.empty());
}

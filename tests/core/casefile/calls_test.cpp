// SPDX-License-Identifier: Apache-2.0
// Packed calls in a case: found by either party and by time, sealed, undone and copied.
#include "core/casefile/calls.h"

#include "core/base/moment.h"
#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

struct Row {
    const char *from, *to, *happened;
    double duration;
    const char* cell;
};

/// Later rows need not be later calls; the third and the fourth begin in the same second.
const std::vector<Row> rows{{"0912345678", "0987654321", "2023-05-03T21:14:07", 61, "Tower 1"},
                            {"0987654321", "0912345678", "2023-05-03T21:20", 12.5, "Tower 2"},
                            {"0912345678", "0900000001", "2023-05-01T08:00:00", 5, ""},
                            {"0912345678", "0900000002", "2023-05-01T08:00:00", 7, "Tower 1"},
                            {"0900000001", "0900000001", "", 1, ""},
                            {"+84 912 345 678", "0987654321", "2023-06-01", 3, "Tower 3"}};

std::int64_t take_in(Case& the_case, const std::vector<Row>& calls, const char* title = "Bill") {
    return must(the_case.apply(
        {"Import calls",
         [&](Edits& edits) -> Result<void> {
             TRY(const PackedCalls packed,
                 edits.take_in_calls([&](const TakeCall& take) -> Result<CallFile> {
                     std::uint64_t number = 1;
                     for (const Row& row : calls) {
                         const auto moment = parse_moment(row.happened);
                         const std::vector<std::string_view> other{row.cell};
                         TRY_VOID(take({row.from, row.to, row.happened, moment ? moment->first : 0,
                                        row.duration, ++number, other}));
                     }
                     CallFile file;
                     file.source.title = title;
                     file.source.digest = "abc";
                     file.columns = {"Cell"};
                     return file;
                 }));
             CHECK(packed.calls == calls.size());
             return {};
         },
         ""}));
}

std::vector<std::string> told(const CallPage& page) {
    std::vector<std::string> lines;
    for (const Call& call : page.calls) {
        std::string line = call.happened + " " + call.from + (call.outgoing ? ">" : "<") + call.to +
                           " row " + std::to_string(call.row);
        for (const Property& other : call.other)
            line += " " + other.name + " " + other.value;
        lines.push_back(line);
    }
    return lines;
}

struct Bill {
    Folder folder;
    Case the_case = must(Case::create(folder / "a.hwcase", "Ring", station()));
    Bill() { take_in(the_case, rows); }
};

std::int64_t second(const char* text) {
    return must(parse_moment(text)).first;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("calls are found by either party, in order of time, with their rows") {
    const Bill bill;
    const auto page = must(bill.the_case.calls({"+84912345678"}, 100));
    CHECK(page.all == 5);
    CHECK(told(page) == Lines{"2023-05-01T08:00:00 0912345678>0900000001 row 4",
                              "2023-05-01T08:00:00 0912345678>0900000002 row 5 Cell Tower 1",
                              "2023-05-03T21:14:07 0912345678>0987654321 row 2 Cell Tower 1",
                              "2023-05-03T21:20 0987654321<0912345678 row 3 Cell Tower 2",
                              "2023-06-01 +84 912 345 678>0987654321 row 7 Cell Tower 3"});
    CHECK(page.calls[3].duration == 12.5);
    CHECK(bill.the_case.source(page.calls[0].source)->title == "Bill");
    CHECK(must(bill.the_case.calls({"0900000001"}, 100)).all == 2);
    CHECK(must(bill.the_case.calls({"0999999999"}, 100)).all == 0);
}

TEST_CASE("calls are found by period and by the other party") {
    const Bill bill;
    CallQuery query{"0912345678"};
    query.after = second("2023-05-03T21:14:07");
    query.before = second("2023-05-03T21:20");
    CHECK(told(must(bill.the_case.calls(query, 100))) ==
          Lines{"2023-05-03T21:14:07 0912345678>0987654321 row 2 Cell Tower 1",
                "2023-05-03T21:20 0987654321<0912345678 row 3 Cell Tower 2"});
    query.after = second("2023-05-03T21:14:08");
    CHECK(must(bill.the_case.calls(query, 100)).all == 1);
    CHECK(must(bill.the_case.calls({"0912345678", "0900000002"}, 100)).all == 1);
    CHECK(must(bill.the_case.calls({"0912345678", "0999999999"}, 100)).all == 0);
    CallQuery undated{"0900000001"};
    undated.before = second("2030");
    CHECK(must(bill.the_case.calls(undated, 100)).all == 1);
}

TEST_CASE("a limit keeps the earliest calls, over several files") {
    Bill bill;
    take_in(bill.the_case, {{"0912345678", "0900000003", "2023-05-02T08:00:00", 5, ""}}, "June");
    const auto page = must(bill.the_case.calls({"0912345678"}, 3));
    CHECK(page.all == 6);
    CHECK(told(page) == Lines{"2023-05-01T08:00:00 0912345678>0900000001 row 4",
                              "2023-05-01T08:00:00 0912345678>0900000002 row 5 Cell Tower 1",
                              "2023-05-02T08:00:00 0912345678>0900000003 row 2"});
    const auto files = must(bill.the_case.call_batches());
    REQUIRE(files.size() == 2);
    CHECK(files[0].calls == 6);
    CHECK(files[0].columns == Lines{"Cell"});
}

TEST_CASE("many calls fill many blocks and none is lost or told twice") {
    const Folder folder;
    Case the_case = must(Case::create(folder / "a.hwcase", "Ring", station()));
    std::vector<std::string> numbers, dates;
    for (int i = 0; i < 7; ++i)
        numbers.push_back("N" + std::to_string(i));
    const std::int64_t start = second("2023-05-01T00:00:00");
    for (int i = 0; i < 3000; ++i)
        dates.push_back(moment_from_seconds(start + (i * 7919) % 3000 * 60).text);
    std::vector<Row> many;
    for (std::size_t i = 0; i < dates.size(); ++i)
        many.push_back(
            {numbers[i % 7].c_str(), numbers[(i * i + 1) % 7].c_str(), dates[i].c_str(), 1, ""});
    take_in(the_case, many);
    for (const std::string& number : numbers) {
        std::uint64_t expected = 0, in_period = 0;
        CallQuery query{number};
        query.after = start + 600 * 60;
        query.before = start + 1200 * 60;
        for (const Row& row : many) {
            const bool takes_part = row.from == number || row.to == number;
            const std::int64_t when = second(row.happened);
            expected += takes_part;
            in_period += takes_part && when >= *query.after && when <= *query.before;
        }
        const auto page = must(the_case.calls({number}, 10'000));
        CHECK(page.all == expected);
        CHECK(std::ranges::is_sorted(page.calls, {}, &Call::first));
        CHECK(must(the_case.calls(query, 10'000)).all == in_period);
    }
    Task task;
    const auto pairs = must(the_case.call_pairs({}, task));
    std::uint64_t all = 0;
    for (const CallPair& pair : pairs)
        all += pair.calls;
    CHECK(all == many.size());
    CHECK(verified(the_case).findings.empty());
}

TEST_CASE("pairs add up calls, durations and dates as they are known") {
    const Bill bill;
    Task task;
    const auto pairs = must(bill.the_case.call_pairs({"0987654321"}, task));
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0].from == "0912345678");
    CHECK(pairs[0].calls == 1);
    CHECK(pairs[0].first_happened == "2023-05-03T21:14:07");
    CHECK(pairs[1].from == "0987654321");
    CHECK(pairs[1].last_happened == "2023-05-03T21:20");
    CHECK(pairs[1].duration == 12.5);
    CHECK(must(bill.the_case.call_pairs({}, task)).size() == 6);
}

TEST_CASE("packed calls are undone, redone, copied and verified with the case") {
    Bill bill;
    Case& the_case = bill.the_case;
    CHECK(verified(the_case).findings.empty());
    must(the_case.undo());
    CHECK(must(the_case.calls({"0912345678"}, 9)).all == 0);
    CHECK(the_case.sources().empty());
    CHECK(must(the_case.call_batches()).empty());
    CHECK(verified(the_case).findings.empty());
    must(the_case.redo());
    CHECK(must(the_case.calls({"0912345678"}, 9)).all == 5);
    CHECK(verified(the_case).findings.empty());
    Task task;
    must(the_case.save_copy(bill.folder / "copy.hwcase", task));
    const Case copy = must(Case::open(bill.folder / "copy.hwcase", station()));
    CHECK(told(must(copy.calls({"0912345678"}, 9))) ==
          told(must(the_case.calls({"0912345678"}, 9))));
}

TEST_CASE("an altered block is found by verify") {
    const Bill bill;
    {
        auto database = must(Database::open(bill.the_case.file(), Database::Access::write));
        must(database.execute("UPDATE call_block SET bytes = CAST(bytes || x'01' AS BLOB) "
                              "WHERE id = (SELECT min(id) FROM call_block)"));
    }
    CHECK_FALSE(verified(bill.the_case).findings.empty());
}

TEST_CASE("a reader that fails leaves the case as it was") {
    const Folder folder;
    Case the_case = must(Case::create(folder / "a.hwcase", "Ring", station()));
    const auto failed = the_case.apply(
        {"Import calls",
         [&](Edits& edits) -> Result<void> {
             TRY_VOID(edits.take_in_calls([&](const TakeCall& take) -> Result<CallFile> {
                 TRY_VOID(take({"1", "2", "", 0, 0, 1, {}}));
                 return fail("The file ends here.");
             }));
             return {};
         },
         ""});
    CHECK_FALSE(failed);
    CHECK(the_case.revision() == 0);
    CHECK(must(the_case.calls({"1"}, 9)).all == 0);
    CHECK(verified(the_case).findings.empty());
}

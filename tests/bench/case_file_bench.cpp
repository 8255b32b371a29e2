// SPDX-License-Identifier: Apache-2.0
// How a large case file behaves: making, opening, memory, one record, searching while typing,
// paging. case_file_bench FILE [ENTITIES] makes it (three links and ten items of evidence for each
// entity) unless it is there, and prints the figures; the goals stand beside them.
#include <algorithm>
#include <chrono>
#include <fstream>
#include <functional>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <time.h>
#include <unistd.h>

#include "core/casefile/query.h"
#include "tests/bench/made_case.h"

using namespace headwater;

namespace {

/// On the wall, and of the processor in this program and the system for it: what others do on the
/// machine meanwhile counts in the first alone.
struct Took {
    double wall = 0;
    double processor = 0;
};

double processor_milliseconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

Took milliseconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    const double processor = processor_milliseconds();
    work();
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
    return {wall.count(), processor_milliseconds() - processor};
}

/// Of this process, in megabytes.
double memory() {
    std::ifstream status("/proc/self/statm");
    long whole = 0;
    long resident = 0;
    status >> whole >> resident;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

void print(const std::string& what, std::vector<Took> times, const std::string& goal) {
    const auto middle = times.begin() + std::ssize(times) / 2;
    std::ranges::sort(times, {}, &Took::wall);
    const Took median = *middle, worst = times.back();
    std::ranges::sort(times, {}, &Took::processor);
    std::cout << fmt::format("{:<36} median {:8.2f} ms   worst {:8.2f} ms   processor {:8.2f} ms "
                             "{:8.2f} ms   {}\n",
                             what, median.wall, worst.wall, middle->processor,
                             times.back().processor, goal);
}

template<class T>
T need(Result<T> result) {
    if (result) return std::move(*result);
    std::cerr << result.error().message.in_english() << '\n';
    std::exit(1);
}

void measure_opening(const std::filesystem::path& file) {
    std::vector<Took> times;
    for (int i = 0; i < 3; ++i)
        times.push_back(milliseconds([&] { need(Case::open(file, this_station())); }));
    print("open", times, "goal < 2000 ms");
}

/// What the inspector asks when a record is selected.
void show_record(const Case& open, EntityId id) {
    const ListOrder links{.list = RecordList::links, .of = id.value};
    open.entity(id);
    need(open.rows(links));
    for (const auto link : need(open.page(links, 0, 40)))
        open.link({link});
    need(open.evidence_about({id.value}, 30));
    open.evidence_by_source(id.value);
    need(open.attachments_of(id.value));
    need(open.picture_icon(id));
    need(open.merged_into(id));
    need(open.history_of(id.value));
}

/// The first entity of an import is its hub, the first link its busiest.
EntityId hub_of(const Case& open) {
    return {need(open.page({.list = RecordList::entities}, 0, 1)).front()};
}

LinkId busiest_of(const Case& open) {
    return {need(open.page({.list = RecordList::links}, 0, 1)).front()};
}

void measure_records(const Case& open) {
    std::mt19937_64 dice(1);
    const auto entities = need(open.rows({}));
    std::vector<Took> cards, pages;
    for (int i = 0; i < 100; ++i) {
        const auto offset =
            static_cast<std::int64_t>(dice() % static_cast<std::uint64_t>(entities));
        std::vector<std::int64_t> ids;
        pages.push_back(milliseconds([&] {
            ids = need(open.page({.list = RecordList::entities, .column = "label"}, offset, 100));
        }));
        cards.push_back(milliseconds([&] { show_record(open, {ids.front()}); }));
    }
    print("any record on screen", cards, "goal < 100 ms");
    const EntityId hub = hub_of(open);
    const auto links = need(open.rows({.list = RecordList::links, .of = hub.value}));
    print(fmt::format("one with {} links", links), {milliseconds([&] { show_record(open, hub); })},
          "goal < 100 ms");
    const LinkId busiest = busiest_of(open);
    const auto items = need(open.rows({.list = RecordList::evidence, .of = busiest.value}));
    print(fmt::format("a link with {} items", items), {milliseconds([&] {
              open.link(busiest);
              need(open.evidence_about({busiest.value}, 30));
              open.evidence_by_source(busiest.value);
              need(open.history_of(busiest.value));
          })},
          "goal < 100 ms");
    print("any page of the table of entities", pages, "goal < 100 ms");
    const auto table = milliseconds([&] {
        const ListOrder people{.list = RecordList::entities, .column = "label", .kind = "person"};
        need(open.rows(people));
        need(open.page(people, 0, 100));
    });
    print("opening the table of people", {table}, "goal < 100 ms");
}

/// Every keystroke of what somebody types is a question of its own.
void measure_typing(const Case& open, const char* what, const std::vector<std::string>& texts) {
    std::vector<Took> times;
    double worst = 0;
    std::string slowest;
    for (const std::string& typed : texts)
        for (std::size_t length = 1; length <= typed.size(); ++length) {
            const Query query = parse_query(typed.substr(0, length));
            times.push_back(milliseconds([&] { need(open.search(query, 50)); }));
            if (times.back().processor <= worst) continue;
            worst = times.back().processor;
            slowest = typed.substr(0, length);
        }
    print(fmt::format("search while typing, {}", what), times,
          fmt::format("goal < 50 ms, slowest \"{}\"", slowest));
}

void measure_search(const Case& open) {
    measure_typing(open, "names", {"nguyen van vien", "tran thi", "hoang", "le", "Đỗ Thị"});
    measure_typing(open, "numbers", {"0912345678", "+84 912 345", "0987"});
    measure_typing(open, "words", {"depot", "operator 1", "met at the depot"});
    measure_typing(open, "misspelt", {"ngyuen thanh", "hoagn", "zzzz", "nguyenn vien"});
    measure_typing(open, "kind:", {"kind:phone 0987", "kind:vessel 09", "kind:person nguyen"});
    measure_typing(open, "after:",
                   {"after:2023-06", "after:2024", "after:2023-12 nguyen", "before:2022 tran",
                    "after:2024 le"});
    measure_typing(open, "grade:", {"grade:B2", "grade:A1", "grade:A nguyen", "grade:C3 le"});
    measure_typing(open, "source:",
                   {"source:records", "source:nobody", "source:nobody hoang",
                    "source:\"records 7\" tran kind:person"});
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "case_file_bench FILE [ENTITIES]\n";
        return 2;
    }
    const std::filesystem::path file = argv[1];
    bench::CaseSize size;
    if (argc > 2) size.entities = std::stoll(argv[2]);
    size.links = 3 * size.entities;
    size.evidence = 10 * size.entities;
    if (!std::filesystem::exists(file)) {
        const double time =
            milliseconds([&] { need(bench::make_case(file, size, 20261122)); }).wall;
        std::cout << fmt::format("made by {} imports in {:.0f} s, {:.0f} rows a second\n",
                                 size.imports, time / 1000,
                                 static_cast<double>(14 * size.entities) / (time / 1000));
        std::cout << "run again to measure\n";
        return 0;
    }
    std::cout << fmt::format("file {:.0f} MB, program alone {:.0f} MB of memory\n",
                             static_cast<double>(std::filesystem::file_size(file)) / 1e6, memory());
    measure_opening(file);
    const Case open = need(Case::open(file, this_station()));
    std::cout << fmt::format("memory of the open case {:.0f} MB, goal < 300 MB\n", memory());
    const auto counting = milliseconds([&] {
        const auto totals = open.totals();
        std::cout << fmt::format("{} entities, {} links, {} items of evidence\n", totals.entities,
                                 totals.links, totals.evidence);
    });
    print("counting what is in it", {counting}, "");
    measure_records(open);
    measure_search(open);
    std::cout << fmt::format("memory after all that {:.0f} MB\n", memory());
}

// SPDX-License-Identifier: Apache-2.0
// How fast call records come in: packed, against sqlite3's own .import with two indexes; and as
// entities, links and evidence, against a tight program of prepared statements that writes the same
// rows and the same indexes. intake_bench FOLDER [ROWS] makes the files there and prints the rates
// of one run; ordinary import is measured up to a million rows.
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <sys/resource.h>

#include "core/base/moment.h"
#include "core/desk/intake.h"
#include "core/storage/database.h"
#include "tests/bench/stopwatch.h"

using namespace headwater;
namespace fs = std::filesystem;

namespace {

template<class T>
T need(Result<T> result) {
    if (result) return std::move(*result);
    std::cerr << result.error().message.in_english() << '\n';
    std::exit(1);
}
void need(const Result<void>& result) {
    if (result) return;
    std::cerr << result.error().message.in_english() << '\n';
    std::exit(1);
}

/// A hundred thousand phones, few of them busy, each with contacts of its own; two years.
void write_calls(const fs::path& file, std::size_t rows) {
    if (fs::exists(file)) return;
    std::mt19937_64 random(7);
    std::ofstream out(file);
    out << "from,to,time,duration,cell\n";
    const auto phone = [](std::uint64_t number) { return fmt::format("84912{:06}", number); };
    const std::int64_t start = 1'640'995'200, span = 730 * 86'400;
    for (std::size_t i = 0; i < rows; ++i) {
        const double u = std::generate_canonical<double, 53>(random);
        const auto from = static_cast<std::uint64_t>(99'999 * u * u * u);
        const auto to =
            random() % 100 < 85 ? (from * 31 + random() % 20 * 977) % 100'000 : random() % 100'000;
        std::string when = moment_from_seconds(start + static_cast<std::int64_t>(i) * span /
                                                           static_cast<std::int64_t>(rows))
                               .text;
        when[10] = ' ';
        out << phone(from) << ',' << phone(to) << ',' << when << ',' << random() % 600 << ",T"
            << (from + random() % 3) % 2000 << '\n';
    }
}

double megabytes_of(const fs::path& file) {
    return static_cast<double>(fs::file_size(file)) / 1e6;
}

double print(const std::string& what, std::size_t rows, const Cost& cost, double disk) {
    std::cout << fmt::format("{:<44} wall {:7.2f} s  processor {:7.2f} s  {:9.0f} rows/s  {:7.1f} "
                             "MB on disk  {:5.0f} MB of memory\n",
                             what, cost.wall, cost.processor, static_cast<double>(rows) / cost.wall,
                             disk, cost.megabytes)
              << std::flush;
    return cost.wall;
}

Case fresh_case(const fs::path& file) {
    for (const char* end : {"", "-wal", "-shm"})
        fs::remove(file.string() + end);
    return need(Case::create(file, "Bench", this_station()));
}

ImportSpec spec_of(const fs::path& calls) {
    ImportSpec spec = need(recognise(calls, built_in_schema()));
    spec.entity_kind = spec.to_kind = "phone";
    spec.link_kind = "call";
    return spec;
}

double import_ours(const fs::path& folder, const fs::path& calls, std::size_t rows,
                   Packing packing) {
    const fs::path file = folder / "ours.hwcase";
    Stopwatch watch;
    {
        Case the_case = fresh_case(file);
        Task task;
        const Intake intake =
            need(import_into(the_case, calls, spec_of(calls), built_in_schema(), task, packing));
        if (intake.balance.created + intake.balance.merged != rows) std::exit(2);
    }
    const Cost cost = watch.read();
    const bool packed = packing == Packing::always;
    const double wall = print(packed ? "packed into the case, sealed" : "entities, links, evidence",
                              rows, cost, megabytes_of(file));
    if (!packed) return wall;
    const Case the_case = need(Case::open(file, this_station(), Case::Access::read_only));
    Stopwatch asking;
    std::uint64_t all = 0;
    for (int i = 0; i < 1000; ++i)
        all += need(the_case.calls({fmt::format("84912{:06}", i * 97)}, 100)).all;
    std::cout << fmt::format("  a number's calls are found in {:.3f} ms ({} calls of 1000 numbers)"
                             "\n",
                             asking.read().wall, all);
    return wall;
}

/// What sqlite3's shell does: a table of texts, and an index for either party with its time.
double import_by_shell(const fs::path& folder, const fs::path& calls, std::size_t rows) {
    const fs::path file = folder / "shell.db";
    fs::remove(file);
    const std::string line =
        fmt::format("sqlite3 {} 'PRAGMA journal_mode = OFF' '.mode csv' '.import {} call' "
                    "'CREATE INDEX by_from ON call(\"from\", time)' "
                    "'CREATE INDEX by_to ON call(\"to\", time)' > /dev/null",
                    file.string(), calls.string());
    Stopwatch watch;
    if (std::system(line.c_str()) != 0) std::exit(3);
    Cost cost = watch.read();
    rusage children{};
    getrusage(RUSAGE_CHILDREN, &children);
    cost.processor = static_cast<double>(children.ru_utime.tv_sec + children.ru_stime.tv_sec);
    return print("sqlite3 .import and two indexes", rows, cost, megabytes_of(file));
}

/// Every row of every table of the case that an import wrote, once more by prepared statements into
/// a case of the same tables, indexes and triggers: no reading, no deciding, no log.
double write_again(const fs::path& folder, std::size_t rows) {
    const fs::path file = folder / "again.hwcase";
    { const Case the_case = fresh_case(file); }
    auto from = need(Database::open(folder / "ours.hwcase", Database::Access::read_only));
    Stopwatch watch;
    {
        auto to = need(Database::open(file, Database::Access::write));
        need(to.trust_schema());
        need(to.begin());
        for (const std::string table : {"source", "entity", "link", "property", "evidence"}) {
            auto read = need(from.prepare("SELECT * FROM " + table));
            std::string marks = "?1";
            for (int i = 1; i < read.columns(); ++i)
                marks += fmt::format(", ?{}", i + 1);
            auto write = need(to.prepare("INSERT INTO " + table + " VALUES (" + marks + ")"));
            while (need(read.step())) {
                for (int i = 0; i < read.columns(); ++i)
                    if (read.type(i) == Statement::Type::integer)
                        write.bind(i + 1, read.integer(i));
                    else if (read.type(i) == Statement::Type::real)
                        write.bind(i + 1, read.real(i));
                    else
                        write.bind(i + 1, read.view(i));
                need(write.run());
            }
        }
        need(to.commit());
    }
    return print("the same rows by prepared statements", rows, watch.read(), megabytes_of(file));
}

} // namespace

int main(int count, char** words) {
    if (count < 2) {
        std::cerr << "intake_bench FOLDER [ROWS]\n";
        return 2;
    }
    const fs::path folder = words[1];
    const std::size_t rows = count > 2 ? std::stoul(words[2]) : 1'000'000;
    const fs::path calls = folder / fmt::format("calls-{}.csv", rows);
    write_calls(calls, rows);
    std::cout << rows << " calls, " << megabytes_of(calls) << " MB\n";
    const double shell = import_by_shell(folder, calls, rows);
    const double packed = import_ours(folder, calls, rows, Packing::always);
    std::cout << fmt::format(
        "  time {:.2f} of sqlite3's (goal <= 1), disk {:.2f} (goal <= "
        "0.5), memory: goal < 500 MB\n",
        packed / shell, megabytes_of(folder / "ours.hwcase") / megabytes_of(folder / "shell.db"));
    if (rows > 1'000'000) return 0;
    const double ordinary = import_ours(folder, calls, rows, Packing::never);
    const double prepared = write_again(folder, rows);
    std::cout << fmt::format("  rate {:.2f} of the prepared statements' (goal >= 0.5)\n",
                             prepared / ordinary);
    return 0;
}

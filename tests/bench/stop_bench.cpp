// SPDX-License-Identifier: Apache-2.0
// How long every analysis goes on after it was asked to stop, at several moments of its work.
//   stop_bench [PEOPLE TIES] [ANALYSIS]
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <future>
#include <string_view>
#include <thread>

#include <fmt/format.h>

#include "core/desk/analyses.h"
#include "tests/bench/case_network.h"

using namespace headwater;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::int64_t day = 86400;

/// Ties in both layers of time and goods, so that every analysis has something to do.
Network made_case(Vertex people, std::size_t ties) {
    Network network;
    for (Vertex v = 0; v < people; ++v)
        network.actors.push_back({EntityId{v + 1}, "person", std::to_string(v)});
    std::int64_t item = 0;
    for (const Tie& tie : case_network(people, ties, 1)) {
        TieRecord record;
        record.from = tie.from;
        record.to = tie.to;
        record.directed = true;
        record.layer = item % 3 == 0 ? Layer::goods : Layer::phone;
        record.confidence = 0.8;
        record.strength = tie.strength;
        record.weight = tie.strength;
        record.items = 1;
        record.links = {LinkId{++item}};
        record.vouchers = {{1 + item * 7919 % 40, record.confidence}};
        const std::int64_t time = item * 7919 % 1000 * day;
        network.contacts.push_back({tie.from, tie.to, time, time, true, record.layer});
        network.ties.push_back(std::move(record));
    }
    std::ranges::stable_sort(network.contacts, {}, &Contact::first);
    connect(network, people);
    return network;
}

Inquiry inquiry_of(const AnalysisRow& row, const Network& network) {
    Inquiry inquiry;
    inquiry.analysis = row.name;
    inquiry.doubt.draws = 2000;
    const auto name = [&](Vertex v) { return network.actors[v % network.vertices()].id; };
    if (row.names == Names::one) inquiry.chosen = {name(1)};
    if (row.names == Names::two) inquiry.chosen = {name(1), name(77)};
    if (row.names == Names::several) inquiry.chosen = {name(1), name(77), name(777)};
    if (row.names == Names::two_sets) {
        inquiry.chosen = {name(1), name(2)};
        inquiry.others = {name(77), name(78)};
    }
    return inquiry;
}

/// Seconds from the wish to the end; negative: it had ended before.
double seconds_to_stop(const Network& network, const Inquiry& inquiry, double after) {
    Task task;
    auto work = std::async(std::launch::async, [&] { return answer(network, inquiry, task); });
    if (work.wait_for(std::chrono::duration<double>(after)) == std::future_status::ready) return -1;
    const auto asked = Clock::now();
    task.stop();
    work.wait();
    return std::chrono::duration<double>(Clock::now() - asked).count();
}

} // namespace

int main(int count, char** arguments) {
    const auto people = static_cast<Vertex>(count > 1 ? std::atoi(arguments[1]) : 1'000'000);
    const auto ties = static_cast<std::size_t>(count > 2 ? std::atoi(arguments[2]) : 5'000'000);
    const std::string_view only = count > 3 ? arguments[3] : "";
    const Network network = made_case(people, ties);
    fmt::print("{} people, {} ties; milliseconds from the wish to the end\n", people, ties);
    for (const AnalysisRow& row : analyses()) {
        if (!only.empty() && only != row.name) continue;
        const Inquiry inquiry = inquiry_of(row, network);
        double worst = -1;
        std::string each;
        for (const double after : {0.01, 0.1, 0.4, 0.9, 1.7, 3.1}) {
            const double seconds = seconds_to_stop(network, inquiry, after);
            each += seconds < 0 ? "     -" : fmt::format("{:6.0f}", seconds * 1000);
            worst = std::max(worst, seconds);
            if (seconds < 0) break;
        }
        fmt::print("{:<24}{}{}\n", row.name, each, worst > 0.1 ? "  too long" : "");
        std::fflush(stdout);
    }
}

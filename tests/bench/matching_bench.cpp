// SPDX-License-Identifier: Apache-2.0
// How long it takes to find who is one and the same among a million invented records: half of them
// people with names as they are distributed in Vietnam, the rest phones; one in fifty has a double
// in another spelling. matching_bench [RECORDS]
#include <chrono>
#include <fstream>
#include <iostream>
#include <random>
#include <string>

#include <fmt/format.h>
#include <unistd.h>

#include "core/exchange/likely_same.h"

using namespace headwater;

namespace {

constexpr const char* surnames[] = {"Nguyễn", "Trần", "Lê",    "Phạm", "Hoàng", "Phan",  "Vũ",
                                    "Đặng",   "Bùi",  "Đỗ",    "Hồ",   "Ngô",   "Dương", "Lý",
                                    "Võ",     "Đinh", "Trịnh", "Mai",  "Cao",   "Lương"};
constexpr const char* middles[] = {"Văn", "Thị", "Đức", "Minh", "Hữu", "Quang", "Thanh", "Ngọc"};
constexpr const char* starts[] = {"H", "T",  "L", "M", "N",  "Ph", "Qu", "Th", "Tr", "V",
                                  "B", "Ch", "D", "Đ", "Gi", "Kh", "Nh", "S",  "X",  "Y"};
constexpr const char* ends[] = {"oa",   "ai",   "ương", "inh", "ùng", "iên", "âm",
                                "ong",  "uân",  "ơn",   "ạnh", "ạt",  "ải",  "iệp",
                                "oàng", "uyết", "âu",   "ang", "ích", "ức"};

class People {
public:
    explicit People(std::uint32_t seed) : m_random(seed) {}

    /// The first names of a list are borne by most.
    template<std::size_t Size>
    std::string draw(const char* const (&names)[Size]) {
        const double x = std::generate_canonical<double, 32>(m_random);
        return names[static_cast<std::size_t>(x * x * static_cast<double>(Size))];
    }
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    std::string name() {
        std::string given = draw(starts) + draw(ends);
        if (below(2) == 0) given.append(" ").append(draw(starts)).append(draw(ends));
        return fmt::format("{} {} {}", draw(surnames), draw(middles), given);
    }
    std::string birthday() {
        return fmt::format("{}-{:02}-{:02}", 1950 + below(55), 1 + below(12), 1 + below(28));
    }
    std::string number() { return fmt::format("09{:08}", below(100'000'000)); }

private:
    std::mt19937 m_random;
};

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double megabytes() {
    std::ifstream status("/proc/self/statm");
    double whole = 0, resident = 0;
    status >> whole >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

Entity person(std::int64_t id, std::string name, std::string birthday) {
    return {{id}, "person", std::move(name), {{"birth_date", std::move(birthday)}}};
}

/// Two in three records are people, each with the phone behind it; returns how many doubles.
std::size_t fill(LikelySameFinder& finder, std::int64_t records) {
    People people(7);
    std::size_t doubles = 0;
    std::vector<Link> links;
    for (std::int64_t id = 1; id + 2 <= records;) {
        const std::string name = people.name(), birthday = people.birthday();
        const std::int64_t phone = id + 1;
        finder.add(person(id, name, birthday));
        finder.add({{phone}, "phone", people.number(), {}});
        links.push_back({{records + id}, "uses", {id}, {phone}, true, {}, {}, {}});
        id += 2;
        if (people.below(25) != 0) continue;
        const auto first_word = name.find(' ');
        finder.add(
            person(id++, name.substr(first_word + 1).append(" ").append(name.substr(0, first_word)),
                   birthday));
        ++doubles;
    }
    for (const Link& link : links)
        finder.tie(link);
    return doubles;
}

} // namespace

int main(int argc, char** argv) {
    const std::int64_t records = argc > 1 ? std::stoll(argv[1]) : 1'000'000;
    auto start = std::chrono::steady_clock::now();
    LikelySameFinder finder(built_in_schema());
    const std::size_t doubles = fill(finder, records);
    std::cout << fmt::format("{} records, {} doubles made: {:.1f} s, {:.0f} MB\n", records, doubles,
                             seconds_since(start), megabytes());
    start = std::chrono::steady_clock::now();
    Task task;
    const auto pairs = finder.find({0.85, false, {}}, task);
    if (!pairs) return 1;
    std::size_t turned = 0;
    for (const LikelySame& pair : *pairs)
        turned +=
            !pair.reasons.empty() && pair.reasons.front().text.find("order") != std::string::npos;
    std::cout << fmt::format("{} pairs of 0.85 and more, {} of them the doubles in other words: "
                             "{:.1f} s, {:.0f} MB (goal < 60 s)\n",
                             pairs->size(), turned, seconds_since(start), megabytes());
    return 0;
}

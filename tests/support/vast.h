// SPDX-License-Identifier: Apache-2.0
// The call records of the VAST challenge 2008, by days; phones are labelled "000" to "399".
#pragma once

#include <string>

#include "core/base/moment.h"
#include "tests/support/public_data.h"

namespace headwater::support {

struct DatedCall {
    std::string from;
    std::string to;
    std::string day;          ///< "20060601"
    std::int64_t seconds = 0; ///< since 1970
};

inline std::string phone(const std::string& number) {
    return std::string(number.size() < 3 ? 3 - number.size() : 0, '0').append(number);
}

inline std::vector<DatedCall> vast_calls(const std::string& folder) {
    std::ifstream file(folder + "/vast2008_cdr/cdr.csv");
    REQUIRE(file);
    std::vector<DatedCall> calls;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::stringstream row(line);
        std::string from, to, time;
        std::getline(row, from, ',');
        std::getline(row, to, ',');
        std::getline(row, time, ',');
        const auto day = time.substr(0, 8);
        const auto date = day.substr(0, 4) + "-" + day.substr(4, 2) + "-" + day.substr(6, 2);
        const auto midnight = parse_moment(date);
        REQUIRE(midnight);
        const auto minutes = std::stoll(time.substr(9, 2)) * 60 + std::stoll(time.substr(11, 2));
        calls.push_back({phone(from), phone(to), day, midnight->first + minutes * 60});
    }
    return calls;
}

/// The calls from `first` to `last`, days as "20060607", both included: one tie from each phone
/// to each phone it called, and every call as a dated contact.
inline Network vast(const std::vector<DatedCall>& calls, const std::string& first,
                    const std::string& last) {
    std::map<std::pair<std::string, std::string>, double> times;
    for (const auto& call : calls)
        if (call.from != call.to && first <= call.day && call.day <= last)
            ++times[{call.from, call.to}];
    std::vector<Call> ties;
    for (const auto& [ends, number] : times)
        ties.push_back({ends.first, ends.second, number});
    Network network = network_of_calls(ties);
    for (const auto& call : calls)
        if (times.contains({call.from, call.to}) && first <= call.day && call.day <= last)
            network.contacts.push_back({vertex_of(network, call.from), vertex_of(network, call.to),
                                        call.seconds, call.seconds + 59, true, Layer::phone});
    std::stable_sort(network.contacts.begin(), network.contacts.end(),
                     [](const Contact& a, const Contact& b) { return a.first < b.first; });
    return network;
}

} // namespace headwater::support

// SPDX-License-Identifier: Apache-2.0
// Case files for tests: a station whose clock stands still, a small case with names, and the whole
// content of a case as a value that can be compared.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "core/base/id.h"
#include "core/casefile/case.h"
#include "tests/support/folder.h"
#include "tests/support/results.h"

namespace headwater::test {

using support::Folder;
using support::must;
using support::sentence;

inline Station station() {
    return {[] { return std::string("2026-11-22T05:22:00Z"); }, "analyst", 0x1f3a09c2};
}

inline std::int64_t id(std::uint32_t count) {
    return make_id(0x1f3a09c2, count);
}

/// Everything that a case says about itself, but its history.
struct Content {
    std::string title, marking;
    std::vector<Entity> entities;
    std::vector<Link> links;
    std::vector<Source> sources;
    std::vector<Evidence> evidence;
    std::vector<Chart> charts;
    std::vector<std::pair<std::int64_t, std::string>> findings;
    bool operator==(const Content&) const = default;
};

inline Content content_of(const Case& the_case) {
    Content content{the_case.title(),  the_case.marking(), {}, {}, the_case.sources(), {},
                    the_case.charts(), the_case.findings()};
    const auto into = [](auto& list) {
        return [&list](const auto& record) {
            list.push_back(record);
            return true;
        };
    };
    must(the_case.each_entity(into(content.entities)));
    must(the_case.each_link(into(content.links)));
    must(the_case.each_evidence(into(content.evidence)));
    return content;
}

inline Verification verified(const Case& the_case) {
    Task task;
    return must(the_case.verify(task));
}

/// Three people, two links, a source with three items, a chart with two of the people.
inline Records small_ring() {
    Records records;
    records.sources.push_back({{-1},
                               "Call records",
                               "file",
                               "calls.csv",
                               "ab12",
                               "Customs",
                               GradingSystem::admiralty,
                               "B2",
                               "2026-11-20"});
    records.entities = {
        {{-1}, "person", "Nguyễn Văn Viên", {{"alias", "Ba Viên"}, {"phone", "+84 912 345 678"}}},
        {{-2}, "person", "Trần Thị Đức", {}},
        {{-3}, "phone", "0912 345 678", {{"imei", "490154203237518"}}},
    };
    records.links = {
        {{-4}, "call", {-1}, {-2}, true, Strength::confirmed, "", {{"tower", "HN-12"}}},
        {{-5}, "owns", {-1}, {-3}, false, Strength::tentative, "uses", {}},
    };
    Evidence item;
    item.id = {-6};
    item.subject = -4;
    item.source = {-1};
    item.place = "row 2";
    item.happened = "2023-05-03T21:14";
    item.weight = 3;
    item.duration = 62;
    records.evidence = {item, item, item};
    records.evidence[1].id = {-7};
    records.evidence[1].place = "row 3";
    records.evidence[2].id = {-8};
    records.evidence[2].subject = -2;
    records.evidence[2].quotation = "She runs the depot.";
    records.charts.push_back(
        {{-9}, "All", "force", {{{-1}, {10, 20}, true}, {{-2}, {-5, 0.5}, false}}});
    return records;
}

inline Case new_case(const std::filesystem::path& file) {
    return must(Case::create(file, "Operation Delta", station()));
}

inline Case ring_case(const std::filesystem::path& file) {
    Case made = new_case(file);
    must(made.apply({"Import ring", [](Edits& edits) { return edits.take_in(small_ring()); }, ""}));
    return made;
}

} // namespace headwater::test

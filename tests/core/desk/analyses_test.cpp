// SPDX-License-Identifier: Apache-2.0
#include "core/desk/analyses.h"

#include <map>
#include <set>

#include "core/analysis/groups.h"
#include "core/analysis/key_players.h"
#include "core/desk/networks.h"
#include "tests/core/desk/desk_fixture.h"
#include "tests/core/desk/named.h"

using namespace headwater;
using namespace headwater::test;

namespace {

Result<Answered> ask(const Ring& ring, std::string analysis,
                     const std::vector<std::string_view>& names = {}) {
    Inquiry inquiry;
    inquiry.analysis = std::move(analysis);
    inquiry.filter.fold_belongings = true;
    for (const auto name : names)
        inquiry.chosen.push_back(id_of(ring.the_case, name));
    Task task;
    return answer(ring.the_case, built_in_schema(), inquiry, task);
}

} // namespace

TEST_CASE("every analysis stands in one topic, and the rankings in none") {
    std::map<std::string_view, int> seen;
    for (const Topic& topic : topics()) {
        CHECK_FALSE(topic.rows.empty());
        for (const AnalysisRow* row : topic.rows)
            ++seen[row->name];
    }
    std::set<std::string_view> names;
    for (const AnalysisRow& row : analyses()) {
        INFO(row.name);
        CHECK(names.insert(row.name).second);
        const bool ranking =
            std::string_view(row.name) == "leaders" || std::string_view(row.name) == "instigators";
        CHECK(seen[row.name] == (ranking ? 0 : 1));
        CHECK(std::string_view(row.question).ends_with("?"));
        CHECK_FALSE(std::string_view(row.definition).empty());
        CHECK_FALSE(std::string_view(row.caveat).empty());
    }
}

TEST_CASE("every analysis answers, and its finding carries its name") {
    const Ring ring;
    for (const AnalysisRow& row : analyses()) {
        INFO(row.name);
        Inquiry inquiry;
        inquiry.analysis = row.name;
        inquiry.filter.fold_belongings = true;
        const EntityId kestrel = id_of(ring.the_case, "Kestrel");
        const EntityId magpie = id_of(ring.the_case, "Magpie1");
        if (row.names == Names::one) inquiry.chosen = {kestrel};
        if (row.names != Names::one && row.names != Names::nobody)
            inquiry.chosen = {kestrel, magpie};
        inquiry.others = {id_of(ring.the_case, "Teal2")};
        Task task;
        const auto answered = answer(ring.the_case, built_in_schema(), inquiry, task);
        REQUIRE(answered);
        CHECK_FALSE(answered->finding.caveats.empty());
        CHECK(answered->finding.revision == ring.the_case.revision());
        if (row.speaks == Speaks::of_entities) CHECK_FALSE(answered->finding.scores.empty());
        if (row.name == std::string_view("link-betweenness"))
            CHECK(answered->finding.links.size() == 10);
        if (row.speaks == Speaks::of_groups && row.name != std::string_view("clique-percolation"))
            CHECK_FALSE(answered->finding.groups.empty());
    }
}

TEST_CASE("what lies between two, and the way itself") {
    const Ring ring;
    const auto between = ask(ring, "connections", {"Magpie1", "Teal1"});
    REQUIRE(between);
    REQUIRE(between->finding.routes.size() == 1);
    CHECK(between->finding.routes[0].length == 4);
    CHECK(between->finding.groups.at(0).members.size() == 5);
}

TEST_CASE("who stands between these and those") {
    const Ring ring;
    Inquiry inquiry;
    inquiry.analysis = "betweenness-between";
    inquiry.filter.fold_belongings = true;
    inquiry.chosen = {id_of(ring.the_case, "Magpie1"), id_of(ring.the_case, "Magpie2")};
    inquiry.others = {id_of(ring.the_case, "Teal1")};
    Task task;
    const auto answered = answer(ring.the_case, built_in_schema(), inquiry, task);
    REQUIRE(answered);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(answered->finding.scores[i].value == Approx(2));
    CHECK(answered->finding.scores[3].value == 0);
}

TEST_CASE("too few names are refused with a sentence") {
    const Ring ring;
    const std::pair<const char*, std::vector<std::string_view>> wrong[] = {
        {"path", {"Kestrel"}},
        {"connections", {"Kestrel"}},
        {"reach-in-time", {}},
        {"earliest-arrival", {"Kestrel", "Teal", "Magpie"}},
        {"betweenness-between", {"Kestrel"}}};
    for (const auto& [analysis, names] : wrong) {
        INFO(analysis);
        const auto answered = ask(ring, analysis, names);
        REQUIRE_FALSE(answered);
        CHECK(answered.error().message.in_english().starts_with("Choose"));
    }
}

TEST_CASE("a phone that counts as its owner is not there to be chosen") {
    const Ring ring;
    const auto answered = ask(ring, "path", {"+84900000001", "Teal"});
    REQUIRE_FALSE(answered);
    CHECK(answered.error().message.in_english().find("owner") != std::string::npos);
}

TEST_CASE("an analysis that nobody knows, a filter that nothing passes, a set of everybody") {
    const Ring ring;
    CHECK_FALSE(ask(ring, "beauty"));
    Inquiry inquiry;
    inquiry.analysis = "degree";
    inquiry.filter.entity_kinds = {"vessel"};
    Task task;
    CHECK_FALSE(answer(ring.the_case, built_in_schema(), inquiry, task));
    inquiry = {};
    inquiry.analysis = "key-players";
    inquiry.size = 500;
    CHECK_FALSE(answer(ring.the_case, built_in_schema(), inquiry, task));
}

TEST_CASE("a stopped inquiry says that it was stopped") {
    const Ring ring;
    Inquiry inquiry;
    inquiry.analysis = "betweenness";
    Task task;
    task.stop();
    const auto answered = answer(ring.the_case, built_in_schema(), inquiry, task);
    REQUIRE_FALSE(answered);
    CHECK(answered.error().kind == Error::Kind::stopped);
}

// SPDX-License-Identifier: Apache-2.0
// The public data sets import with the counts that their documentation states.
#include <catch2/catch.hpp>

#include <numeric>
#include <set>

#include "core/exchange/import.h"
#include "tests/support/imports.h"
#include "tests/support/public_data.h"
#include "tests/support/public_samples.h"

using namespace headwater;
using namespace headwater::support;

namespace {

Imported read(const std::filesystem::path& file, const ImportSpec& spec) {
    Task task;
    auto out = import_file(file, spec, built_in_schema(), task);
    INFO((out ? "" : out.error().message.in_english()));
    REQUIRE(out);
    CHECK(out->balance.holds());
    return std::move(*out);
}

Imported read(const std::filesystem::path& file) {
    const auto spec = recognise(file, built_in_schema());
    REQUIRE(spec);
    return read(file, *spec);
}

double weight_in(const Imported& out) {
    return std::accumulate(out.records.evidence.begin(), out.records.evidence.end(), 0.0,
                           [](double sum, const Evidence& item) { return sum + item.weight; });
}

} // namespace

TEST_CASE("CAVIAR balances") {
    const auto folder = public_data();
    if (!folder) return;
    const auto file = std::filesystem::path(*folder) / "caviar/CAVIAR_FULL.csv";
    ImportSpec spec;
    spec.shape = ImportSpec::Shape::matrix;
    spec.directed = true;
    const Imported out = read(file, spec);
    CHECK(balance_of(out) == Counts{12100, 295, 0, 0, 11805});
    CHECK(weight_in(out) == 3546);
    CHECK(out.records.entities.size() == 110);
    CHECK(out.records.links.size() == 295);
    CHECK(entity_called(out.records, "1"));
    CHECK(evidence_of(out.records, link_between(out.records, "1", "3")->id.value).at(0).place ==
          "row 2, column 3");
    const auto guessed = recognise(file, built_in_schema());
    REQUIRE(guessed);
    CHECK(guessed->shape == ImportSpec::Shape::matrix);
    CHECK(guessed->directed);

    spec.directed = false;
    const Imported undirected = read(file, spec);
    CHECK(balance_of(undirected) == Counts{12100, 205, 90, 0, 11805});
    CHECK(weight_in(undirected) == 3546);
}

TEST_CASE("the phases of CAVIAR import, and the broken one is explained") {
    const auto folder = public_data();
    if (!folder) return;
    const std::vector<std::uint64_t> arcs{26, 35, 68, 65, 50, 68, 0, 75, 60, 68, 72};
    for (int phase = 1; phase <= 11; ++phase) {
        INFO("phase " << phase);
        const auto file =
            std::filesystem::path(*folder) / ("caviar/CAVIAR" + std::to_string(phase) + ".csv");
        const auto spec = recognise(file, built_in_schema());
        REQUIRE(spec);
        CHECK(spec->shape == ImportSpec::Shape::matrix);
        Task task;
        const auto out = import_file(file, *spec, built_in_schema(), task);
        if (phase != 7) {
            REQUIRE(out);
            CHECK(out->balance.created == arcs[static_cast<std::size_t>(phase - 1)]);
            CHECK(out->balance.rejected == 0);
            continue;
        }
        REQUIRE_FALSE(out);
        CHECK(out.error().message.in_english() ==
              "The header of the matrix leaves 2 columns without a name (column 34, 35), so nobody "
              "can tell whose ties stand there. Name every column as its row is named and import "
              "the file again.");
    }
}

TEST_CASE("the 9,834 calls of VAST 2008 import as recognised") {
    const auto folder = public_data();
    if (!folder) return;
    const Imported out = read(std::filesystem::path(*folder) / "vast2008_cdr/cdr.csv");
    CHECK(out.balance.rows_read == 9834);
    CHECK(out.balance.created + out.balance.merged == 9834);
    CHECK(out.records.entities.size() == 400);
    CHECK(out.records.entities.front().kind == "phone");
    CHECK(out.records.links.front().kind == "call");
    CHECK(out.records.links.front().directed);
    const auto first = evidence_of(out.records, out.records.links.front().id.value).at(0);
    CHECK(first.happened == "2006-06-01T00:08");
    CHECK(first.duration == 1634);
    CHECK(first.place == "row 2");
    CHECK(first.quotation == "Cell Tower: 1");
}

TEST_CASE("Montagna's lists without a header have the ties of the paper") {
    const auto folder = public_data();
    if (!folder) return;
    const auto montagna = std::filesystem::path(*folder) / "montagna";
    const Imported meetings = read(montagna / "Montagna_meetings_edgelist.csv");
    CHECK(meetings.records.entities.size() == 101);
    CHECK(meetings.records.links.size() == 256);
    CHECK_FALSE(meetings.records.links.front().directed);
    const Imported calls = read(montagna / "Montagna_phonecalls_edgelist.csv");
    CHECK(calls.records.entities.size() == 100);
    CHECK(calls.records.links.size() == 124);
}

TEST_CASE("the London gang: a symmetric matrix and a list of attributes") {
    const auto folder = public_data();
    if (!folder) return;
    const auto london = std::filesystem::path(*folder) / "london_gang";
    const Imported ties = read(london / "LONDON_GANG.csv");
    CHECK(balance_of(ties) == Counts{54 * 54, 315, 315, 0, 54 * 54 - 630});
    CHECK_FALSE(ties.spec.directed);
    const Imported people = read(london / "LONDON_GANG_ATTR.csv");
    CHECK(balance_of(people) == Counts{54, 54, 0, 0, 0});
    CHECK(entity_called(people.records, "1")->property("Ranking") == "1");
    CHECK(entity_called(people.records, "1")->property("birthplace") == "1");
}

TEST_CASE("all samples have the counts that their documentation states") {
    const auto folder = public_data();
    if (!folder) return;
    for (const PublicSample& sample : public_samples) {
        INFO(sample.file);
        const Imported out = read(std::filesystem::path(*folder) / sample.file);
        CHECK(out.records.entities.size() == sample.entities);
        CHECK(out.records.links.size() == sample.links);
        CHECK(out.balance.rows_read == sample.rows);
        CHECK(out.balance.created == sample.created);
        CHECK(out.balance.merged == sample.merged);
        CHECK(out.balance.rejected == 0);
    }
}

TEST_CASE("the chart of Analyst's Notebook says what the list says that it was made from") {
    const auto folder = public_data();
    if (!folder) return;
    const auto formats = std::filesystem::path(*folder) / "formats";
    const Imported chart = read(formats / "anxwritter_example.anx");
    const Imported list = read(formats / "anxwritter_example_input.json");
    const auto names = [](const Imported& out) {
        std::multiset<std::string> names;
        for (const Entity& entity : out.records.entities)
            names.insert(entity.kind + ":" + entity.label);
        return names;
    };
    const auto ties = [](const Imported& out) {
        std::multiset<std::string> ties;
        for (const Evidence& item : out.records.evidence)
            for (const Link& link : out.records.links)
                if (link.id.value == item.subject)
                    ties.insert(link.kind + ":" + link.label + " " + item.happened.substr(0, 10));
        return ties;
    };
    CHECK(names(chart) == names(list));
    CHECK(ties(chart) == ties(list));
}

TEST_CASE("the ring in R's own form is refused with what to do instead") {
    const auto folder = public_data();
    if (!folder) return;
    const auto file = std::filesystem::path(*folder) / "montagna/Montagna_mafia.rda";
    const auto spec = recognise(file, built_in_schema());
    REQUIRE_FALSE(spec);
    CHECK(
        spec.error().message.in_english() ==
        "Montagna_mafia.rda is a workspace of R. Read it in R, write its tables with write.csv or "
        "its network with write_graph of igraph as GraphML, and import that.");
}

TEST_CASE("the temporal project of CAVIAR has the ties of all phases") {
    const auto folder = public_data();
    if (!folder) return;
    const Imported out = read(std::filesystem::path(*folder) / "caviar/caviar.paj");
    CHECK(balance_of(out) == Counts{761, 415, 346, 0, 0});
    CHECK(out.records.entities.size() == 110);
    // parts of the file that hold no ties of the first network are told, not dropped in silence
    CHECK(out.problems.size() == 1);
    CHECK(std::ranges::count_if(out.records.entities, [](const Entity& entity) {
              return !entity.property("caviarFunction").empty();
          }) == 110);
}

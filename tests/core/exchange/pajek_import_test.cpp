// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/graph_files.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("Pajek with times, lists and partitions") {
    const Imported out =
        graph_in("*Network ring.net\n*Vertices 3\n1 \"An\" 0.5 0.25 [1,2]\n2 \"Bình\"\n"
                 "*Arcs :1 \"calls\"\n1 2 5 [2023]\n1 2 2 [ 1 ]\n2 9 1\n"
                 "*Edgeslist\n1 2 3\n"
                 "*Partition roles.clu\n*Vertices 3\n7\n8\n9\n"
                 "*Network other.net\n*Vertices 2\n1 \"no\"\n*Edges\n1 2\n",
                 "ring.paj");
    // two vertices, vertex 3 that has no line, two arcs (one link), one refused, two edges
    CHECK(balance_of(out) == Counts{8, 6, 1, 1, 0});
    CHECK(out.records.entities[0].property("roles") == "7");
    CHECK(out.records.entities[0].property("active") == "1,2");
    CHECK(out.records.charts.at(0).placements.at(0).at.x == 500);
    const auto calls = evidence_of(out.records, link_between(out.records, "An", "Bình")->id.value);
    REQUIRE(calls.size() == 2);
    CHECK(calls[0].weight == 5);
    CHECK(calls[0].happened == "2023");
    CHECK(calls[1].quotation == "time 1");
    CHECK(problems_of(out)[1].find("other") != std::string::npos);
}

TEST_CASE("a Pajek network of two modes as a matrix") {
    const Imported out =
        graph_in("*Vertices 3 2\n1 \"An\"\n2 \"Bình\"\n3 \"Bar\"\n*Matrix\n1\n0\n", "modes.net");
    CHECK(balance_of(out) == Counts{4, 4, 0, 0, 0});
    CHECK(link_between(out.records, "An", "Bar"));
}

TEST_CASE("Pajek: ties that are none, each rejected with its line") {
    const Imported out = graph_in("5 6\n*Vertices 2\n1 \"An\"\n3 \"beyond\"\n2 \"Bình\"\n*Edges\n"
                                  "1\n1 2 -4\n1 2 0\n1 2 2 l \"rang\"\n*Mystery part\n9 9 9\n",
                                  "broken.net");
    CHECK(balance_of(out) == Counts{8, 3, 0, 4, 1});
    CHECK(link_between(out.records, "An", "Bình")->label == "rang");
    CHECK(first_evidence(out, "An", "Bình").weight == 2);
    const std::string tie = "rejected: The line does not tie one vertex of the network to another "
                            "with a weight.";
    CHECK(problems_of(out) ==
          Lines{"1 [] rejected: The line stands before any part of the network.",
                "4 [] rejected: \"3\" is no number of a vertex.", "7 [] " + tie, "8 [] " + tie,
                "9 [] note: A tie of weight 0 is none.",
                "11 [] warning: The part \"Mystery part\" of the file was left out."});
}

TEST_CASE("Pajek: years are dates, phases are words, and a relation names its ties") {
    const Imported out =
        graph_in("*Vertices 3\n1 A\n2 B\n3 C\n*Arcs :1 \"call\"\n1 2 1 [1999-2004]\n"
                 "*Edges :2 \"went to school with\"\n2 3 1 [2-3]\n"
                 "*Arcslist\n3 1 2\n",
                 "times.net");
    CHECK(balance_of(out) == Counts{7, 7, 0, 0, 0});
    CHECK(link_between(out.records, "A", "B")->kind == "call");
    CHECK(first_evidence(out, "A", "B").happened == "1999/2004");
    const Link* school = link_between(out.records, "B", "C");
    REQUIRE(school);
    CHECK(school->label == "went to school with");
    CHECK(first_evidence(out, "B", "C").quotation == "time 2-3");
    CHECK(link_between(out.records, "C", "A")->directed);
}

TEST_CASE("Pajek: a vector of another network is left out") {
    const Imported out =
        graph_in("*Vertices 2\n1 A\n2 B\n*Edges\n1 2\n*Vector years.vec\n"
                 "*Vertices 2\n1.5\n2.5\n*Vector C:\\x\\other.vec\n*Vertices 9\n1\n",
                 "vectors.paj");
    CHECK(entity_called(out.records, "B")->property("years") == "2.5");
    CHECK(entity_called(out.records, "A")->property("other").empty());
}

TEST_CASE("Pajek: a weight that cannot be read is no weight of 1") {
    const Imported out = graph_in("*Vertices 4\n1 A\n2 B\n3 C\n4 D\n*Edges\n1 2 1,5\n1 3 many\n"
                                  "1 4 c Blue l \"cousin\"\n2 3\n",
                                  "weights.net");
    CHECK(balance_of(out) == Counts{8, 6, 0, 2, 0});
    CHECK_FALSE(link_between(out.records, "A", "B"));
    CHECK_FALSE(link_between(out.records, "A", "C"));
    CHECK(first_evidence(out, "A", "D").weight == 1);
    CHECK(link_between(out.records, "A", "D")->label == "cousin");
    CHECK(first_evidence(out, "B", "C").weight == 1);
    const std::string tie = " [] rejected: The line does not tie one vertex of the network to "
                            "another with a weight.";
    CHECK(problems_of(out) == Lines{"7" + tie, "8" + tie});
}

// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/graph_files.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("UCINET's matrices and lists") {
    const Imported full = graph_in("DL N=3 FORMAT = FULLMATRIX\nLABELS:\nAn,Bình,Chi\nDATA:\n"
                                   "0 1 0\n0 0 2.5\n0 0 0\n",
                                   "full.dl");
    CHECK(balance_of(full) == Counts{5, 5, 0, 0, 0});
    CHECK(first_evidence(full, "Bình", "Chi").weight == 2.5);
    const Imported half =
        graph_in("dl n=3 format=lowerhalf diagonal=absent\ndata:\n1\n0 1\n", "half.dl");
    CHECK(half.records.links.size() == 2);
    CHECK_FALSE(half.records.links[0].directed);
    CHECK(link_between(half.records, "2", "1"));
    CHECK(link_between(half.records, "3", "2"));
    const Imported list = graph_in("DL N=2, FORMAT=EDGELIST1\nLABELS EMBEDDED\nDATA:\nAn Bình 3\n"
                                   "An Chi\nAn\n",
                                   "list.dl");
    CHECK(balance_of(list) == Counts{6, 5, 0, 1, 0});
    const Imported named =
        graph_in("DL N=2\nLABELS EMBEDDED\nDATA:\n An Chi\nAn 0 1\nChi 1 0\n", "named.dl");
    CHECK(link_between(named.records, "An", "Chi"));
    CHECK(link_between(named.records, "Chi", "An"));
    CHECK(graph_defect("DL N=2\n0 1\n", "cut.dl").find("DATA") != std::string::npos);
    CHECK(graph_defect("DL N=99999999999\nDATA:\n", "huge.dl").find("no number of nodes") !=
          std::string::npos);
}

TEST_CASE("UCINET: halves, their diagonals, and two modes") {
    const Imported upper = graph_in("DL N=3 FORMAT=UPPERHALF DIAGONAL ABSENT\nLABELS:\nA,B,C\n"
                                    "DATA:\n1 0\n4\n",
                                    "upper.dl");
    CHECK(upper.records.links.size() == 2);
    CHECK(first_evidence(upper, "A", "B").weight == 1);
    CHECK(first_evidence(upper, "B", "C").weight == 4);
    const Imported lower = graph_in("DL N=2 FORMAT=LOWERHALF\nDATA:\n0\n3 0\n", "lower.dl");
    CHECK(first_evidence(lower, "2", "1").weight == 3);
    const Imported modes = graph_in("DL NR=2 NC=3\nROW LABELS:\nAn,Ba\nCOLUMN LABELS:\nx,y,z\n"
                                    "DATA:\n1 0 2\n0 1 0\n",
                                    "modes.dl");
    CHECK(modes.records.entities.size() == 5);
    REQUIRE(modes.records.links.size() == 3);
    CHECK(first_evidence(modes, "An", "z").weight == 2);
    CHECK_FALSE(modes.records.links[0].directed);
}

TEST_CASE("UCINET: lists of nodes, and ties that are none") {
    const Imported nodes = graph_in("DL N=4 FORMAT=NODELIST1\nDATA:\n1 2 3\n4 1\n", "nodes.dl");
    CHECK(nodes.records.links.size() == 3);
    CHECK(link_between(nodes.records, "4", "1"));
    const Imported ties =
        graph_in("DL N=2 FORMAT=EDGELIST1\nDATA:\n1 2 many\n1 2 -1\n1 2 0\n1 2 5\n", "ties.dl");
    CHECK(balance_of(ties) == Counts{6, 3, 0, 2, 1});
    CHECK(problems_of(ties)[0] == "3 [] rejected: \"many\" is no weight of a tie.");
}

TEST_CASE("UCINET: a matrix with too few cells, and one with too many") {
    const Imported few = graph_in("DL N=3\nDATA:\n0 1 0\n1 0 0\n", "few.dl");
    CHECK(problems_of(few) == Lines{"4 [] warning: The matrix ends after 2 of its 3 rows."});
    const Imported many = graph_in("DL N=1\nDATA:\n1 1\n1 1\n", "many.dl");
    CHECK(problems_of(many) ==
          Lines{"3 [] warning: The matrix has more cells than its size says; they were left out."});
    const Imported several = graph_in("DL N=1 NM=2\nDATA:\n1\n1\n", "several.dl");
    CHECK(problems_of(several) ==
          Lines{"4 [] warning: The file holds 2 matrices; only the first was read."});
    CHECK(graph_defect("DL FORMAT=FULLMATRIX N=\nDATA:\n1\n", "nameless.dl")
              .find("number of nodes") != std::string::npos);
}

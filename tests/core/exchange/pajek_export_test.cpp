// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/support/ring_records.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("Pajek: a part for each kind, a line for each item of evidence that stands") {
    CHECK(written(ring(), "ring.net") == "*Vertices 3\n1 \"Nguyễn 'Ba' <An>\"\n2 \"0912345678\"\n"
                                         "3 \"0912345678\"\n*Edges :1 \"associate\"\n3 1 3\n"
                                         "*Arcs :2 \"call\"\n1 2 3\n");
    const Imported again = written_and_read(ring(), "ring.net");
    CHECK(again.records.entities.size() == 3);
    CHECK(again.records.links.size() == 2);
}

TEST_CASE("Pajek: what stays behind is told") {
    Records records = ring();
    records.charts.resize(1);
    records.evidence[0].weight = 0;
    CHECK(sentences(losses_of(records, "ring.net")) ==
          Lines{"1 charts stay behind: such files hold no drawings.",
                "2 items of evidence that are refuted or weigh nothing stay behind: the format "
                "would tell them as facts.",
                "Only names, ties and weights are kept: kinds and properties of entities, dates, "
                "sources and quotations stay behind."});
    CHECK(written_and_read(records, "ring.net").records.links.size() == 1);
}

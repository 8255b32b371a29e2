// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <catch2/catch.hpp>

#include "tests/support/imports.h"

using namespace headwater;
using namespace headwater::support;

TEST_CASE("rows make links, and repeat them as evidence") {
    const auto out = imported("from,to,weight\nAn,Binh,2\nBinh,An,3\nAn,Cuc,1\n",
                              edges({{"from", "from"}, {"to", "to"}, {"weight", "weight"}}));
    CHECK(balance_of(out) == Counts{3, 2, 1, 0, 0});
    CHECK(out.problems.empty());
    CHECK(out.records.entities.size() == 3);
    const Link* link = link_between(out.records, "An", "Binh");
    REQUIRE(link);
    CHECK(link->kind == "contact");
    CHECK_FALSE(link->directed);
    const auto evidence = evidence_of(out.records, link->id.value);
    REQUIRE(evidence.size() == 2);
    CHECK(evidence[0].place == "row 2");
    CHECK(evidence[0].weight == 2);
    CHECK(evidence[1].place == "row 3");
    CHECK(out.made.size() == 2);
    CHECK(out.made[0] == link->id.value);
}

TEST_CASE("every entity rests on the row that names it first") {
    const auto out = imported("from,to\nAn,Binh\nBinh,Cuc\n", edges({{"from", "1"}, {"to", "2"}}));
    const auto evidence = evidence_of(out.records, entity_called(out.records, "Binh")->id.value);
    REQUIRE(evidence.size() == 1);
    CHECK(evidence[0].place == "row 2");
    CHECK(evidence[0].weight == 0);
    CHECK(evidence[0].source == out.records.sources.at(0).id);
}

TEST_CASE("a directed list keeps both directions apart") {
    auto spec = edges({{"from", "from"}, {"to", "to"}});
    spec.directed = true;
    CHECK(balance_of(imported("from,to\nAn,Binh\nBinh,An\nAn,Binh\n", spec)) ==
          Counts{3, 2, 1, 0, 0});
}

TEST_CASE("evidence says when, how long, how much and in which words") {
    const auto out = imported(
        "from,to,when,clock,dur,sum,cur,said,by,known,line,ref\n"
        "An,Binh,03/05/2023,21:14:07,1:05,\"1,500.5\",USD,\"hello, again\",Team 4,2023-06,An,T-1\n",
        edges({{"from", "from"},
               {"to", "to"},
               {"time", "when"},
               {"clock", "clock"},
               {"duration", "dur"},
               {"amount", "sum"},
               {"unit", "cur"},
               {"quotation", "said"},
               {"recorded_by", "by"},
               {"learnt", "known"},
               {"warrant", "line"},
               {"id", "ref"}}));
    const auto item = evidence_of(out.records, out.records.links.at(0).id.value).at(0);
    CHECK(item.happened == "2023-05-03T21:14:07");
    CHECK(item.duration == 65);
    CHECK(item.amount == 1500.5);
    CHECK(item.unit == "USD");
    CHECK(item.quotation == "hello, again");
    CHECK(item.recorded_by == "Team 4");
    CHECK(item.learnt == "2023-06");
    CHECK(item.warrant == "An");
    CHECK(item.place == "row 2, T-1");
    CHECK(item.weight == 1);
}

TEST_CASE("start and end give the span and its length") {
    const auto out = imported("from,to,start,end\nAn,Binh,2023-05-03 21:00,2023-05-03 21:30\n"
                              "An,Cuc,2023-05-03,2023-05-01\n",
                              edges({{"from", "1"}, {"to", "2"}, {"time", "3"}, {"end", "4"}}));
    const auto item = evidence_of(out.records, out.records.links.at(0).id.value).at(0);
    CHECK(item.happened == "2023-05-03T21:00/2023-05-03T21:30");
    CHECK(item.duration == 1800);
    const auto wrong = evidence_of(out.records, out.records.links.at(1).id.value).at(0);
    CHECK(wrong.happened == "2023-05-03");
    CHECK(problems_of(out) == Lines{"3 [end] warning: \"2023-05-03/2023-05-01\" is no date: it "
                                    "ends before it begins."});
}

TEST_CASE("a duration is in the unit that its header names") {
    const auto out = imported("from,to,Duration (min)\nAn,Binh,2.5\n",
                              edges({{"from", "1"}, {"to", "2"}, {"duration", "3"}}));
    CHECK(evidence_of(out.records, out.records.links.at(0).id.value).at(0).duration == 150);
}

TEST_CASE("what stands in columns without a meaning is quoted") {
    const auto out = imported("from,to,cell,tariff,empty\nAn,Binh,T-7,B,\n",
                              edges({{"from", "from"}, {"to", "to"}, {"place", "cell"}}));
    CHECK(evidence_of(out.records, out.records.links.at(0).id.value).at(0).quotation ==
          "cell: T-7; tariff: B");
}

TEST_CASE("a time of day without a date is quoted, not lost") {
    const auto out = imported("from,to,hour\nAn,Binh,21:14\n",
                              edges({{"from", "1"}, {"to", "2"}, {"clock", "hour"}}));
    const auto item = evidence_of(out.records, out.records.links.at(0).id.value).at(0);
    CHECK(item.happened.empty());
    CHECK(item.quotation == "hour: 21:14");
}

TEST_CASE("kinds, strength and properties of links and ends") {
    const auto out = imported("a,akind,b,kind,dir,line,note,plate,how\n"
                              "An,person,Mill,owns,yes,tentative,since May,29A,cash\n"
                              "An,People,Binh,met,no,confirmed,,,\n",
                              edges({{"from", "a"},
                                     {"from.kind", "akind"},
                                     {"to", "b"},
                                     {"kind", "kind"},
                                     {"directed", "dir"},
                                     {"strength", "line"},
                                     {"label", "note"},
                                     {"to.plate", "plate"},
                                     {"how", "how"}}));
    CHECK(balance_of(out) == Counts{2, 2, 0, 0, 0});
    const Link* owns = link_between(out.records, "An", "Mill");
    REQUIRE(owns);
    CHECK(owns->kind == "owns");
    CHECK(owns->directed);
    CHECK(owns->strength == Strength::tentative);
    CHECK(owns->label == "since May");
    CHECK(owns->properties == std::vector<Property>{{"how", "cash"}});
    CHECK(entity_called(out.records, "Mill")->property("plate") == "29A");
    CHECK(link_between(out.records, "An", "Binh")->kind == "meeting");
    CHECK(link_between(out.records, "An", "Binh")->strength == Strength::confirmed);
}

TEST_CASE("rows that name a tie differently give a link each, in whatever order they come") {
    const auto spec =
        edges({{"from", "from"}, {"to", "to"}, {"strength", "line"}, {"label", "note"}});
    const auto labels = [](const Imported& out) {
        std::set<std::string> all;
        for (const Link& link : out.records.links)
            all.insert(link.label);
        return all;
    };
    const auto out = imported("from,to,line,note\nAn,Ba,tentative,cousin\n"
                              "Ba,An,confirmed,supplier\nAn,Ba,tentative,cousin\nAn,Ba,,\n",
                              spec);
    CHECK(balance_of(out) == Counts{4, 3, 1, 0, 0});
    CHECK(labels(out) == std::set<std::string>{"", "cousin", "supplier"});
    CHECK(evidence_of(out.records, out.records.links.at(0).id.value).size() == 2);
    const auto turned = imported("from,to,line,note\nAn,Ba,,\nAn,Ba,confirmed,supplier\n"
                                 "An,Ba,tentative,cousin\nAn,Ba,tentative,cousin\n",
                                 spec);
    CHECK(balance_of(turned) == Counts{4, 3, 1, 0, 0});
    CHECK(labels(turned) == labels(out));
}

TEST_CASE("a link is as sure as the surest of its rows, and those that are less say so") {
    const auto spec = edges({{"from", "1"}, {"to", "2"}, {"strength", "3"}, {"label", "4"}});
    for (const char* rows : {"An,Ba,tentative,cousin\nAn,Ba,confirmed,cousin\n",
                             "An,Ba,confirmed,cousin\nAn,Ba,tentative,cousin\n"}) {
        const auto out = imported(std::string("from,to,line,note\n") + rows, spec);
        REQUIRE(out.records.links.size() == 1);
        const Link& link = out.records.links.at(0);
        CHECK(link.label == "cousin");
        CHECK(link.strength == Strength::confirmed);
        std::multiset<std::string> quotations;
        for (const Evidence& item : evidence_of(out.records, link.id.value))
            quotations.insert(item.quotation);
        CHECK(quotations == std::multiset<std::string>{"", "line: tentative"});
    }
}

TEST_CASE("of companions in one cell each link keeps its own label") {
    const auto out = imported("subject,with,note\nAn,Binh,cousin\nAn,Binh; Cuc,friend\n",
                              edges({{"from", "subject"}, {"with", "with"}, {"label", "note"}}));
    const Link* cousin = link_between(out.records, "An", "Binh");
    const Link* friends = link_between(out.records, "An", "Cuc");
    REQUIRE(cousin);
    REQUIRE(friends);
    CHECK(cousin->label == "cousin");
    CHECK(friends->label == "friend");
    CHECK(out.records.links.size() == 3); // An and Binh are friends as well
}

TEST_CASE("ends of different kinds") {
    auto spec = edges({{"from", "from"}, {"to", "to"}});
    spec.entity_kind = "vehicle";
    spec.to_kind = "border_gate";
    const auto out = imported("from,to\n29A,Stone Gate\n", spec);
    CHECK(entity_called(out.records, "29A")->kind == "vehicle");
    CHECK(entity_called(out.records, "Stone Gate")->kind == "border_gate");
}

TEST_CASE("several companions in one cell: the row counts once") {
    auto spec = edges({{"from", "subject"}, {"with", "with"}, {"grade", "grade"}});
    spec.link_kind = "meeting";
    const auto out =
        imported("subject,with,grade\nAn,Binh; Cuc,C3\nAn,Cuc,b 2\nAn,Binh;Dung,\n", spec);
    CHECK(balance_of(out) == Counts{3, 2, 1, 0, 0});
    CHECK(out.records.links.size() == 3);
    const auto met = evidence_of(out.records, link_between(out.records, "An", "Cuc")->id.value);
    REQUIRE(met.size() == 2);
    CHECK(met[0].grade == "C3");
    CHECK(met[1].grade == "B2");
}

TEST_CASE("rows may quote sources of their own") {
    const auto out = imported("from,to,report\nAn,Binh,R-1\nAn,Binh,R-2\nAn,Binh,\n",
                              edges({{"from", "1"}, {"to", "2"}, {"source", "report"}}));
    CHECK(out.records.sources.size() == 3);
    const auto items = evidence_of(out.records, out.records.links.at(0).id.value);
    CHECK(items.at(0).source != items.at(1).source);
    CHECK(items.at(2).source == out.records.sources.at(0).id);
}

TEST_CASE("a link to oneself is kept with a note") {
    const auto out = imported("from,to\nAn,An\n", edges({{"from", "1"}, {"to", "2"}}));
    CHECK(balance_of(out) == Counts{1, 1, 0, 0, 0});
    CHECK(problems_of(out) == Lines{"2 [to] note: \"An\" is tied to itself."});
}

TEST_CASE("an end that is missing") {
    const auto out =
        imported("from,to\nAn,\n,Binh\nAn,Binh\n", edges({{"from", "1"}, {"to", "2"}}));
    CHECK(balance_of(out) == Counts{3, 1, 0, 2, 0});
    CHECK(problems_of(out) ==
          Lines{"2 [to] rejected: The row does not say who stands at this end.",
                "3 [from] rejected: The row does not say who stands at this end."});
    CHECK(out.records.entities.size() == 2);
}

TEST_CASE("a row too short and a row too long") {
    const auto out = imported("from,to,weight\nAn\nAn,Binh,1,surplus\nAn,Binh,2,,\n",
                              edges({{"from", "1"}, {"to", "2"}, {"weight", "3"}}));
    CHECK(balance_of(out) == Counts{3, 1, 1, 1, 0});
    CHECK(problems_of(out) ==
          Lines{"2 [to] rejected: The row is too short: it has 1 cells and needs 3.",
                "3 [column 4] warning: The row has 4 cells and the header 3; what stands beyond it "
                "was left out."});
}

TEST_CASE("a date that is none, a number that is none, a weight below nothing") {
    const auto out = imported(
        "from,to,date,weight,amount\nAn,Binh,2023-02-30,1,\nAn,Binh,yesterday,1,\n"
        "An,Binh,2023-05-03,many,\nAn,Binh,2023-05-03,-1,\nAn,Binh,2023-05-03,1,lots\n",
        edges({{"from", "1"}, {"to", "2"}, {"time", "3"}, {"weight", "4"}, {"amount", "5"}}));
    CHECK(balance_of(out) == Counts{5, 0, 0, 5, 0});
    CHECK(out.records.entities.empty());
    CHECK(
        problems_of(out) ==
        Lines{"2 [date] rejected: \"2023-02-30\" is no date: February 2023 has no such day.",
              "3 [date] rejected: \"yesterday\" is no date. Write it as 2023-05-03, 2023-05 or "
              "2023-05-03 21:14.",
              "4 [weight] rejected: \"many\" is no number.",
              "5 [weight] rejected: \"-1\" is negative, and a tie cannot weigh less than nothing.",
              "6 [amount] rejected: \"lots\" is no amount."});
}

TEST_CASE("a duration or a grade that is none is left out, the row is kept") {
    const auto out =
        imported("from,to,duration,grade\nAn,Binh,-2,Z9\n",
                 edges({{"from", "1"}, {"to", "2"}, {"duration", "3"}, {"grade", "4"}}));
    CHECK(balance_of(out) == Counts{1, 1, 0, 0, 0});
    CHECK(problems_of(out) ==
          Lines{"2 [duration] warning: \"-2\" is no duration and was left out.",
                "2 [grade] warning: \"Z9\" is no grade of the system admiralty; the source's grade "
                "holds."});
}

TEST_CASE("a weight of nothing is no tie, an empty one weighs 1") {
    const auto out = imported("from,to,weight\nAn,Binh,0\nAn,Cuc,\n",
                              edges({{"from", "1"}, {"to", "2"}, {"weight", "3"}}));
    CHECK(balance_of(out) == Counts{2, 1, 0, 0, 1});
    CHECK(evidence_of(out.records, out.records.links.at(0).id.value).at(0).weight == 1);
}

TEST_CASE("kinds that nobody knows") {
    const auto spec = edges({{"from", "1"}, {"to", "2"}, {"kind", "3"}, {"to.kind", "4"}});
    const auto out = imported("from,to,kind,to kind\nAn,Binh,levitated,\nAn,Binh,,ghost\n", spec);
    CHECK(balance_of(out) == Counts{2, 0, 0, 2, 0});
    CHECK(problems_of(out) ==
          Lines{"2 [kind] rejected: There is no kind of link called \"levitated\".",
                "3 [to kind] rejected: There is no kind of entity called \"ghost\"."});
    auto wrong = edges({{"from", "1"}, {"to", "2"}});
    wrong.entity_kind = "ghost";
    CHECK(defect_of("a,b\nc,d\n", wrong) == "There is no kind of entity called \"ghost\".");
    wrong = edges({{"from", "1"}, {"to", "2"}});
    wrong.link_kind = "levitated";
    CHECK(defect_of("a,b\nc,d\n", wrong) == "There is no kind of link called \"levitated\".");
}

TEST_CASE("a specification without ends") {
    CHECK(defect_of("a,b\nc,d\n", edges({{"from", "a"}})) ==
          "The import does not say which columns tie whom to whom. Give the columns for from and "
          "to.");
    CHECK(defect_of("a,b\nc,d\n", edges({{"from", "a"}, {"to", "z"}})) ==
          "The file has no column \"z\" for to. Its columns are: a, b.");
}

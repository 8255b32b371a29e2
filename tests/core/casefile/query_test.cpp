// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/query.h"

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

std::vector<std::string> found(const Case& the_case, std::string_view text) {
    std::vector<std::string> labels;
    for (const auto& entity : must(the_case.find(parse_query(text))))
        labels.push_back(entity.label);
    return labels;
}

using Labels = std::vector<std::string>;

} // namespace

TEST_CASE("words and conditions are told apart") {
    const auto query = parse_query("  ba  kind:person vien source:\"Call  records\" grade:b2");
    CHECK(query.words == "ba vien");
    CHECK(query.kinds == std::vector<std::string>{"person"});
    CHECK(query.source == "call records");
    CHECK(query.grade == "B2");
    CHECK(query.notes.empty());
}

TEST_CASE("what is not understood is a note or a word, never a failure") {
    const auto query = parse_query("after:yesterday 12:30 kind: \"open");
    CHECK(query.words == "12:30 open");
    CHECK_FALSE(query.after);
    CHECK(query.kinds.empty());
    REQUIRE(query.notes.size() == 1);
    CHECK(query.notes[0].in_english() ==
          "\"yesterday\" is no date. Write 2023, 2023-05 or 2023-05-03.");
    CHECK(parse_query("").words.empty());
}

TEST_CASE("conditions narrow what the words find") {
    const Folder folder;
    const Case made = ring_case(folder / "a.hwcase");
    const Labels both{"Nguyễn Văn Viên", "Trần Thị Đức"};
    const Labels newest_first{"Trần Thị Đức", "Nguyễn Văn Viên"};
    CHECK(found(made, "912345678").size() == 2);
    CHECK(found(made, "912345678 kind:phone") == Labels{"0912 345 678"});
    CHECK(found(made, "kind:person") == both);
    CHECK(found(made, "kind:person kind:phone").size() == 3);
    CHECK(found(made, "grade:B") == newest_first);
    CHECK(found(made, "grade:A").empty());
    CHECK(found(made, "source:records") == newest_first);
    CHECK(found(made, "source:informant").empty());
    CHECK(found(made, "after:2023-05 before:2023-05-03") == newest_first);
    CHECK(found(made, "after:2023-05-04").empty());
    CHECK(found(made, "before:2023-04").empty());
    CHECK(found(made, "duc after:2023") == Labels{"Trần Thị Đức"});
    CHECK(found(made, "").empty());
}

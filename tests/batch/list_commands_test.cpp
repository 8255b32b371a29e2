// SPDX-License-Identifier: Apache-2.0
// list and find.
#include "tests/support/batch_case.h"

using namespace headwater::test;

namespace {

std::vector<std::string> found(const BatchCase& the_case, const std::string& words) {
    std::vector<std::string> labels;
    const auto answer = the_case.ask("find", {words});
    for (const auto& item : answer["items"])
        labels.push_back(item["label"]);
    return labels;
}

using Labels = std::vector<std::string>;

} // namespace

TEST_CASE("find takes words without accents, quotations, and every condition") {
    const BatchCase the_case;
    CHECK(found(the_case, "tu") == Labels{"Tư"});
    CHECK(found(the_case, "depot").size() == 2);
    CHECK(found(the_case, "after:2024") == Labels{"Ba", "Dung"});
    CHECK(found(the_case, "after:2023-06 before:2023-12 ch") == Labels{"Chi"});
    CHECK(found(the_case, "source:operator").size() == 4);
    CHECK(found(the_case, "source:informant").empty());
    CHECK(found(the_case, "grade:B2 du") == Labels{"Dung"});
    CHECK(found(the_case, "grade:A").empty());
    CHECK(found(the_case, "kind:vessel").empty());
    CHECK(the_case.run({"find", the_case.file(), "after:soon"}).err.find("no date") !=
          std::string::npos);
}

TEST_CASE("every list answers as JSON and as CSV, and leaves nothing beside the case") {
    const BatchCase the_case;
    for (const char* const what :
         {"entities", "links", "sources", "evidence", "findings", "charts"}) {
        INFO(what);
        CHECK(the_case.items(what).is_array());
        const Run csv = the_case.run({"list", the_case.file(), what, "--csv"});
        CHECK(csv.exit_code == 0);
        const bool numbered = what == std::string("findings");
        CHECK(csv.out.starts_with(numbered ? "number,id," : "id,"));
    }
    for (const char* const suffix : {"-wal", "-shm", "-lock"})
        CHECK_FALSE(std::filesystem::exists(the_case.file() + suffix));
    CHECK(the_case.run({"list", the_case.file(), "nonsense"}).exit_code == 2);
}

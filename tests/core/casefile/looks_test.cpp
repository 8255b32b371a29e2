// SPDX-License-Identifier: Apache-2.0
// Style rules and selections that a case keeps.
#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

StyleRules one_rule(const char* colour) {
    StyleRule rule;
    rule.condition.kinds = {"person"};
    rule.effect.colour = colour;
    return {rule};
}

Result<std::int64_t> set(Case& the_case, const StyleRules& rules) {
    return the_case.apply(
        {"Change the style rules", [&](Edits& e) { return e.set_style_rules(rules); }, ""});
}

} // namespace

TEST_CASE("style rules are a step of the case, undone, redone and kept in its file") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    {
        Case open = new_case(file);
        CHECK(open.style_rules().empty());
        must(set(open, one_rule("#0b3f8f")));
        must(set(open, one_rule("#e0503f")));
        CHECK(open.history(1).front().label == "Change the style rules");
        must(open.undo());
        CHECK(open.style_rules() == one_rule("#0b3f8f"));
        must(open.redo());
    }
    Case open = must(Case::open(file, station()));
    CHECK(open.style_rules() == one_rule("#e0503f"));
    CHECK(must(set(open, one_rule("#e0503f"))) == 0); // nothing changed
    must(set(open, {}));
    CHECK(open.style_rules().empty());
    CHECK(verified(open).findings.empty());
}

TEST_CASE("rules that are not sound change nothing") {
    const Folder folder;
    Case open = new_case(folder / "a.hwcase");
    CHECK_FALSE(set(open, one_rule("blue")));
    CHECK(open.style_rules().empty());
}

TEST_CASE("selections are kept under their names") {
    const Folder folder;
    Case open = new_case(folder / "a.hwcase");
    const auto put = [&](const SelectionSet& selection) {
        return open.apply({"Keep", [&](Edits& e) { return e.put_selection(selection); }, ""});
    };
    const SelectionSet couriers{"Người đưa hàng", {id(5), id(9)}}, none{"Nobody", {}};
    must(put(couriers));
    must(put(none));
    CHECK(open.selections() == std::vector<SelectionSet>{couriers, none});
    must(put({"Nobody", {id(1)}}));
    CHECK(open.selections()[0].records.size() + open.selections()[1].records.size() == 3);
    must(open.apply({"Remove", [&](Edits& e) { return e.remove_selection("Nobody"); }, ""}));
    CHECK(open.selections() == std::vector<SelectionSet>{couriers});
    must(open.undo());
    CHECK(open.selections().size() == 2);
    CHECK_FALSE(put({"", {id(1)}}));
}

TEST_CASE("the time zone is a step of the case, and what is no zone is refused") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    const auto set_zone = [](Case& the_case, const char* name) {
        return the_case.apply(
            {"Set the time zone", [&](Edits& e) { return e.set_time_zone(name); }, ""});
    };
    {
        Case open = new_case(file);
        CHECK(open.time_zone().empty());
        must(set_zone(open, "Asia/Ho_Chi_Minh"));
        CHECK_FALSE(set_zone(open, "Hanoi"));
    }
    Case open = must(Case::open(file, station()));
    CHECK(open.time_zone() == "Asia/Ho_Chi_Minh");
    must(set_zone(open, ""));
    CHECK(open.time_zone().empty());
    must(open.undo());
    CHECK(open.time_zone() == "Asia/Ho_Chi_Minh");
}

// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

std::int64_t add_person(Case& the_case, const std::string& name) {
    return must(the_case.apply({"Add " + name,
                                [&](Edits& edits) -> Result<void> {
                                    TRY_VOID(edits.add(Entity{{}, "person", name, {}}));
                                    return {};
                                },
                                ""}));
}

std::vector<std::string> names_in(const Case& the_case) {
    std::vector<std::string> names;
    must(the_case.each_entity([&](const Entity& entity) {
        names.push_back(entity.label);
        return true;
    }));
    return names;
}

} // namespace

TEST_CASE("the case as it was after each step, through undo, redo and steps that were given up",
          "[as_of]") {
    const Folder folder;
    auto the_case = must(Case::create(folder / "a.hwcase", "A", station()));
    std::vector<std::pair<std::int64_t, std::vector<std::string>>> seen;
    const auto look = [&] { seen.emplace_back(the_case.revision(), names_in(the_case)); };
    look();
    add_person(the_case, "Kestrel");
    look();
    add_person(the_case, "Teal");
    look();
    must(the_case.undo());
    look();
    must(the_case.redo());
    look();
    must(the_case.undo());
    look();
    add_person(the_case, "Magpie"); // gives Teal up
    look();
    for (const auto& [step, names] : seen) {
        Task task;
        const auto copy = folder / ("as-of-" + std::to_string(step) + ".hwcase");
        const auto past = must(the_case.as_of(step, copy, task));
        CHECK(names_in(past) == names);
    }
    CHECK(names_in(the_case) == std::vector<std::string>{"Kestrel", "Magpie"});
}

TEST_CASE("a step that the history does not have", "[as_of]") {
    const Folder folder;
    const auto the_case = must(Case::create(folder / "a.hwcase", "A", station()));
    Task task;
    const auto past = the_case.as_of(7, folder / "b.hwcase", task);
    REQUIRE_FALSE(past);
    CHECK(past.error().message.in_english() ==
          "The history of this case has no step 7; the last one is 0.");
}

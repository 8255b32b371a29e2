// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/listing.h"

#include <algorithm>

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

std::vector<std::int64_t> paged(const Case& the_case, const ListOrder& order,
                                std::int64_t at_once) {
    std::vector<std::int64_t> all;
    for (std::int64_t offset = 0; offset < must(the_case.rows(order)); offset += at_once) {
        const auto page = must(the_case.page(order, offset, at_once));
        all.insert(all.end(), page.begin(), page.end());
    }
    return all;
}

std::vector<std::uint32_t> counts(const std::vector<std::int64_t>& ids) {
    std::vector<std::uint32_t> out;
    for (const auto id : ids)
        out.push_back(static_cast<std::uint32_t>(id & 0xffffffff));
    return out;
}

using Counts = std::vector<std::uint32_t>;

Case many_people(const std::filesystem::path& file) {
    Case made = new_case(file);
    must(made.apply(
        {"Add",
         [](Edits& edits) -> Result<void> {
             for (int i = 0; i < 100; ++i)
                 TRY_VOID(edits.add(Entity{
                     {}, i % 3 ? "person" : "phone", std::to_string(i * 37 % 10).append("n"), {}}));
             return {};
         },
         ""}));
    return made;
}

} // namespace

TEST_CASE("the pages of a list, put together, are the list, whatever their size") {
    const Folder folder;
    const Case made = many_people(folder / "a.hwcase");
    for (const auto column : columns_of(RecordList::entities))
        for (const bool descending : {false, true})
            for (const char* const kind : {"", "phone"}) {
                INFO(column << " " << descending << " " << kind);
                const ListOrder order{RecordList::entities, std::string(column), descending, kind};
                const auto whole = must(made.in_order(order, nullptr));
                CHECK(whole.size() == (*kind ? 34 : 100));
                CHECK(paged(made, order, 7) == whole);
                auto sorted = whole;
                std::sort(sorted.begin(), sorted.end());
                CHECK(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
            }
}

TEST_CASE("a list is in the order of its column") {
    const Folder folder;
    const Case made = ring_case(folder / "a.hwcase");
    const auto listed = [&](RecordList list, const char* column, bool descending = false) {
        return counts(must(made.page({list, column, descending, "", 0, 0}, 0, 10)));
    };
    CHECK(listed(RecordList::entities, "label") == Counts{4, 2, 3});
    CHECK(listed(RecordList::entities, "label", true) == Counts{3, 2, 4});
    CHECK(listed(RecordList::entities, "kind") == Counts{2, 3, 4});
    CHECK(listed(RecordList::entities, "links", true) == Counts{2, 4, 3});
    CHECK(listed(RecordList::links, "to") == Counts{6, 5});
    CHECK(listed(RecordList::links, "evidence", true) == Counts{5, 6});
    CHECK(listed(RecordList::evidence, "place", true) == Counts{8, 9, 7});
    CHECK(listed(RecordList::sources, "title") == Counts{1});
}

TEST_CASE("a list can be that of one record, source or kind") {
    const Folder folder;
    const Case made = ring_case(folder / "a.hwcase");
    CHECK(counts(must(made.page({RecordList::links, "", false, "", id(4), 0}, 0, 9))) == Counts{6});
    CHECK(counts(must(made.page({RecordList::links, "", false, "call", 0, 0}, 0, 9))) == Counts{5});
    CHECK(must(made.rows({RecordList::evidence, "", false, "", id(5), 0})) == 2);
    CHECK(must(made.rows({RecordList::evidence, "", false, "", 0, id(1)})) == 3);
    CHECK(must(made.rows({RecordList::evidence, "", false, "", 0, id(2)})) == 0);
    CHECK(must(made.page({RecordList::entities, "label", false, "", 0, 0}, 3, 9)).empty());
}

TEST_CASE("orders that the file keeps are told from those that must be sorted") {
    CHECK(is_quick({RecordList::entities, "label", false, "", 0, 0}));
    CHECK(is_quick({RecordList::entities, "label", true, "phone", 0, 0}));
    CHECK(is_quick({RecordList::links, "kind", false, "", 0, 0}));
    CHECK_FALSE(is_quick({RecordList::entities, "links", false, "", 0, 0}));
    CHECK_FALSE(is_quick({RecordList::evidence, "happened", false, "", 0, 0}));
    CHECK(is_quick({RecordList::evidence, "happened", false, "", 5, 0}));
}

TEST_CASE("sorting a list can be stopped") {
    const Folder folder;
    const Case made = many_people(folder / "a.hwcase");
    Task task;
    task.stop();
    const auto sorted = made.in_order({RecordList::entities, "links", false, "", 0, 0}, &task);
    // A hundred rows may be done before the first question.
    if (!sorted) CHECK(sorted.error().kind == Error::Kind::stopped);
    CHECK(must(made.rows({})) == 100);
}

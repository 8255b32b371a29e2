// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/import_account.h"

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

std::int64_t import_with(Case& the_case, const ImportAccount& account) {
    return must(the_case.apply({"Import calls.csv",
                                [&](Edits& edits) -> Result<void> {
                                    TRY_VOID(edits.take_in(small_ring()));
                                    edits.keep(account);
                                    return {};
                                },
                                ""}));
}

const ImportAccount account{0, "calls.csv", "ab12", 10, 4, 3, 2, 1, "{}"};

} // namespace

TEST_CASE("what became of the rows of a file is kept with its step, undone or not") {
    const Folder folder;
    Case the_case = must(Case::create(folder / "a.hwcase", "Ring", station()));
    const auto step = import_with(the_case, account);
    ImportAccount expected = account;
    expected.step = step;
    CHECK(must(the_case.import_accounts()) == std::vector{expected});
    must(the_case.undo());
    CHECK(must(the_case.import_accounts()) == std::vector{expected});
    CHECK(verified(the_case).findings.empty());
}

TEST_CASE("an account that was altered or taken away breaks the seal of its step") {
    for (const char* sql :
         {"UPDATE import_account SET rejected = 0, created = 6", "DELETE FROM import_account"}) {
        INFO(sql);
        const Folder folder;
        Case the_case = must(Case::create(folder / "a.hwcase", "Ring", station()));
        import_with(the_case, account);
        {
            auto database = must(Database::open(the_case.file(), Database::Access::write));
            must(database.execute(sql));
        }
        const auto found = verified(the_case).findings;
        REQUIRE_FALSE(found.empty());
        CHECK(found[0].in_english().find("was altered after it was written") != std::string::npos);
    }
}

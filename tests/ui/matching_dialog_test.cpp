// SPDX-License-Identifier: Apache-2.0
#include "ui/import/matching_dialog.h"

#include <catch2/catch.hpp>

#include <QTableWidget>

#include "core/casefile/edits.h"
#include "tests/ui/desk.h"
#include "ui/import/match_list.h"

using namespace headwater;
using headwater::test::Desk;

TEST_CASE("matching entities are found over the whole case and merged when accepted") {
    Desk desk;
    REQUIRE(desk.session().apply({"Add",
                                  [](Edits& edits) -> Result<void> {
                                      for (const char* name : {"Trần Văn Hoàng", "TRAN VAN HOANG"})
                                          TRY_VOID(edits.add(Entity{{}, "person", name, {}}));
                                      return {};
                                  },
                                  ""}));
    const auto before = desk.session().the_case().totals();
    desk.window().action("matching")->trigger();
    auto* dialog = desk.window().findChild<MatchingDialog*>();
    REQUIRE(dialog);
    REQUIRE(test::wait_for([&] { return !dialog->is_looking(); }));
    MatchList& matches = dialog->matches();
    int row = 0;
    while (row < matches.table().rowCount() &&
           !matches.table().item(row, 1)->text().startsWith("TRAN VAN HOANG"))
        ++row;
    REQUIRE(row < matches.table().rowCount());
    CHECK(matches.accepted_count() == 0);
    matches.table().item(row, 0)->setCheckState(Qt::Checked);
    test::press(*dialog, "Merge what is accepted");
    REQUIRE(test::wait_for([&] { return !dialog->is_looking(); }));
    CHECK(desk.session().the_case().totals().entities == before.entities - 1);
    desk.session().undo();
    CHECK(desk.session().the_case().totals() == before);
}

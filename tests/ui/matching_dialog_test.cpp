// SPDX-License-Identifier: Apache-2.0
#include "ui/import/matching_dialog.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QTableWidget>

#include "core/casefile/edits.h"
#include "tests/ui/desk.h"
#include "ui/import/kept_apart_dialog.h"
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

TEST_CASE("a pair that is kept apart is not proposed again until somebody says so") {
    Desk desk(Desk::Contents::nothing);
    REQUIRE(desk.session().apply({"Add",
                                  [](Edits& edits) -> Result<void> {
                                      for (const char* name : {"Trần Văn Hoàng", "TRAN VAN HOANG"})
                                          TRY_VOID(edits.add(Entity{{}, "person", name, {}}));
                                      return {};
                                  },
                                  ""}));
    MatchingDialog dialog(desk.session());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    const auto looked = [&] { return test::wait_for([&] { return !dialog.is_looking(); }); };
    REQUIRE(looked());
    REQUIRE(dialog.matches().table().rowCount() == 1);
    test::press(dialog, "Not the same");
    test::press(dialog, "Keep apart");
    REQUIRE(looked());
    CHECK(dialog.matches().table().rowCount() == 0);
    CHECK(desk.session().the_case().totals().entities == 2);
    test::press(dialog, "Kept apart (1)...");
    auto* list = dialog.findChild<KeptApartDialog*>();
    REQUIRE(list);
    CHECK(list->table().item(0, 1)->text().contains("HOANG"));
    test::press(*list, "Propose again");
    REQUIRE(looked());
    CHECK(dialog.matches().table().rowCount() == 1);
    CHECK(list->table().rowCount() == 0);
}

TEST_CASE("the dialog tells which pair was not merged, for it would join who is kept apart") {
    Desk desk(Desk::Contents::nothing);
    REQUIRE(desk.session().apply(
        {"Add",
         [](Edits& edits) -> Result<void> {
             std::vector<EntityId> ids;
             for (const char* name : {"Trần Văn Hoàng", "HOANG TRAN VAN", "Van Hoang Tran"}) {
                 const Entity person{{}, "person", name, {{"id_number", "001088000123"}}};
                 TRY(const EntityId id, edits.add(person));
                 ids.push_back(id);
             }
             return edits.keep_apart(ids[0], ids[2]);
         },
         ""}));
    MatchingDialog dialog(desk.session());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    const auto looked = [&] { return test::wait_for([&] { return !dialog.is_looking(); }); };
    REQUIRE(looked());
    REQUIRE(dialog.matches().table().rowCount() == 2);
    for (int row = 0; row < 2; ++row)
        dialog.matches().table().item(row, 0)->setCheckState(Qt::Checked);
    test::press(dialog, "Merge what is accepted");
    REQUIRE(looked());
    CHECK(desk.session().the_case().totals().entities == 2);
    bool told = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        told = told || label->text().contains("kept apart would have become one (1): ");
    CHECK(told);
}

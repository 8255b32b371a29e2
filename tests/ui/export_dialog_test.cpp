// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/export_dialog.h"

#include <catch2/catch.hpp>

#include <QComboBox>

#include "tests/ui/desk.h"

using namespace headwater;
using headwater::test::Desk;

TEST_CASE("the case is exported, and what the format cannot hold is told before") {
    Desk desk;
    desk.window().action("export")->trigger();
    auto* dialog = desk.window().findChild<ExportDialog*>();
    REQUIRE(dialog);
    const auto settled = [&] { return test::wait_for([&] { return !dialog->is_busy(); }); };
    REQUIRE(settled());
    CHECK(test::words_of(*dialog).contains("The history of the case stays in the case."));
    dialog->format().setCurrentIndex(dialog->format().findData(".csv"));
    REQUIRE(settled());
    CHECK_FALSE(test::words_of(*dialog).contains("The history of the case"));
    const auto file = desk.write_file("placeholder.txt", "").parent_path() / "out";
    dialog->format().setCurrentIndex(dialog->format().findData(".hwpkg"));
    REQUIRE(settled());
    dialog->write(file);
    REQUIRE(settled());
    CHECK(std::filesystem::exists(file.string() + ".hwpkg"));
    CHECK(test::words_of(*dialog).contains("Written:"));
}

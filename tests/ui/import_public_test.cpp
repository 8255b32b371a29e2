// SPDX-License-Identifier: Apache-2.0
// Public data sets through the import assistant, as an investigator would take them in.
#include <catch2/catch.hpp>

#include "tests/support/public_data.h"
#include "tests/ui/desk.h"
#include "ui/import/import_window.h"
#include "ui/window/session.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

ImportWindow& assistant(Desk& desk, const std::filesystem::path& file) {
    desk.window().take_files({file});
    ImportWindow& window = *desk.window().findChildren<ImportWindow*>().back();
    REQUIRE(test::wait_for([&] { return !window.is_busy() && desk.session().jobs().is_idle(); }));
    return window;
}

/// Takes the file in as it is understood.
Intake taken(Desk& desk, const std::filesystem::path& file) {
    ImportWindow& window = assistant(desk, file);
    window.draft().take_in();
    REQUIRE(test::wait_for([&] { return window.is_done(); }, 120));
    REQUIRE(window.draft().intake());
    const Intake intake = *window.draft().intake();
    CHECK(intake.balance.holds());
    window.close();
    return intake;
}

} // namespace

TEST_CASE("VAST, CAVIAR, Montagna and London go through the assistant as they are") {
    const auto folder = support::public_data();
    if (!folder) return;
    const std::filesystem::path data = *folder;
    Desk desk(Desk::Contents::nothing);
    const Intake calls = taken(desk, data / "vast2008_cdr/cdr.csv");
    CHECK(calls.balance.rows_read == 9834);
    CHECK(calls.balance.created + calls.balance.merged == 9834);
    CHECK(calls.new_entities == 400);
    const Intake caviar = taken(desk, data / "caviar/CAVIAR_FULL.csv");
    CHECK(caviar.balance.created == 295);
    CHECK(taken(desk, data / "caviar/CAVIAR1.csv").balance.rejected == 0);
    const Intake meetings = taken(desk, data / "montagna/Montagna_meetings_edgelist.csv");
    CHECK(meetings.new_links == 256);
    const Intake london = taken(desk, data / "london_gang/LONDON_GANG.csv");
    CHECK(london.balance.rows_read == 54 * 54);
    CHECK(taken(desk, data / "london_gang/LONDON_GANG_ATTR.csv").balance.rows_read == 54);
}

TEST_CASE("the broken phase of CAVIAR is explained by the assistant and not taken in") {
    const auto folder = support::public_data();
    if (!folder) return;
    Desk desk(Desk::Contents::nothing);
    ImportWindow& window = assistant(desk, std::filesystem::path(*folder) / "caviar/CAVIAR7.csv");
    CHECK(test::words_of(window).contains("leaves 2 columns without a name"));
    window.go_to(ImportWindow::known_step);
    CHECK(test::words_of(window).contains("leaves 2 columns without a name"));
    window.draft().take_in();
    CHECK_FALSE(window.is_busy());
    CHECK(desk.session().the_case().totals().entities == 0);
}

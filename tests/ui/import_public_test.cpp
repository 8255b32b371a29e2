// SPDX-License-Identifier: Apache-2.0
// Public data sets through the import assistant, as an investigator would take them in.
#include <catch2/catch.hpp>

#include "tests/support/public_data.h"
#include "tests/support/public_samples.h"
#include "tests/ui/desk.h"
#include "ui/import/import_window.h"
#include "ui/work/session.h"

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

TEST_CASE("every public sample goes through the assistant as it is") {
    const auto folder = support::public_data();
    if (!folder) return;
    for (const support::PublicSample& sample : support::public_samples) {
        INFO(sample.file);
        Desk desk(Desk::Contents::nothing);
        const Intake out = taken(desk, std::filesystem::path(*folder) / sample.file);
        CHECK(out.balance.rows_read == sample.rows);
        CHECK(out.balance.created == sample.created);
        CHECK(out.balance.merged == sample.merged);
        CHECK(out.balance.rejected == 0);
        CHECK(out.new_entities == sample.entities);
        CHECK(out.new_links == sample.links);
        CHECK(desk.session().the_case().totals().entities ==
              static_cast<std::int64_t>(sample.entities));
    }
}

TEST_CASE("the ring in R's own form is told apart by the assistant, with what to do instead") {
    const auto folder = support::public_data();
    if (!folder) return;
    Desk desk(Desk::Contents::nothing);
    ImportWindow& window =
        assistant(desk, std::filesystem::path(*folder) / "montagna/Montagna_mafia.rda");
    CHECK(test::words_of(window).contains("workspace of R"));
    CHECK(desk.session().the_case().totals().entities == 0);
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

// SPDX-License-Identifier: Apache-2.0
// The import assistant where calls are kept packed.
#include "ui/import/import_window.h"

#include <catch2/catch.hpp>

#include <QCheckBox>

#include "tests/ui/desk.h"
#include "ui/import/known_page.h"
#include "ui/import/source_page.h"
#include "ui/work/session.h"

using namespace headwater;
using headwater::test::Desk;
using headwater::test::press;
using headwater::test::words_of;

namespace {

constexpr const char* calls = "from,to,time\n"
                              "0912000001,0912000002,2023-05-01 10:00\n"
                              "0912000002,0912000003,no date\n";

void settle(Desk& desk, ImportWindow& window) {
    REQUIRE(test::wait_for([&] { return !window.is_busy() && desk.session().jobs().is_idle(); }));
}

} // namespace

TEST_CASE("calls that are kept packed are taken in without a record, and the balance is told") {
    Desk desk(Desk::Contents::nothing);
    ImportWindow window(desk.session(), {desk.write_file("calls.csv", calls)});
    window.open();
    settle(desk, window);
    CHECK_FALSE(window.draft().may_be_packed()); // nothing says that these are calls
    window.draft().change([](ImportSpec& spec) { spec.link_kind = "call"; });
    settle(desk, window);
    REQUIRE(window.draft().may_be_packed());
    CHECK_FALSE(window.draft().is_packed());
    window.go_to(ImportWindow::source_step);
    window.source_page().findChild<QCheckBox*>()->click();
    CHECK(window.draft().is_packed());
    window.go_to(ImportWindow::known_step);
    settle(desk, window);
    CHECK(words_of(window.known_page()).contains("kept packed"));
    press(window, "Take in");
    settle(desk, window);
    REQUIRE(window.draft().intake());
    CHECK(window.draft().intake()->packed);
    CHECK(words_of(window).contains("packed blocks"));
    CHECK(desk.session().the_case().totals().entities == 0);
    CHECK(desk.session().the_case().call_batches()->size() == 1);
}

// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/ranking_panel.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/ui/desk.h"
#include "ui/panels/ranking_model.h"
#include "ui/panels/side_panel.h"
#include "ui/window/chart_area.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

QTableView& rank(Desk& desk) {
    desk.window().ask_question("leaders");
    REQUIRE(test::wait_for([&] { return desk.session().answer() != nullptr; }));
    desk.settle();
    auto* table = desk.window().side().ranking().findChild<QTableView*>();
    REQUIRE(table);
    return *table;
}

QPushButton& button(Desk& desk, const QString& text) {
    for (auto* candidate : desk.window().side().ranking().findChildren<QPushButton*>())
        if (candidate->text() == text) return *candidate;
    FAIL("no button " << text.toStdString());
    std::abort();
}

} // namespace

TEST_CASE("the question ranks everyone on the chart, best first") {
    Desk desk;
    const QTableView& table = rank(desk);
    REQUIRE(table.model()->rowCount() == 22);
    const auto answer = desk.session().answer();
    for (int row = 0; row < 22; ++row) {
        const Score& score = answer->finding.scores[static_cast<std::size_t>(row)];
        CHECK(table.model()->index(row, RankingModel::rank).data().toString() ==
              QString::number(score.rank));
        CHECK(table.model()->index(row, RankingModel::name).data().toString().toStdString() ==
              answer->network.actors[score.vertex].label);
    }
    std::set<std::string> heads;
    for (int row = 0; row < 3; ++row)
        heads.insert(table.model()->index(row, RankingModel::name).data().toString().toStdString());
    CHECK(heads == std::set<std::string>{"Magpie", "Old Ferry", "Teal"});
}

TEST_CASE("without doubt computed there is no column for it") {
    Desk desk;
    const QTableView& table = rank(desk);
    CHECK(table.isColumnHidden(RankingModel::interval));
    CHECK_FALSE(table.isColumnHidden(RankingModel::visible));
    CHECK_FALSE(table.isColumnHidden(RankingModel::insulated));
}

TEST_CASE("a click on a name selects it and brings it to the middle of the chart") {
    Desk desk;
    QTableView& table = rank(desk);
    const QModelIndex second = table.model()->index(1, RankingModel::name);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(second).center());
    desk.settle();
    const std::int64_t id = second.siblingAtColumn(0).data(RankingModel::record).toLongLong();
    CHECK(desk.session().selection() == std::set{id});
    const auto middle = desk.window().charts().canvas().position_of(id);
    REQUIRE(middle);
    const QPointF centre = desk.window().charts().canvas().rect().center();
    CHECK((*middle - centre).manhattanLength() < 3);
}

TEST_CASE("a selection on the chart is the selection in the table") {
    Desk desk;
    QTableView& table = rank(desk);
    desk.session().select({desk.id_of("Kestrel")});
    CHECK(table.currentIndex().siblingAtColumn(RankingModel::name).data().toString() == "Kestrel");
}

TEST_CASE("pinning shows the ranks on the chart and takes them off again") {
    Desk desk;
    rank(desk);
    const auto ranked = [&] {
        return std::ranges::count_if(desk.window().charts().canvas().scene().items,
                                     [](const ChartItem& item) { return item.rank > 0; });
    };
    CHECK(ranked() == 0);
    QTest::mouseClick(&button(desk, "Pin to chart"), Qt::LeftButton);
    desk.settle();
    CHECK(ranked() >= 10);
    QTest::mouseClick(&button(desk, "Pin to chart"), Qt::LeftButton);
    desk.settle();
    CHECK(ranked() == 0);
}

TEST_CASE("moving things leaves the ranking fresh, new records make it stale") {
    Desk desk;
    rank(desk);
    desk.session().select({desk.id_of("Kestrel")});
    QTest::keyClick(&desk.window().charts().canvas(), Qt::Key_Right);
    desk.settle();
    CHECK_FALSE(desk.session().is_stale(desk.session().answer()->finding));
    const EntityId kestrel{desk.id_of("Kestrel")};
    desk.session().apply(
        {"Remove Kestrel", [=](Edits& edits) { return edits.remove(kestrel); }, ""});
    desk.settle();
    CHECK(desk.session().is_stale(desk.session().answer()->finding));
    CHECK(button(desk, "Rank again").isVisible());
}

TEST_CASE("a kept finding is a step of the case and opens again") {
    Desk desk;
    rank(desk);
    QTest::mouseClick(&button(desk, "Keep finding"), Qt::LeftButton);
    desk.settle();
    REQUIRE(desk.session().the_case().findings().size() == 1);
    CHECK_FALSE(desk.session().is_stale(desk.session().answer()->finding));
    desk.window().show_side("findings");
    CHECK(desk.window().side().shown() == "findings");
}

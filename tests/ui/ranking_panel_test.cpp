// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/ranking_panel.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include "core/analysis/doubt.h"
#include "core/analysis/layers.h"
#include "core/analysis/leaders.h"
#include "core/casefile/edits.h"
#include "tests/ui/desk.h"
#include "ui/chart/chart_area.h"
#include "ui/look/pieces.h"
#include "ui/panels/comparison_panel.h"
#include "ui/panels/ranking_model.h"
#include "ui/panels/ranking_panel.h"
#include "ui/panels/reasons.h"
#include "ui/panels/side_panel.h"
#include "ui/records/evidence_card.h"

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

TEST_CASE("the first answer is there at once, its doubt follows by itself") {
    Desk desk;
    desk.window().ask_question("leaders");
    REQUIRE(test::wait_for([&] { return desk.session().answer() != nullptr; }));
    auto* table = desk.window().side().ranking().findChild<QTableView*>();
    REQUIRE(table);
    CHECK(table->isColumnHidden(RankingModel::interval));
    CHECK(table->model()->rowCount() == 22);
    const auto first = desk.session().answer();
    desk.settle();
    CHECK_FALSE(table->isColumnHidden(RankingModel::interval));
    const auto whole = desk.session().answer();
    for (std::size_t i = 0; i < 22; ++i) {
        const Score& score = whole->finding.scores[i];
        CHECK(score.rank == first->finding.scores[i].rank);
        CHECK(score.rank_low >= 1);
        CHECK(score.rank_high >= score.rank_low);
        CHECK(table->model()->index(static_cast<int>(i), RankingModel::interval).data() ==
              QString("%1 to %2").arg(score.rank_low).arg(score.rank_high));
    }
}

TEST_CASE("the window draws the same doubt as one thread does") {
    Desk desk;
    rank(desk);
    const auto shown = desk.session().answer();
    Task alone;
    auto again = find_leaders(shown->network, {}, alone);
    REQUIRE(again);
    REQUIRE(add_layers(*again, shown->network, alone));
    REQUIRE(add_doubt(*again, shown->network, {}, alone));
    for (std::size_t i = 0; i < again->scores.size(); ++i) {
        CHECK(again->scores[i].p_top == shown->finding.scores[i].p_top);
        CHECK(again->scores[i].rank_median == shown->finding.scores[i].rank_median);
    }
    CHECK(again->notes == shown->finding.notes);
}

TEST_CASE("a drawing that is stopped leaves the first answer, and can be asked for again") {
    Desk desk;
    desk.window().ask_question("leaders");
    REQUIRE(test::wait_for([&] { return desk.session().answer() != nullptr; }));
    desk.session().jobs().stop_all();
    desk.settle();
    const auto& panel = desk.window().side().ranking();
    if (desk.session().answer()->finding.scores.front().rank_high == 0) {
        QTest::mouseClick(&button(desk, "How sure is that?"), Qt::LeftButton);
        desk.settle();
    }
    CHECK(desk.session().answer()->finding.scores.front().rank_high > 0);
    CHECK_FALSE(panel.is_running());
}

TEST_CASE("only B2 or better leaves the informant's boss without ties") {
    Desk desk;
    rank(desk);
    auto* graded = desk.window().side().ranking().findChild<QCheckBox*>();
    REQUIRE(graded);
    const auto all = desk.session().answer();
    graded->click();
    desk.settle();
    const auto some = desk.session().answer();
    CHECK(some != all);
    CHECK(some->network.filter.min_worth == Approx(.8));
    CHECK(some->network.graph.edges() + 3 == all->network.graph.edges());
    graded->click();
    desk.settle();
    CHECK(desk.session().answer()->finding.input == all->finding.input);
}

TEST_CASE("the insulated list stands beside the first list") {
    Desk desk;
    const QTableView& table = rank(desk);
    QComboBox* list = nullptr;
    for (auto* field : desk.window().side().ranking().findChildren<QComboBox*>())
        if (field->accessibleName() == "Which list") list = field;
    REQUIRE(list);
    REQUIRE(list->count() >= 4);
    list->setCurrentIndex(list->findData("L"));
    Q_EMIT list->activated(list->currentIndex());
    CHECK(table.model()->index(0, RankingModel::name).data().toString() == "Kestrel");
    CHECK(table.isColumnHidden(RankingModel::interval));
}

TEST_CASE("what moved since a kept ranking, and because of which ties") {
    Desk desk;
    rank(desk);
    QTest::mouseClick(&button(desk, "Keep finding"), Qt::LeftButton);
    desk.settle();
    const auto& panel = desk.window().side().ranking();
    const EntityId teal{desk.id_of("Teal")};
    desk.session().apply({"Remove Teal", [=](Edits& edits) { return edits.remove(teal); }, ""});
    panel.findChild<QTabBar*>()->setCurrentIndex(1);
    desk.settle();
    auto* moved = panel.findChild<ComparisonPanel*>();
    REQUIRE(moved);
    QStringList words;
    for (const auto* row : moved->findChildren<RowButton*>())
        words << row->text();
    CHECK(words.contains("Teal"));
    QString reasons;
    for (const auto* label : moved->findChildren<QLabel*>())
        reasons += label->text() + '\n';
    CHECK(reasons.contains("Ties that are gone ("));
    CHECK(reasons.contains("Teal"));
}

TEST_CASE("a number that many call is proposed as a service, left out, and counted again") {
    Desk desk;
    EntityId taxi;
    desk.session().apply({"Add a taxi",
                          [&](Edits& edits) -> Result<void> {
                              TRY(taxi, edits.add(Entity{{}, "phone", "+84900", {}}));
                              for (int i = 0; i < 40; ++i) {
                                  const std::string name = "Caller " + std::to_string(i);
                                  TRY(const auto who, edits.add(Entity{{}, "person", name, {}}));
                                  TRY_VOID(edits.add(Link{
                                      {}, "call", who, taxi, true, Strength::confirmed, "", {}}));
                              }
                              return {};
                          },
                          ""});
    rank(desk);
    const auto& panel = desk.window().side().ranking();
    panel.findChild<QTabBar*>()->setCurrentIndex(3);
    desk.settle();
    QTest::mouseClick(&button(desk, "Leave out of rankings"), Qt::LeftButton);
    desk.settle();
    CHECK(desk.session().undoable() == "Leave out +84900 as a service number");
    CHECK(button(desk, "Count again").isEnabled());
    panel.findChild<QTabBar*>()->setCurrentIndex(0);
    QTest::mouseClick(&button(desk, "Rank again"), Qt::LeftButton);
    desk.settle();
    REQUIRE(desk.session().answer()->network.services.size() == 1);
    CHECK(desk.session().answer()->network.services[0].id == taxi);
}

TEST_CASE("a reason unfolds the ways and the evidence it rests on, and points at them") {
    Desk desk;
    rank(desk);
    desk.session().select({desk.id_of("Old Ferry")});
    desk.settle();
    auto* reasons = desk.window().findChild<Reasons*>();
    REQUIRE(reasons);
    CHECK(reasons->findChildren<EvidenceCard*>().isEmpty());
    auto labels = reasons->findChildren<QLabel*>();
    const auto brokerage = std::ranges::find_if(
        labels, [](const QLabel* label) { return label->text().contains("shortest paths"); });
    REQUIRE(brokerage != labels.end());
    Q_EMIT(*brokerage)->linkActivated("show");
    CHECK_FALSE(reasons->findChildren<EvidenceCard*>().isEmpty());
    const auto ways = reasons->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(ways, [](const QLabel* label) {
        return label->text().contains(QString::fromUtf8(" → Old Ferry → "));
    }));
    CHECK(desk.window().charts().canvas().selection().size() > 2);
    CHECK(desk.session().selection().size() == 1);
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

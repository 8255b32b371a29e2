// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/ranking_choices.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include "core/casefile/edits.h"
#include "tests/ui/desk.h"
#include "ui/chart/chart_area.h"
#include "ui/panels/proposals.h"
#include "ui/panels/ranking_model.h"
#include "ui/panels/ranking_panel.h"
#include "ui/panels/side_panel.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

RankingPanel& panel(Desk& desk) {
    return desk.window().side().ranking();
}

void rank(Desk& desk, const char* question = "leaders") {
    desk.window().ask_question(question);
    desk.settle();
}

template<class Button>
Button& button(Desk& desk, const QString& text) {
    for (auto* candidate : panel(desk).findChildren<Button*>())
        if (candidate->text() == text) return *candidate;
    FAIL("no button " << text.toStdString());
    std::abort();
}

QComboBox& days(Desk& desk) {
    for (auto* field : panel(desk).findChildren<QComboBox*>())
        if (field->accessibleName().startsWith("As the case is now")) return *field;
    FAIL("no choice of days");
    std::abort();
}

bool says(Desk& desk, const QString& words) {
    const auto labels = panel(desk).findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void remove(Desk& desk, const char* label) {
    const EntityId gone{desk.id_of(label)};
    desk.session().apply({"Remove", [=](Edits& edits) { return edits.remove(gone); }, ""});
    desk.settle();
}

void choose_day(Desk& desk, int index) {
    days(desk).setCurrentIndex(index);
    Q_EMIT days(desk).activated(index);
    desk.settle();
}

} // namespace

TEST_CASE("a kept ranking opens in its panel as it was, is pinned and printed, and left again") {
    Desk desk;
    rank(desk);
    const auto kept = desk.session().answer();
    button<QPushButton>(desk, "Keep finding").click();
    desk.settle();
    remove(desk, "Teal");
    button<QPushButton>(desk, "Rank again").click();
    desk.settle();
    CHECK(desk.session().answer()->finding.scores.size() == 21);
    REQUIRE(days(desk).count() == 2);
    CHECK(days(desk).itemText(1).startsWith("Kept: "));

    choose_day(desk, 1);
    const auto shown = desk.session().answer();
    REQUIRE(shown->kept == desk.session().the_case().findings().front().first);
    REQUIRE(shown->finding.scores.size() == 22);
    for (std::size_t i = 0; i < 22; ++i) {
        const Score& then = kept->finding.scores[i];
        const Score& again = shown->finding.scores[i];
        CHECK(again.rank == then.rank);
        CHECK(again.value == then.value);
        CHECK(again.p_top == then.p_top);
        CHECK(again.reasons.size() == then.reasons.size());
        CHECK(again.rank_high == then.rank_high);
    }
    CHECK(shown->finding.parameters == kept->finding.parameters);
    CHECK(shown->network.digest() == kept->network.digest());
    CHECK(says(desk, "As it was kept"));
    CHECK(says(desk, "The case has changed since."));
    CHECK(says(desk, "Data cut-off: "));
    CHECK_FALSE(button<QPushButton>(desk, "Keep finding").isEnabled());

    button<QPushButton>(desk, "Pin to chart").click();
    desk.settle();
    const auto& items = desk.window().charts().canvas().scene().items;
    CHECK(std::ranges::any_of(items, [](const ChartItem& item) { return item.rank > 0; }));
    button<QPushButton>(desk, "Back to the case as it is").click();
    desk.settle();
    CHECK(desk.session().answer()->kept == 0);
    CHECK(desk.session().answer()->finding.scores.size() == 21);
}

TEST_CASE("a kept ranking opens from the list of findings, too") {
    Desk desk;
    rank(desk);
    button<QPushButton>(desk, "Keep finding").click();
    desk.settle();
    const auto number = desk.session().the_case().findings().front().first;
    desk.window().show_side("findings");
    desk.window().side().open_finding(number);
    desk.settle();
    CHECK(desk.window().side().shown() == "question:leaders");
    CHECK(desk.session().answer()->kept == number);
    CHECK(days(desk).currentIndex() == 1);
}

TEST_CASE("kin alone carries no weight until it is chosen") {
    Desk desk;
    desk.session().apply({"Kin",
                          [&](Edits& edits) -> Result<void> {
                              TRY_VOID(edits.add(Link{{},
                                                      "family",
                                                      EntityId{desk.id_of("Kestrel")},
                                                      EntityId{desk.id_of("Border 1")},
                                                      false,
                                                      Strength::confirmed,
                                                      "",
                                                      {}}));
                              return {};
                          },
                          ""});
    rank(desk);
    const auto without = desk.session().answer();
    button<QCheckBox>(desk, "Family ties count").click();
    desk.settle();
    const auto with = desk.session().answer();
    CHECK(with->network.filter.with_kin);
    CHECK(with->network.graph.edges() == without->network.graph.edges() + 1);
}

TEST_CASE("two are ranked as if they were one, and apart again; nothing is joined") {
    Desk desk;
    rank(desk);
    const auto step = desk.session().the_case().revision();
    for (auto* proposals : panel(desk).findChildren<Proposals*>())
        Q_EMIT proposals->as_one_asked({desk.id_of("Magpie"), desk.id_of("Teal")});
    desk.settle();
    CHECK(desk.session().answer()->finding.scores.size() == 21);
    CHECK(says(desk, "As if these were one: Magpie, Teal. Nothing is joined."));
    CHECK(desk.session().the_case().revision() == step);
    button<QPushButton>(desk, "Rank them apart again").click();
    desk.settle();
    CHECK(desk.session().answer()->finding.scores.size() == 22);
}

TEST_CASE("where no direction is recorded nobody is said to start things") {
    Desk desk(Desk::Contents::nothing);
    desk.session().apply(
        {"Meet",
         [](Edits& edits) -> Result<void> {
             std::vector<EntityId> all;
             for (const char* name : {"a", "b", "c", "d"}) {
                 TRY(const auto who, edits.add(Entity{{}, "person", name, {}}));
                 all.push_back(who);
             }
             for (std::size_t i = 1; i < all.size(); ++i)
                 TRY_VOID(edits.add(
                     Link{{}, "meeting", all[0], all[i], false, Strength::confirmed, "", {}}));
             return {};
         },
         ""});
    rank(desk);
    REQUIRE(desk.session().answer());
    rank(desk, "instigators");
    CHECK(says(desk, "nobody can be said to start a contact"));
    auto* table = panel(desk).findChild<QTableView*>();
    REQUIRE(table);
    CHECK_FALSE(table->isVisible());
}

TEST_CASE("who starts things is ranked to the end, and how sure that is comes after it") {
    Desk desk;
    rank(desk, "instigators");
    CHECK_FALSE(says(desk, "Ranking"));
    const auto answer = desk.session().answer();
    REQUIRE(answer);
    CHECK(answer->finding.method == "instigators");
    CHECK(answer->finding.scores.front().rank_high > 0);
}

// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/inspector.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

#include "tests/ui/desk.h"
#include "ui/look/pieces.h"
#include "ui/records/evidence_card.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

Inspector& inspector(Desk& desk) {
    auto* found = desk.window().findChild<Inspector*>();
    REQUIRE(found);
    return *found;
}

QStringList words(Desk& desk) {
    QStringList all;
    for (const auto* label : inspector(desk).findChildren<QLabel*>())
        if (label->isVisibleTo(&inspector(desk))) all << label->text();
    return all;
}

QStringList cards(Desk& desk) {
    QStringList all;
    for (const auto* card : inspector(desk).findChildren<EvidenceCard*>())
        if (card->isVisibleTo(&inspector(desk))) all << card->accessibleName();
    return all;
}

} // namespace

TEST_CASE("nothing selected: the inspector says what would fill it") {
    Desk desk;
    CHECK(words(desk).join(' ').contains("Click a person"));
    CHECK(cards(desk).isEmpty());
}

TEST_CASE("an entity shows its card, its evidence with grades, and its links") {
    Desk desk;
    desk.session().select({desk.id_of("Kestrel")});
    desk.settle();
    const QString all = words(desk).join('\n');
    CHECK(all.contains("Kestrel"));
    CHECK(all.contains("2 aliases"));
    CHECK(all.contains("The Old Man"));
    CHECK(all.contains("3 items, 1 source"));
    REQUIRE(cards(desk).size() == 3);
    for (const QString& card : cards(desk)) {
        CHECK(card.contains("D4"));
        CHECK(card.contains("Informant, second hand"));
        CHECK(card.contains("row "));
    }
    CHECK(cards(desk).join(' ').contains("He never calls anybody else."));
    int rows = 0;
    for (const auto* row : inspector(desk).findChildren<RowButton*>())
        rows += row->isVisibleTo(&inspector(desk));
    CHECK(rows == 3);
}

TEST_CASE("a link shows both ends and what it rests on") {
    Desk desk;
    const auto links = desk.session().the_case().links_of({desk.id_of("Kestrel")});
    desk.session().select({links.front().id.value});
    desk.settle();
    CHECK(words(desk).join('\n').contains("unconfirmed"));
    CHECK(cards(desk).size() == 1);
}

TEST_CASE("several selected things are listed by name") {
    Desk desk;
    desk.session().select({desk.id_of("Kestrel"), desk.id_of("Teal")});
    desk.settle();
    CHECK(words(desk).contains("2 selected"));
}

TEST_CASE("a refuted item stays visible as refuted") {
    Desk desk;
    const auto links = desk.session().the_case().links_of({desk.id_of("Kestrel")});
    const auto item = desk.session().the_case().evidence_of(links.front().id.value).front().id;
    desk.session().apply(
        {"Refute", [=](Edits& edits) { return edits.refute(item, true, "mistaken"); }, ""});
    desk.session().select({links.front().id.value});
    desk.settle();
    REQUIRE(cards(desk).size() == 1);
    CHECK(cards(desk).front().contains("refuted"));
}

TEST_CASE("of much evidence the newest is shown, all is counted, and more comes when asked") {
    Desk desk;
    const std::int64_t link =
        desk.session().the_case().links_of({desk.id_of("Kestrel")}).front().id.value;
    desk.session().apply({"Cite",
                          [&](Edits& edits) -> Result<void> {
                              Evidence item;
                              item.subject = link;
                              item.source = desk.session().the_case().sources().front().id;
                              for (int i = 0; i < 150; ++i) {
                                  item.happened = std::to_string(1900 + i);
                                  TRY_VOID(edits.add(item));
                              }
                              return {};
                          },
                          ""});
    desk.session().select({link});
    desk.settle();
    CHECK(cards(desk).size() == 30);
    CHECK(words(desk).join('\n').contains("151 items, 2 sources"));
    CHECK(cards(desk)[0].contains("2049"));
    for (auto* button : inspector(desk).findChildren<QPushButton*>())
        if (button->text() == "Show 100 more") button->click();
    desk.settle();
    CHECK(cards(desk).size() == 130);
}

// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/schema_dialog.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/ui/desk.h"
#include "ui/dialogs/kind_forms.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

SchemaDialog& kinds(Desk& desk) {
    desk.window().ask_schema();
    return *desk.window().findChild<SchemaDialog*>();
}

} // namespace

TEST_CASE("a kind of the case's own is made with its properties, and taken back") {
    Desk desk;
    SchemaDialog& dialog = kinds(desk);
    dialog.begin_entity_kind();
    dialog.entity_form().label().setText("Drop house");
    dialog.entity_form().add_property({"", "Lock code", PropertyType::text, false, true});
    QTest::mouseClick(dialog.findChild<QPushButton*>("keep"), Qt::LeftButton);
    const EntityKind* made = desk.session().schema().entity_kind("drop_house");
    REQUIRE(made);
    CHECK(made->label == "Drop house");
    REQUIRE(made->properties.size() == 1);
    CHECK(made->properties.front().name == "lock_code");
    desk.settle();
    desk.session().undo();
    CHECK_FALSE(desk.session().schema().entity_kind("drop_house"));
}

TEST_CASE("a kind of the program gets another property and keeps its own") {
    Desk desk;
    SchemaDialog& dialog = kinds(desk);
    EntityKindForm& form = dialog.entity_form();
    form.show_kind(*desk.session().schema().entity_kind("person"));
    const auto before = desk.session().schema().entity_kind("person")->properties.size();
    form.add_property({"", "Tattoo", PropertyType::text, false, true});
    dialog.keep();
    const EntityKind* person = desk.session().schema().entity_kind("person");
    REQUIRE(person);
    CHECK(person->label == "Person");
    CHECK(person->properties.size() == before + 1);
    CHECK(person->property("tattoo"));
}

TEST_CASE("a kind of link is made with its direction") {
    Desk desk;
    SchemaDialog& dialog = kinds(desk);
    dialog.begin_link_kind();
    dialog.link_form().label().setText("guards");
    dialog.keep();
    CHECK(desk.session().schema().link_kind("guards"));
}

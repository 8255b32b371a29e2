// SPDX-License-Identifier: Apache-2.0
// Changing records in the inspector and adding them by hand, by clicks and keys.
#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "tests/ui/desk.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/entity_dialog.h"
#include "ui/dialogs/entity_field.h"
#include "ui/dialogs/evidence_dialog.h"
#include "ui/dialogs/evidence_form.h"
#include "ui/dialogs/grade_field.h"
#include "ui/dialogs/link_dialog.h"
#include "ui/dialogs/refute_dialog.h"
#include "ui/dialogs/source_form.h"
#include "ui/panels/editable_text.h"
#include "ui/panels/inspector.h"
#include "ui/panels/property_table.h"
#include "ui/records/evidence_card.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

template<class T>
T* shown(Desk& desk, const QString& name = {}) {
    QApplication::processEvents();
    for (T* found : desk.window().findChildren<T*>(name))
        if (found->isVisible()) return found;
    return nullptr;
}

void select(Desk& desk, const std::string& label) {
    desk.session().select({desk.id_of(label)});
    QApplication::processEvents();
}

Entity entity(Desk& desk, const std::string& label) {
    return *desk.session().the_case().entity({desk.id_of(label)});
}

/// Types over what stands in the text and presses the key.
void type(EditableText& text, const QString& words, Qt::Key end = Qt::Key_Return) {
    QTest::mouseClick(&text, Qt::LeftButton);
    REQUIRE(text.field());
    QTest::keyClicks(text.field(), words);
    QTest::keyClick(text.field(), end);
}

EditableText* value_of(Desk& desk, const QString& words) {
    for (auto* text : shown<PropertyTable>(desk)->findChildren<EditableText*>())
        if (text->text() == words) return text;
    return nullptr;
}

/// The first source of the case; none is cited before one is chosen.
void cite_first(QDialog& dialog) {
    auto* source = dialog.findChild<EvidenceForm*>()->findChild<QComboBox*>();
    CHECK(source->currentIndex() == -1);
    source->setCurrentIndex(0);
}

Evidence first_evidence(Desk& desk, const std::string& label) {
    const auto links = desk.session().the_case().links_of({desk.id_of(label)});
    return desk.session().the_case().evidence_of(links.front().id.value).front();
}

} // namespace

TEST_CASE("a click on the name changes it, and undo brings the old one back") {
    Desk desk;
    select(desk, "Kestrel");
    const std::int64_t id = desk.id_of("Kestrel");
    type(*shown<EditableText>(desk, "name"), "Old Kestrel");
    CHECK(desk.session().the_case().entity({id})->label == "Old Kestrel");
    CHECK(desk.session().undoable() == "Rename Kestrel to Old Kestrel");
    desk.session().undo();
    CHECK(desk.session().the_case().entity({id})->label == "Kestrel");
}

TEST_CASE("Esc forgets what was typed, and a name cannot become empty") {
    Desk desk;
    select(desk, "Kestrel");
    type(*shown<EditableText>(desk, "name"), "Nonsense", Qt::Key_Escape);
    CHECK(entity(desk, "Kestrel").label == "Kestrel");
    auto* name = shown<EditableText>(desk, "name");
    QTest::keyClick(name, Qt::Key_F2);
    REQUIRE(name->field());
    name->field()->clear();
    QTest::keyClick(name->field(), Qt::Key_Return);
    CHECK(shown<EditableText>(desk, "name")->text() == "Kestrel");
}

TEST_CASE("an alias is changed in place, and taken away when it is emptied") {
    Desk desk;
    select(desk, "Kestrel");
    type(*value_of(desk, "Uncle"), "Grandfather");
    CHECK(entity(desk, "Kestrel").properties.back().value == "Grandfather");
    auto* text = value_of(desk, "Grandfather");
    REQUIRE(text);
    text->begin();
    text->field()->clear();
    QTest::keyClick(text->field(), Qt::Key_Return);
    CHECK(entity(desk, "Kestrel").properties.size() == 1);
}

TEST_CASE("a property is added to the card, and a date must be one") {
    Desk desk;
    select(desk, "Kestrel");
    auto* card = shown<PropertyTable>(desk);
    card->begin_adding("birth_date");
    QLineEdit* field = card->findChild<QLineEdit*>();
    REQUIRE(field);
    QTest::keyClicks(field, "long ago");
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(entity(desk, "Kestrel").property("birth_date").empty());
    card = shown<PropertyTable>(desk);
    card->begin_adding("birth_date");
    QApplication::processEvents();
    for (QLineEdit* again : card->findChildren<QLineEdit*>())
        if (again->isVisible()) field = again;
    QTest::keyClicks(field, "1970-05");
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(entity(desk, "Kestrel").property("birth_date") == "1970-05");
}

TEST_CASE("a card opens to all that is recorded, and its item is refuted with a reason") {
    Desk desk;
    desk.session().select({first_evidence(desk, "Kestrel").subject});
    auto* card = shown<EvidenceCard>(desk);
    REQUIRE(card);
    const int closed = card->height();
    QTest::mouseClick(card, Qt::LeftButton, {}, {60, 20});
    CHECK(card->is_open());
    CHECK(test::wait_for([&] { return card->height() > closed; }, 5));
    test::press(*card, "Refute");
    auto* dialog = shown<RefuteDialog>(desk);
    REQUIRE(dialog);
    auto* keep = dialog->findChild<QPushButton*>("keep");
    CHECK_FALSE(keep->isEnabled());
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), "He was in custody.");
    QTest::mouseClick(keep, Qt::LeftButton);
    CHECK(first_evidence(desk, "Kestrel").refuted);
    card = shown<EvidenceCard>(desk);
    CHECK(card->is_open()); // it stays as it was
    test::press(*card, "Accept again");
    CHECK_FALSE(first_evidence(desk, "Kestrel").refuted);
    desk.session().undo();
    CHECK(first_evidence(desk, "Kestrel").refuted);
}

TEST_CASE("evidence is added from a new source, which is added with it in one step") {
    Desk desk;
    select(desk, "Kestrel");
    test::press(desk.window(), "Add evidence");
    auto* dialog = shown<EvidenceDialog>(desk);
    REQUIRE(dialog);
    auto* source = dialog->findChild<QComboBox*>();
    source->setCurrentIndex(source->count() - 1);
    auto* keep = dialog->findChild<QPushButton*>("keep");
    CHECK_FALSE(keep->isEnabled());
    auto* form = dialog->findChild<SourceForm*>();
    form->title().setText("Surveillance note 14");
    form->grade().set_grade("C3");
    REQUIRE(keep->isEnabled());
    const auto sources = desk.session().the_case().totals().sources;
    QTest::mouseClick(keep, Qt::LeftButton);
    const auto items = desk.session().the_case().evidence_of(desk.id_of("Kestrel"));
    REQUIRE(items.size() == 1);
    CHECK(items.front().learnt == "2026-11-22");
    CHECK(items.front().recorded_by == "tester");
    CHECK(desk.session().the_case().source(items.front().source)->grade == "C3");
    CHECK(desk.session().the_case().totals().sources == sources + 1);
    desk.session().undo();
    CHECK(desk.session().the_case().totals().sources == sources);
}

TEST_CASE("a date field says how it reads what is typed") {
    DateField field("Happened");
    field.field().setText("3/5/2023 21:14");
    CHECK(field.is_valid());
    CHECK(field.edtf() == "2023-05-03T21:14");
    field.field().setText("yesterday");
    CHECK_FALSE(field.is_valid());
}

TEST_CASE("a grade keeps its marks where the other system has them too") {
    GradeField field;
    field.set_grade("B2");
    CHECK(field.grade() == "B2");
    field.set_system(GradingSystem::five_by_five);
    CHECK(field.grade() == "B2");
    field.set_system(GradingSystem::three_by_five_by_two);
    CHECK(parse_grade(field.grade().toStdString(), GradingSystem::three_by_five_by_two));
}

TEST_CASE("a new entity warns of one of the same name and is selected when added") {
    Desk desk;
    auto* dialog = new EntityDialog(desk.session(), &desk.window());
    dialog->open();
    dialog->name().setText("Kestrel");
    QApplication::processEvents();
    bool warned = false;
    for (const auto* label : dialog->findChildren<QLabel*>())
        warned |= label->isVisible() && label->text().contains("already");
    CHECK(warned);
    dialog->name().setText("Heron");
    cite_first(*dialog);
    QTest::mouseClick(dialog->findChild<QPushButton*>("keep"), Qt::LeftButton);
    const std::int64_t id = desk.id_of("Heron");
    CHECK(desk.session().selection() == std::set{id});
    CHECK(desk.session().the_case().evidence_of(id).size() == 1);
    desk.session().undo();
    CHECK_FALSE(desk.session().the_case().entity({id}));
}

TEST_CASE("a new link needs two different ends and takes the direction of its kind") {
    Desk desk;
    auto* dialog = new LinkDialog(desk.session(), {desk.id_of("Kestrel")}, {}, &desk.window());
    dialog->open();
    auto* keep = dialog->findChild<QPushButton*>("keep");
    CHECK_FALSE(keep->isEnabled());
    QTest::keyClicks(&dialog->to(), "Border 1");
    CHECK_FALSE(keep->isEnabled());
    cite_first(*dialog);
    REQUIRE(keep->isEnabled());
    dialog->kind().setCurrentIndex(dialog->kind().findData("call"));
    QTest::mouseClick(keep, Qt::LeftButton);
    const auto link = desk.session().the_case().link_between("call", {desk.id_of("Kestrel")},
                                                             {desk.id_of("Border 1")}, true);
    REQUIRE(link);
    CHECK(desk.session().selection() == std::set{link->value});
}

TEST_CASE("deleting takes what rests on it along, and undo brings all of it back") {
    Desk desk;
    const auto before = desk.session().the_case().totals();
    select(desk, "Kestrel");
    test::press(desk.window(), "Delete");
    CHECK(desk.session().the_case().totals().entities == before.entities - 1);
    CHECK(desk.session().the_case().totals().links == before.links - 3);
    desk.session().undo();
    CHECK(desk.session().the_case().totals() == before);
}

TEST_CASE("the strength of a line is chosen in the inspector") {
    Desk desk;
    const LinkId id{first_evidence(desk, "Kestrel").subject};
    desk.session().select({id.value});
    QApplication::processEvents();
    auto* inspector = desk.window().findChild<Inspector*>();
    QComboBox* field = nullptr;
    for (auto* found : inspector->findChildren<QComboBox*>())
        if (found->isVisible()) field = found;
    REQUIRE(field);
    field->setCurrentIndex(static_cast<int>(Strength::tentative));
    Q_EMIT field->activated(field->currentIndex());
    CHECK(desk.session().the_case().link(id)->strength == Strength::tentative);
}

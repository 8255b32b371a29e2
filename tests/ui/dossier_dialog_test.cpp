// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dossier_dialog.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include <QPointer>
#include <QPushButton>

#include "tests/support/folder.h"
#include "tests/ui/desk.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

DossierDialog& dialog_of(Desk& desk) {
    REQUIRE(desk.window().action("dossier")->isEnabled());
    desk.window().action("dossier")->trigger();
    auto* dialog = desk.window().findChild<DossierDialog*>();
    REQUIRE(dialog != nullptr);
    return *dialog;
}

bool is_made(const DossierDialog& dialog) {
    return test::wait_for([&] { return dialog.page_count() > 0; });
}

QString file_in(const Desk& desk, const char* name) {
    return QString::fromStdString((desk.folder() / name).string());
}

/// Before events are taken, so that no job can have come home.
void stop(const DossierDialog& dialog) {
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == "Stop") return button->click();
    FAIL("there is nothing to stop");
}

std::size_t files_in(const Desk& desk) {
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(desk.folder()), {}));
}

} // namespace

TEST_CASE("a dossier about whoever is selected is made, shown and written in three ways") {
    Desk desk;
    desk.session().select({desk.id_of("Magpie")});
    for (const char* name : {"card.pdf", "card.html", "card.odt"}) {
        const QPointer<DossierDialog> dialog = &dialog_of(desk);
        REQUIRE(is_made(*dialog));
        CHECK(test::words_of(*dialog).contains("Magpie"));
        dialog->write(file_in(desk, name));
        CHECK(dialog->is_writing());
        REQUIRE(test::wait_for([&] { return dialog.isNull(); })); // done: it closes
        CHECK(std::filesystem::file_size(desk.folder() / name) > 1000);
    }
    const std::string html = support::bytes_of_file(desk.folder() / "card.html");
    CHECK(html.find("RESTRICTED") != std::string::npos);
    CHECK(html.find("Magpie") != std::string::npos);
}

TEST_CASE("another kind is made when it is chosen, with the fields that it needs") {
    Desk desk;
    DossierDialog& dialog = dialog_of(desk);
    dialog.choose("statistics");
    REQUIRE(is_made(dialog));
    CHECK_FALSE(test::words_of(dialog).contains("Until"));
    dialog.choose("briefing");
    CHECK(test::words_of(dialog).contains("Until"));
    dialog.choose("person"); // nobody is selected
    REQUIRE(test::wait_for(
        [&] { return test::words_of(dialog).contains("A person card needs somebody"); }));
    CHECK(dialog.page_count() == 0);
    dialog.write(file_in(desk, "nobody.pdf"));
    CHECK_FALSE(dialog.is_writing());
}

TEST_CASE("a dossier that is stopped leaves no file, and says so") {
    Desk desk;
    for (const char* name : {"a.pdf", "a.html", "a.odt"}) {
        const QPointer<DossierDialog> dialog = &dialog_of(desk);
        dialog->choose("statistics");
        REQUIRE(is_made(*dialog));
        const std::size_t before = files_in(desk);
        dialog->write(file_in(desk, name));
        stop(*dialog);
        REQUIRE(test::wait_for([&] { return dialog.isNull() || !dialog->is_writing(); }));
        // It may have been done before it was told to stop; half of it is never there.
        const bool written = std::filesystem::exists(desk.folder() / name);
        CHECK(written == dialog.isNull());
        CHECK(files_in(desk) == before + (written ? 1 : 0));
        if (dialog.isNull()) continue;
        CHECK(test::words_of(*dialog).contains("Stopped. No file was written."));
        delete dialog;
    }
}

TEST_CASE("where a dossier cannot be written the dialog stays and says why") {
    Desk desk;
    DossierDialog& dialog = dialog_of(desk);
    dialog.choose("statistics");
    REQUIRE(is_made(dialog));
    dialog.write("/nowhere/at/all.pdf");
    REQUIRE(test::wait_for([&] { return !dialog.is_writing(); }));
    CHECK(dialog.isVisible());
    CHECK(test::words_of(dialog).contains("could not be written"));
}

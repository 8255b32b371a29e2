// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/attachment_list.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include <QApplication>
#include <QImage>

#include "tests/ui/desk.h"
#include "ui/canvas/canvas.h"
#include "ui/panels/portrait.h"

using namespace headwater;
using headwater::test::Desk;

namespace {

AttachmentList& attachments(Desk& desk) {
    QApplication::processEvents();
    for (auto* list : desk.window().findChildren<AttachmentList*>())
        if (list->isVisible()) return *list;
    FAIL("no list of attachments");
    throw 0;
}

bool has_picture(Desk& desk) {
    QApplication::processEvents();
    for (const auto* portrait : desk.window().findChildren<Portrait*>())
        if (portrait->isVisible()) return portrait->has_picture();
    return false;
}

} // namespace

TEST_CASE("a photo is attached, becomes the portrait, is saved elsewhere unchanged") {
    Desk desk;
    const auto photo = desk.folder() / "passport.png";
    QImage image(20, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    REQUIRE(image.save(QString::fromStdString(photo.string())));
    const std::int64_t id = desk.id_of("Kestrel");
    desk.session().select({id});
    CHECK_FALSE(has_picture(desk));

    attachments(desk).attach({photo});
    desk.settle();
    const auto held = desk.session().the_case().attachments_of(id);
    REQUIRE(held);
    REQUIRE(held->size() == 1);
    CHECK(held->front().media_type == "image/png");
    CHECK(has_picture(desk));

    const auto copy = desk.folder() / "copy.png";
    attachments(desk).save(held->front(), copy);
    desk.settle();
    const auto bytes = [](const std::filesystem::path& file) {
        std::ifstream in(file, std::ios::binary);
        std::stringstream all;
        all << in.rdbuf();
        return all.str();
    };
    CHECK(bytes(copy) == bytes(photo));
    CHECK_FALSE(bytes(copy).empty());

    desk.session().undo();
    CHECK_FALSE(has_picture(desk));
}

TEST_CASE("a file that is not there is not attached, with a sentence") {
    Desk desk;
    const auto step = desk.session().the_case().revision();
    desk.session().select({desk.id_of("Kestrel")});
    attachments(desk).attach({desk.folder() / "missing.jpg"});
    desk.settle();
    CHECK(desk.session().the_case().revision() == step);
}

TEST_CASE("another photo is chosen for the charts, the icon comes back, and each is undone") {
    Desk desk;
    const EntityId id{desk.id_of("Kestrel")};
    std::vector<std::filesystem::path> photos;
    for (const auto& [name, colour] : {std::pair("a.png", Qt::red), {"b.png", Qt::blue}}) {
        photos.push_back(desk.folder() / name);
        QImage image(20, 30, QImage::Format_RGB32);
        image.fill(colour);
        REQUIRE(image.save(QString::fromStdString(photos.back().string())));
    }
    desk.session().select({id.value});
    attachments(desk).attach(photos);
    desk.settle();
    const auto icon = [&] {
        const auto known = desk.session().the_case().picture_icon(id);
        return known && *known ? (*known)->name : std::string("none");
    };
    const auto drawn = [&] {
        for (const ChartItem& item : desk.window().findChild<Canvas*>()->scene().items)
            if (item.record == id.value) return item.photo != nullptr;
        return false;
    };
    CHECK(icon() == "a.png");
    CHECK(test::wait_for(drawn));
    const auto held = desk.session().the_case().attachments_of(id.value);
    attachments(desk).use_as_picture(held->back());
    desk.settle();
    CHECK(icon() == "b.png");
    attachments(desk).use_icon();
    CHECK(icon() == "none");
    CHECK(test::wait_for([&] { return !drawn(); }));
    desk.session().undo();
    CHECK(icon() == "b.png");
    desk.session().undo();
    CHECK(icon() == "a.png");
}

// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/picture_icons.h"

#include "core/base/digest.h"
#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

const EntityId vien{id(2)}, duc{id(3)};
const std::string small_copy("\x89PNG small \0 copy", 18);

AttachmentId attach(Case& the_case, EntityId entity, const std::string& name) {
    AttachmentId attached;
    must(the_case.apply({"Attach " + name,
                         [&](Edits& edits) -> Result<void> {
                             TRY(attached, edits.attach(entity.value, name, "image/png", name));
                             return {};
                         },
                         ""}));
    return attached;
}

Result<std::int64_t> show(Case& the_case, EntityId entity, AttachmentId attachment,
                          const std::string& bytes = small_copy) {
    return the_case.apply({"Show",
                           [&](Edits& edits) {
                               return edits.set_picture_icon(entity, attachment, "image/png",
                                                             bytes);
                           },
                           ""});
}

void apply(Case& the_case, std::function<Result<void>(Edits&)> run) {
    must(the_case.apply({"Do", std::move(run), ""}));
}

} // namespace

TEST_CASE("a picture stands for an entity, also after reopening, until it is undone") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    AttachmentId photo;
    {
        Case made = ring_case(file);
        CHECK_FALSE(must(made.picture_icon(vien)));
        photo = attach(made, vien, "my passport.png");
        must(show(made, vien, photo));
    }
    Case open = must(Case::open(file, station()));
    const PictureIcon wanted{vien, photo, "my passport.png", "image/png",
                             hex(digest_of(small_copy))};
    CHECK(must(open.picture_icon(vien)) == wanted);
    CHECK(must(open.picture_icons()) == std::vector<PictureIcon>{wanted});
    CHECK(must(open.bytes_of(wanted)) == small_copy);
    CHECK(verified(open).findings.empty());
    must(open.undo());
    CHECK_FALSE(must(open.picture_icon(vien)));
    must(open.redo());
    apply(open, [](Edits& e) { return e.remove_picture_icon(vien); });
    CHECK(must(open.picture_icons()).empty());
    CHECK(verified(open).findings.empty());
}

TEST_CASE("a picture goes with its attachment and comes back with it") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    const auto photo = attach(made, vien, "a.png");
    must(show(made, vien, photo));
    apply(made, [&](Edits& e) { return e.remove(photo); });
    CHECK(must(made.picture_icons()).empty());
    must(made.undo());
    CHECK(must(made.picture_icon(vien)));
    apply(made, [&](Edits& e) { return e.remove(vien); });
    CHECK(must(made.picture_icons()).empty());
    CHECK(verified(made).findings.empty());
}

TEST_CASE("a merge hands a picture on where there was none, and each has its own when taken out") {
    for (const bool both : {false, true}) {
        INFO((both ? "both have one" : "one has one"));
        const Folder folder;
        Case made = ring_case(folder / "a.hwcase");
        const auto hers = attach(made, duc, "duc.png");
        must(show(made, duc, hers));
        if (both) must(show(made, vien, attach(made, vien, "vien.png")));
        apply(made, [](Edits& e) { return e.merge(vien, {duc}); });
        CHECK(must(made.picture_icon(vien))->name == (both ? "vien.png" : "duc.png"));
        apply(made, [](Edits& e) { return e.take_out(duc); });
        CHECK(must(made.picture_icon(duc))->attachment == hers);
        CHECK(must(made.picture_icon(vien)).has_value() == both);
        CHECK(verified(made).findings.empty());
    }
}

TEST_CASE("the history of an entity tells which picture stood for it") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    const auto first = attach(made, vien, "old face.png");
    const auto second = attach(made, vien, "new face.png");
    must(show(made, vien, first));
    must(show(made, vien, second));
    apply(made, [](Edits& e) { return e.remove_picture_icon(vien); });
    const auto told = must(made.history_of(vien.value));
    using Changes = std::vector<FieldChange>;
    CHECK(told[0].changes == Changes{{"entity", vien.value, "picture", "new face.png", ""}});
    CHECK(told[1].changes ==
          Changes{{"entity", vien.value, "picture", "old face.png", "new face.png"}});
    CHECK(told[2].changes == Changes{{"entity", vien.value, "picture", "", "old face.png"}});
    CHECK(must(made.changes_of(made.revision())) == told[0].changes);
}

TEST_CASE("a picture of another, too large or empty is refused") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    const auto hers = attach(made, duc, "duc.png");
    CHECK(sentence(show(made, vien, hers)) == "The attachment " + text_of(hers) +
                                                  " belongs to another record. Attach the picture "
                                                  "to this one first.");
    CHECK(sentence(show(made, duc, hers, std::string(largest_icon + 1, 'x')))
              .starts_with("This picture cannot stand on a chart: "));
    CHECK_FALSE(show(made, duc, hers, ""));
    CHECK_FALSE(show(made, {id(99)}, hers));
    CHECK(must(made.picture_icons()).empty());
}

// SPDX-License-Identifier: Apache-2.0
#include "core/model/attachment.h"

#include "core/storage/database.h"
#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

const std::string photo("\xff\xd8 not really a photo \0 with a zero", 36);

Case with_photo(const std::filesystem::path& file) {
    Case made = ring_case(file);
    must(made.apply({"Attach photo.jpg",
                     [](Edits& edits) -> Result<void> {
                         TRY_VOID(edits.attach(id(2), "photo.jpg", "image/jpeg", photo));
                         return {};
                     },
                     ""}));
    return made;
}

} // namespace

TEST_CASE("an attachment comes back as it was, also after removal, undo and reopening") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    {
        Case made = with_photo(file);
        const auto attached = must(made.attachments_of(id(2)));
        REQUIRE(attached.size() == 1);
        CHECK(attached[0].name == "photo.jpg");
        CHECK(attached[0].size == 36);
        CHECK(must(made.bytes_of(attached[0])) == photo);
        CHECK(made.history().front().bytes < 300);
        must(made.apply({"Remove", [](Edits& e) { return e.remove(EntityId{id(2)}); }, ""}));
        CHECK(must(made.attachments_of(id(2))).empty());
    }
    Case open = must(Case::open(file, station()));
    must(open.undo());
    const auto again = must(open.attachments_of(id(2)));
    REQUIRE(again.size() == 1);
    CHECK(must(open.bytes_of(again[0])) == photo);
    CHECK(verified(open).findings.empty());
    must(open.apply({"Detach", [&](Edits& e) { return e.remove(again[0].id); }, ""}));
    CHECK(must(open.attachments_of(id(2))).empty());
    CHECK(verified(open).findings.empty());
}

TEST_CASE("the same photo twice is kept once") {
    const Folder folder;
    const auto file = folder / "a.hwcase";
    {
        Case made = with_photo(file);
        must(made.apply({"Attach",
                         [](Edits& edits) -> Result<void> {
                             TRY_VOID(edits.attach(id(5), "copy.jpg", "image/jpeg", photo));
                             return {};
                         },
                         ""}));
        CHECK(must(made.attachments_of(id(5))).size() == 1);
    }
    const Database raw = must(Database::open(file, Database::Access::read_only));
    CHECK(must(raw.number("SELECT count(*) FROM content")) == 1);
}

TEST_CASE("altered and missing bytes of an attachment are found") {
    for (const char* const change : {"UPDATE content SET bytes = x'00'", "DELETE FROM content"}) {
        INFO(change);
        const Folder folder;
        const auto file = folder / "a.hwcase";
        { with_photo(file); }
        must(must(Database::open(file, Database::Access::write)).execute(change));
        const Case open = must(Case::open(file, station()));
        CHECK_FALSE(verified(open).sound);
        CHECK(sentence(open.bytes_of(must(open.attachments_of(id(2))).front()))
                  .starts_with("The attachment photo.jpg is damaged"));
    }
}

TEST_CASE("nothing is attached to what is not in the case") {
    const Folder folder;
    Case made = ring_case(folder / "a.hwcase");
    CHECK_FALSE(made.apply({"Attach",
                            [](Edits& edits) -> Result<void> {
                                TRY_VOID(edits.attach(id(99), "x", "", photo));
                                return {};
                            },
                            ""}));
    CHECK(made.revision() == 1);
}

// SPDX-License-Identifier: Apache-2.0
// attach: photos and documents, and the one that is drawn on charts.
#include "tests/support/batch_case.h"

using namespace headwater::test;

namespace {

/// Four by four dots of red, as a PNG file.
constexpr unsigned char red[] = {
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44,
    0x52, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x04, 0x08, 0x02, 0x00, 0x00, 0x00, 0x26,
    0x93, 0x09, 0x29, 0x00, 0x00, 0x00, 0x10, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0x38,
    0xa1, 0xa0, 0x00, 0x47, 0x0c, 0xc4, 0x71, 0x00, 0xb7, 0xc3, 0x10, 0x81, 0x80, 0xfd, 0xf7,
    0x0b, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82};

std::string photo(const BatchCase& the_case, const std::string& name) {
    return the_case.scratch()
        .write(name, {reinterpret_cast<const char*>(red), sizeof red})
        .string();
}

std::string chart(const BatchCase& the_case) {
    const auto file = (the_case.scratch() / "chart.svg").string();
    REQUIRE(the_case.run({"chart", the_case.file(), "--out", file}).exit_code == 0);
    return bytes_of_file(file);
}

} // namespace

TEST_CASE("the first picture of an entity is drawn on charts, until the icon is wanted again") {
    const BatchCase the_case;
    CHECK(chart(the_case).find("data:image") == std::string::npos);
    const auto added = the_case.ask("attach", {"Ba", "--add", photo(the_case, "ba.png")});
    CHECK(added["items"][0]["media_type"] == "image/png");
    CHECK(added["items"][0]["on_charts"] == true);
    CHECK(chart(the_case).find("data:image") != std::string::npos);
    the_case.ask("attach", {"Ba", "--icon"});
    CHECK(chart(the_case).find("data:image") == std::string::npos);
    the_case.ask("attach", {"Ba", "--picture", "ba.png"});
    CHECK(chart(the_case).find("data:image") != std::string::npos);
    the_case.ask("undo");
    CHECK(chart(the_case).find("data:image") == std::string::npos);
    const auto told = the_case.ask("history", {"--of", "Ba"})["items"];
    bool picture = false;
    for (const auto& step : told)
        for (const auto& change : step["changes"])
            picture = picture || change["field"] == "picture";
    CHECK(picture);
    CHECK(the_case.is_sound());
}

TEST_CASE("what is attached comes back byte for byte, and is removed with a reason") {
    const BatchCase the_case;
    const auto file = photo(the_case, "ba.png");
    the_case.ask("attach", {"Ba", "--add", file});
    const auto saved = (the_case.scratch() / "saved.png").string();
    the_case.ask("attach", {"Ba", "--save", "ba.png", "--out", saved});
    CHECK(bytes_of_file(saved) == bytes_of_file(file));
    CHECK(the_case.ask("attach", {"Ba", "--remove", "ba.png", "--why", "Another man."})["items"]
              .empty());
    CHECK(the_case.ask("history")["items"][0]["why"] == "Another man.");
    CHECK(the_case.refused("attach", {"Ba", "--save", "ba.png", "--out", saved})
              .find("called 'ba.png'") != std::string::npos);
}

TEST_CASE("what is no picture is attached, and not drawn") {
    const BatchCase the_case;
    const auto note = the_case.scratch().write("note.txt", "He was there.").string();
    const auto added = the_case.ask("attach", {"Ba", "--add", note});
    CHECK(added["items"][0]["on_charts"] == false);
    CHECK(the_case.refused("attach", {"Ba", "--picture", "note.txt"}).find("is no picture") !=
          std::string::npos);
    CHECK(the_case.refused("attach", {"Ba", "--add", "missing.png"}).find("missing.png") !=
          std::string::npos);
    CHECK(the_case.refused("attach", {"Ba", "--save", "note.txt"}, 2).find("--out") !=
          std::string::npos);
}

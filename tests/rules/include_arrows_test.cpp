// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/include_arrows.h"

#include <catch2/catch.hpp>

using namespace headwater;

namespace {

const Floors small_floors = floors_of("| floor | room | sees | what it is |\n"
                                      "|---|---|---|---|\n"
                                      "| 7 | `app` | `ui` | batch mode |\n"
                                      "| 6 | `ui` | the core but storage; Qt | the window |\n"
                                      "| 2 | `core/casefile` | storage model base | the case |\n"
                                      "| 1 | `core/model` | base | entities |\n"
                                      "| 1 | `core/storage` | base | SQLite |\n"
                                      "| 0 | `core/base` | | errors |\n"
                                      "\n"
                                      "| 2 | `ui/chart` | canvas look | the chart |\n"
                                      "| 1 | `ui/canvas` | look | drawing |\n"
                                      "| 0 | `ui/look` | | colours |\n");
const ForeignHeaders small_foreign = foreign_headers_of("# comment\n"
                                                        "sqlite3 core/storage/*.cpp\n"
                                                        "igraph\n"
                                                        "Q ui/*\n");

std::vector<Breach> breaches_of(std::string path, std::string text) {
    return check_includes({{std::move(path), std::move(text)}}, small_floors, small_foreign);
}

} // namespace

TEST_CASE("the floors are read from the table of the living picture") {
    CHECK(small_floors.at("core/base").empty());
    CHECK(small_floors.at("core/casefile") ==
          std::set<std::string>{"core/base", "core/model", "core/storage"});
    CHECK(small_floors.at("ui") ==
          std::set<std::string>{"core/base", "core/casefile", "core/model"});
}

TEST_CASE("an include downwards is no breach") {
    CHECK(breaches_of("core/model/link.h", "#include \"core/base/id.h\"\n").empty());
    CHECK(breaches_of("core/model/link.h", "#include \"core/model/entity.h\"\n").empty());
    CHECK(breaches_of("ui/look/icons.cpp", "#include <QWidget>\n").empty());
    CHECK(breaches_of("ui/look/icons.cpp", "#include \"icons.moc\"\n").empty());
    CHECK(breaches_of("ui/chart/tabs.cpp", "#include \"ui/look/icons.h\"\n").empty());
    CHECK(breaches_of("ui/look/icons.cpp", "#include \"core/model/link.h\"\n").empty());
    CHECK(breaches_of("app/main.cpp", "#include \"ui/chart/tabs.h\"\n").empty());
}

TEST_CASE("an include upwards or sideways is a breach at its line") {
    CHECK(breaches_of("ui/look/icons.cpp", "#include \"ui/canvas/view.h\"\n") ==
          std::vector<Breach>{{"ui/look/icons.cpp", 1, "ui/look does not see ui/canvas"}});
    CHECK(breaches_of("core/base/id.h", "\n  # include \"core/model/link.h\"\n") ==
          std::vector<Breach>{{"core/base/id.h", 2, "core/base does not see core/model"}});
    CHECK(breaches_of("core/model/link.h", "#include \"core/storage/database.h\"\n").size() == 1);
    CHECK(breaches_of("ui/window.cpp", "#include \"core/storage/database.h\"\n").size() == 1);
}

TEST_CASE("a foreign header out of its place is a breach") {
    CHECK(breaches_of("core/storage/database.cpp", "#include <sqlite3.h>\n").empty());
    CHECK(breaches_of("core/storage/database.h", "#include <sqlite3.h>\n").size() == 1);
    CHECK(breaches_of("core/casefile/case.cpp", "#include <sqlite3.h>\n").size() == 1);
    CHECK(breaches_of("core/base/text.cpp", "#include <QString>\n").size() == 1);
    CHECK(breaches_of("core/model/link.cpp", "#include <igraph/igraph.h>\n").size() == 1);
}

TEST_CASE("a room that the picture does not know is a breach") {
    CHECK(breaches_of("core/utils/strings.h", "").size() == 1);
    CHECK(breaches_of("core/base/id.cpp", "#include \"id.h\"\n").size() == 1);
}

TEST_CASE("rooms are read from the build as they are linked") {
    CHECK(linked_rooms("headwater_room(base USES ICU::uc)\n"
                       "headwater_room(model SEES base\n  USES csv)\n") ==
          Floors{{"core/base", {}}, {"core/model", {"core/base"}}});
}

TEST_CASE("every include of the program follows the floors") {
    const auto tree = read_tree(HEADWATER_SOURCE_DIR);
    const auto* readme = find_file(tree, "core/README.md");
    const auto* foreign = find_file(tree, "tests/rules/foreign_headers.txt");
    REQUIRE(readme);
    REQUIRE(foreign);
    const auto floors = floors_of(readme->text);
    REQUIRE(floors.size() >= 12);
    const auto breaches = check_includes(tree, floors, foreign_headers_of(foreign->text));
    INFO(listed(breaches));
    CHECK(breaches.empty());
}

TEST_CASE("the build links the rooms that the picture names") {
    const auto tree = read_tree(HEADWATER_SOURCE_DIR);
    const auto* readme = find_file(tree, "core/README.md");
    const auto* cmake = find_file(tree, "core/CMakeLists.txt");
    REQUIRE(readme);
    REQUIRE(cmake);
    auto floors = floors_of(readme->text);
    std::erase_if(floors, [](const auto& row) { return !row.first.starts_with("core/"); });
    CHECK(linked_rooms(cmake->text) == floors);
}

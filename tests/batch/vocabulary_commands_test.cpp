// SPDX-License-Identifier: Apache-2.0
// schema and grades.
#include "tests/support/batch_case.h"

using namespace headwater::test;

namespace {

constexpr const char* drone = R"({"name": "drone", "label": "Drone", "plural": "Drones",
    "pole": "object", "icon": "vehicle", "colour": "#123456", "actor": false,
    "properties": [{"name": "serial", "label": "Serial number", "type": "text",
                    "identifies": true, "scored": true}]})";
constexpr const char* steers =
    R"({"name": "steers", "label": "steers", "layer": "ownership", "directed": true, "worth": 1})";

nlohmann::json kind_named(const BatchCase& the_case, const std::string& of,
                          const std::string& name) {
    const auto answer = the_case.ask("schema");
    for (const auto& item : answer["items"])
        if (item["of"] == of && item["name"] == name) return item;
    return nullptr;
}

} // namespace

TEST_CASE("schema lists the kinds with their properties, icons and colours") {
    const BatchCase the_case;
    const auto person = kind_named(the_case, "entity", "person");
    CHECK(person["icon"] == "person");
    for (const auto& property : person["properties"])
        if (property["name"] == "nationality") CHECK(property["scored"] == false);
    CHECK(kind_named(the_case, "link", "call")["layer"] == "phone");
}

TEST_CASE("a kind of the case's own is added, used, kept while it is used, and taken away") {
    const BatchCase the_case;
    const auto kind = the_case.scratch().write("drone.json", drone).string();
    const auto tie = the_case.scratch().write("steers.json", steers).string();
    the_case.ask("schema", {"--put", kind, "--why", "Seen at the border."});
    the_case.ask("schema", {"--put", tie, "--link"});
    CHECK(kind_named(the_case, "entity", "drone")["properties"][0]["name"] == "serial");
    CHECK(kind_named(the_case, "link", "steers")["layer"] == "ownership");
    CHECK(the_case.ask("history")["items"][1]["why"] == "Seen at the border.");

    const auto list = the_case.scratch().write("drones.csv", "label,serial\nD1,77\n").string();
    the_case.ask("import", {list, "--entity-kind", "drone", "--map", "label=label", "--map",
                            "serial=serial"});
    CHECK(the_case.ask("find", {"kind:drone"})["items"][0]["label"] == "D1");
    CHECK(the_case.ask("measure", {"degree", "--kinds", "drone,person"})["items"].is_array());
    CHECK(the_case.refused("schema", {"--remove", "drone"}).find("Give them another kind") !=
          std::string::npos);
    the_case.ask("schema", {"--remove", "steers", "--link"});
    CHECK(kind_named(the_case, "link", "steers").is_null());
}

TEST_CASE("a kind that is not whole is refused with its defect") {
    const BatchCase the_case;
    const auto bad = [&](const char* json) {
        const auto file = the_case.scratch().write("bad.json", json).string();
        return the_case.refused("schema", {"--put", file});
    };
    CHECK(bad(R"({"name": "Big Drone", "label": "D", "pole": "object", "properties": []})")
              .find("a to z") != std::string::npos);
    CHECK_FALSE(bad("{").empty());
    CHECK(the_case.refused("schema", {"--put", "none.json"}).find("none.json") !=
          std::string::npos);
}

TEST_CASE("what grades are worth is changed for the case, with a new version of the policy") {
    const BatchCase the_case;
    auto policy = the_case.ask("grades")["policy"];
    CHECK(the_case.ask("grades")["parameters"]["policy_version"] == 1);
    policy["systems"][0]["sources"][1]["worth"] = 0.25;
    const auto file = the_case.scratch().write("policy.json", policy.dump()).string();
    const auto set = the_case.ask("grades", {"--set", file, "--why", "Order 12."});
    CHECK(set["parameters"]["policy_version"] == 2);
    CHECK(set["policy"]["systems"][0]["sources"][1]["worth"] == 0.25);
    CHECK(the_case.ask("history")["items"][0]["why"] == "Order 12.");
    the_case.ask("undo");
    CHECK(the_case.ask("grades")["parameters"]["policy_version"] == 1);

    policy["systems"].erase(2);
    const auto half = the_case.scratch().write("half.json", policy.dump()).string();
    CHECK(the_case.refused("grades", {"--set", half}).find("must be admiralty") !=
          std::string::npos);
}

TEST_CASE("analyses weigh evidence by the policy of the case") {
    const BatchCase the_case;
    const auto sure = [&] {
        return the_case.ask("measure", {"degree", "--min-confidence", "0.5"})["items"].size();
    };
    CHECK(sure() == 4);
    auto policy = the_case.ask("grades")["policy"];
    for (auto& mark : policy["systems"][0]["sources"])
        mark["worth"] = 0.1;
    const auto file = the_case.scratch().write("policy.json", policy.dump()).string();
    the_case.ask("grades", {"--set", file});
    const auto answer =
        the_case.run({"measure", the_case.file(), "degree", "--min-confidence", "0.5", "--json"});
    double most = 0;
    if (answer.exit_code == 0)
        for (const auto& item : answer.json()["items"])
            most = std::max(most, item["value"].get<double>());
    CHECK(most == 0);
}

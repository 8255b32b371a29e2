// SPDX-License-Identifier: Apache-2.0
// A case with something for every condition, and its chart: Kestrel calls Magpie (B2, May), Magpie
// calls Teal (D4, July; refuted A1 in August), Teal was seized in S-1 of March, without evidence.
#pragma once

#include "core/desk/networks.h"
#include "core/desk/scenes.h"
#include "tests/core/desk/desk_fixture.h"

namespace headwater::test {

struct RuledCase {
    Folder scratch;
    Case the_case;
    Task task;
    Network network;
    ChartScene scene;

    RuledCase() : the_case(filled_case(scratch / "ruled.hwcase", "Ruled", fill)) { draw(); }

    void draw() {
        network = network_of(the_case, the_case.schema(), chart_filter(), task).value();
        scene = scene_of(the_case, network, {}, nullptr, task).value();
    }

    std::size_t place_of(const std::string& label) const {
        for (std::size_t i = 0; i < scene.items.size(); ++i)
            if (scene.items[i].label == label) return i;
        FAIL("not on the chart: " << label);
        return 0;
    }
    const ChartItem& item(const std::string& label) const { return scene.items[place_of(label)]; }
    const ChartLink& link(const std::string& one, const std::string& other) const {
        const auto ends = std::minmax({place_of(one), place_of(other)});
        for (const ChartLink& link : scene.links)
            if (std::minmax({link.from, link.to}) == ends) return link;
        FAIL("no tie between " << one << " and " << other);
        return scene.links.front();
    }
    /// The labels of the items that are flagged, in alphabetical order.
    std::vector<std::string> labels(const std::vector<bool>& flags) const {
        std::vector<std::string> labels;
        for (std::size_t i = 0; i < scene.items.size(); ++i)
            if (flags[i]) labels.push_back(scene.items[i].label);
        std::sort(labels.begin(), labels.end());
        return labels;
    }

    static Result<void> fill(Edits& edits) {
        Source source;
        source.title = "Call records";
        source.grade = "B2";
        TRY(const SourceId from, edits.add(source));
        const auto add = [&](const char* kind, const char* name, std::vector<Property> properties) {
            return *edits.add(Entity{{}, kind, name, std::move(properties)});
        };
        const auto tie = [&](const char* kind, EntityId a, EntityId b) {
            return *edits.add(Link{{}, kind, a, b, true, Strength::confirmed, "", {}});
        };
        const auto tell = [&](LinkId link, const char* when, const char* grade, bool refuted) {
            Evidence item;
            item.subject = link.value;
            item.source = from;
            item.happened = when;
            item.grade = grade;
            item.refuted = refuted;
            return edits.add(item).has_value();
        };
        const EntityId kestrel =
            add("person", "Kestrel", {{"status", "At Large"}, {"birth_date", "1979-02-01"}});
        const EntityId magpie =
            add("person", "Magpie", {{"status", "arrested"}, {"height", "181"}});
        const EntityId teal = add("person", "Teal", {{"height", "92.5"}});
        const EntityId seizure = add("seizure", "S-1", {{"date", "2023-03-10"}});
        const LinkId first = tie("call", kestrel, magpie), second = tie("call", magpie, teal);
        tie("seized_in", teal, seizure);
        const bool told = tell(first, "2023-05-03T21:14", "", false) &&
                          tell(second, "2023-07", "D4", false) &&
                          tell(second, "2023-08-01", "A1", true);
        REQUIRE(told);
        return {};
    }
};

} // namespace headwater::test

// SPDX-License-Identifier: Apache-2.0
#include "core/picture/svg.h"

#include <catch2/catch.hpp>

#include "core/picture/compose.h"
#include "tests/support/golden.h"
#include "tests/support/scenes.h"

using namespace headwater;

namespace {

Picture one(Mark mark) {
    Picture picture;
    picture.extent = {0, 0, 10, 10};
    picture.marks.push_back(std::move(mark));
    return picture;
}

bool holds(const std::string& svg, const std::string& part) {
    return svg.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a chart is written as the golden file has it") {
    ChartScene scene = small_scene();
    scene.groups = {{"Ferry & co.", {0, 2}}};
    const auto svg =
        svg_of(compose_chart(scene, built_in_schema(), style_for(Palette::light), plain_text_size));
    CHECK(svg == golden("tests/core/picture/golden/chart.svg", svg));
}

TEST_CASE("text is escaped and no control character reaches the file") {
    Picture picture = one({TextMark{{1, 2}, "a<b & \"c\"\x01\n", 10, {}}, 0});
    picture.title = "1 < 2";
    const auto svg = svg_of(picture);
    CHECK(holds(svg, ">a&lt;b &amp; &quot;c&quot;\xEF\xBF\xBD&#10;</text>"));
    CHECK(holds(svg, "<title>1 &lt; 2</title>"));
}

TEST_CASE("numbers have at most two decimals and no needless ones") {
    const auto svg = svg_of(one({DiscMark{{1.0 / 3, -0.001}, 2.5, {}, {{}, 0, Dash::solid}}, 0}));
    CHECK(holds(svg, "cx=\"0.33\" cy=\"0\" r=\"2.5\""));
}

TEST_CASE("what cannot be seen is not painted") {
    const auto svg = svg_of(one({BoxMark{{1, 1, 2, 2}, 0, nothing, {{}, 0, Dash::solid}}, 0}));
    CHECK(holds(svg, "height=\"1\" rx=\"0\" fill=\"none\"/>"));
    const auto half = svg_of(one({BoxMark{{1, 1, 2, 2}, 0, {255, 0, 0, 128}, {}}, 0}));
    CHECK(holds(half, "fill=\"#ff0000\" fill-opacity=\"0.5\""));
}

TEST_CASE("a halo is drawn behind its letters") {
    TextMark text{{1, 2}, "x", 10, {}};
    text.halo = {255, 255, 255};
    const auto svg = svg_of(one({text, 0}));
    CHECK(svg.find("stroke-width=\"2.8\"") < svg.rfind("<text"));
    CHECK(svg.find("<text") != svg.rfind("<text"));
}

TEST_CASE("no record number leaves with the file") {
    Picture picture = one({DiscMark{{5, 5}, 2, {}, {}}, 987654321});
    CHECK_FALSE(holds(svg_of(picture), "987654321"));
}

TEST_CASE("a photo is carried in the file, cut round") {
    const auto photo = std::make_shared<const Photo>(Photo{"image/png", "foobar", "d1"});
    const auto svg = svg_of(one({PhotoMark{{5, 5}, 2.5, photo}, 7}));
    CHECK(holds(svg, "<circle cx=\"5\" cy=\"5\" r=\"2.5\"/></clipPath>"));
    CHECK(holds(svg, "<image x=\"2.5\" y=\"2.5\" width=\"5\" height=\"5\""));
    CHECK(holds(svg, "xlink:href=\"data:image/png;base64,Zm9vYmFy\"/>"));
    CHECK(holds(svg, "clip-path=\"url(#c5_5_2.5)\""));
}

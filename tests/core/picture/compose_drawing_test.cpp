// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/picture/compose_pages.h"

using namespace headwater;

namespace {

constexpr Size a4_lying{841.89, 595.28};

/// A strip with a word at either end.
Picture strip(double length, double letters) {
    Picture drawing;
    drawing.extent = {0, 0, length, 200};
    const auto put = [&](double x, const char* words, Anchor anchor) {
        drawing.marks.push_back({TextMark{{x, 100}, words, letters, {}, false, anchor}, 0});
    };
    put(0, "Origin", Anchor::left);
    put(length, "Retail", Anchor::right);
    return drawing;
}

PaperChart on_paper(const Picture& drawing, PageSetup setup = {}) {
    setup.paper = a4_lying;
    Furniture furniture;
    furniture.title = "The line";
    furniture.marking = "RESTRICTED";
    Task task;
    auto paper = compose_drawing(drawing, style_for(Palette::print), plain_text_size, furniture,
                                 setup, task);
    REQUIRE(paper);
    return std::move(*paper);
}

std::size_t pages_with(const PaperChart& paper, const std::string& words, double& least) {
    std::size_t pages = 0;
    for (const Picture& page : paper.pages) {
        bool is_here = false;
        for (const Mark& mark : page.marks) {
            const auto* text = std::get_if<TextMark>(&mark.shape);
            if (text == nullptr) continue;
            least = std::min(least, text->size);
            is_here = is_here || text->text == words;
        }
        pages += is_here ? 1 : 0;
    }
    return pages;
}

} // namespace

TEST_CASE("a drawing whose letters can be read takes one sheet", "[compose_drawing]") {
    const PaperChart paper = on_paper(strip(1000, 10));
    REQUIRE(paper.pages.size() == 1);
    CHECK(paper.remarks.empty());
    CHECK(paper.scale * 10 >= 6);
}

TEST_CASE("one whose letters would be too small takes as many as it needs, and says so",
          "[compose_drawing]") {
    const PaperChart paper = on_paper(strip(3000, 10));
    CHECK(paper.across == 3);
    CHECK(paper.down == 1);
    CHECK(paper.pages.size() == 4); // with the key
    CHECK(paper.scale >= 0.6);
    double least = 100;
    CHECK(pages_with(paper, "Origin", least) == 1);
    CHECK(pages_with(paper, "Retail", least) == 1);
    CHECK(pages_with(paper, "RESTRICTED", least) == 4);
    CHECK(least >= 6);
    REQUIRE(paper.remarks.size() == 1);
    CHECK(paper.remarks[0].arguments == std::vector<std::string>{"2.6", "6", "3"});
}

TEST_CASE("a drawing is grey where grey is wanted, and stops", "[compose_drawing]") {
    PageSetup setup;
    setup.grey = true;
    Picture drawing = strip(1000, 10);
    std::get<TextMark>(drawing.marks[0].shape).colour = {200, 0, 0};
    const PaperChart paper = on_paper(drawing, setup);
    for (const Mark& mark : paper.pages[0].marks)
        if (const auto* text = std::get_if<TextMark>(&mark.shape))
            CHECK(
                (text->colour.red == text->colour.green && text->colour.red == text->colour.blue));
    Task task;
    task.stop();
    const auto stopped =
        compose_drawing(strip(9000, 10), style_for(Palette::print), plain_text_size, {}, {}, task);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::stopped);
}

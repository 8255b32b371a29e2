// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "core/analysis/betweenness.h"
#include "core/analysis/redraw.h"
#include "tests/support/networks.h"

using namespace headwater;
using namespace headwater::support;

namespace {

/// Each tie vouched for by a source of its own, or all by one.
Network vouched(const Pairs& pairs, double worth, bool one_source = false) {
    auto network = network_of(pairs);
    std::int64_t source = 100;
    for (TieRecord& tie : network.ties)
        tie.vouchers = {{one_source ? 7 : ++source, worth}};
    return network;
}

double centre(const Network& drawn) {
    Task task;
    return (*betweenness(drawn.graph, task))[0];
}

} // namespace

TEST_CASE("a star drawn at .8: the closed forms of the centre's betweenness", "[redraw]") {
    const auto network = vouched(star_of(4), .8);
    const Redraw redraw(network, 0, 1);
    constexpr int draws = 20000;
    double sum = 0;
    double above = 0;
    for (int i = 0; i < draws; ++i) {
        const double value = centre(redraw.draw(static_cast<std::uint64_t>(i)));
        sum += value;
        above += value > 0 ? 1 : 0;
    }
    CHECK(sum / draws == Approx(6 * .8 * .8).margin(.05));
    CHECK(above / draws == Approx(1 - std::pow(.2, 4) - 4 * .8 * std::pow(.2, 3)).margin(.005));
}

TEST_CASE("the middle of three at .9 stands alone in .81 of the draws", "[redraw]") {
    const auto network = vouched(path_of(3), .9);
    const Redraw redraw(network, 0, 5);
    double first = 0;
    for (std::uint64_t i = 0; i < 20000; ++i)
        first += redraw.draw(i).graph.edges() == 2 ? 1 : 0;
    CHECK(first / 20000 == Approx(.81).margin(.01));
}

TEST_CASE("two sources keep a tie oftener than two items of one source", "[redraw]") {
    auto network = network_of(pairs("ab"));
    const auto kept = [&](std::vector<Voucher> vouchers) {
        network.ties[0].vouchers = std::move(vouchers);
        const Redraw redraw(network, 0, 3);
        double ties = 0;
        for (std::uint64_t i = 0; i < 20000; ++i)
            ties += redraw.draw(i).graph.edges() > 0 ? 1 : 0;
        return ties / 20000;
    };
    CHECK(kept({{1, .8}, {2, .8}}) == Approx(.96).margin(.01));
    CHECK(kept({{1, .8}}) == Approx(.80).margin(.01));
    CHECK(kept({{1, .8}, {2, 0}}) == Approx(.80).margin(.01)); // refuted
    CHECK(kept({{1, 0}}) == 0);
}

TEST_CASE("the ties of one bad source fall together", "[redraw]") {
    auto network = network_of(pairs("ab cd ef gh ij kl"));
    for (std::size_t i = 0; i < 6; ++i)
        network.ties[i].vouchers = {{i < 5 ? 7 : 8, .5}};
    const Redraw redraw(network, 0, 3);
    double none = 0;
    for (std::uint64_t i = 0; i < 4000; ++i) {
        const auto drawn = redraw.draw(i);
        none += std::none_of(drawn.ties.begin(), drawn.ties.end(),
                             [](const TieRecord& tie) { return tie.from < 10; });
    }
    const double source_fails = 1 - std::sqrt(.5);
    const double all_units_fail = std::sqrt(.5) * std::pow(1 - std::sqrt(.5), 5);
    CHECK(none / 4000 == Approx(source_fails + all_units_fail).margin(.03));
}

TEST_CASE("the only source of a network is drawn tie by tie", "[redraw]") {
    const auto network = vouched(karate(), .8, true);
    const Redraw redraw(network, 0, 3);
    for (std::uint64_t i = 0; i < 200; ++i)
        CHECK(redraw.draw(i).ties.size() > 40);
}

TEST_CASE("as many ties are added as the record is said to hide", "[redraw]") {
    const auto network = vouched(karate(), 1);
    const Redraw redraw(network, .2, 3);
    double ties = 0;
    for (std::uint64_t i = 0; i < 300; ++i) {
        const auto drawn = redraw.draw(i);
        ties += static_cast<double>(drawn.ties.size());
        CHECK(drawn.vertices() == 34);
        for (std::size_t t = 78; t < drawn.ties.size(); ++t)
            CHECK(!network.graph.has_arc(drawn.ties[t].from, drawn.ties[t].to));
    }
    CHECK(ties / 300 == Approx(78 / .8).margin(.2));
}

TEST_CASE("nothing can be added where everybody knows everybody", "[redraw]") {
    const auto network = vouched(complete(5), 1);
    CHECK(Redraw(network, .2, 3).draw(0).ties.size() == 10);
}

TEST_CASE("a draw depends on its seed and number alone", "[redraw]") {
    const auto network = vouched(karate(), .7);
    const Redraw one(network, .2, 3);
    const Redraw other(network, .2, 4);
    const auto ties = [](const Network& drawn) {
        std::vector<std::pair<Vertex, Vertex>> ends;
        for (const TieRecord& tie : drawn.ties)
            ends.push_back({tie.from, tie.to});
        return ends;
    };
    CHECK(ties(one.draw(7)) == ties(one.draw(7)));
    CHECK(ties(one.draw(7)) != ties(one.draw(8)));
    CHECK(ties(one.draw(7)) != ties(other.draw(7)));
}

TEST_CASE("ties without worth are never drawn", "[redraw]") {
    auto network = vouched(path_of(3), 1);
    network.ties[0].strength = 0;
    CHECK(Redraw(network, 0, 3).draw(0).graph.edges() == 1);
}

TEST_CASE("an empty network can be drawn", "[redraw]") {
    const auto network = network_of(Pairs{}, {"a", "b", "c"});
    CHECK(Redraw(network, .2, 3).draw(0).graph.edges() == 0);
    CHECK(Redraw(Network{}, .2, 3).draw(0).vertices() == 0);
}

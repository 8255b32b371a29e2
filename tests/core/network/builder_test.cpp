// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <random>

#include "tests/core/network/story.h"
#include "tests/support/networks.h"

using namespace headwater;
using headwater::test::Story;
using support::vertex_of;

namespace {

std::vector<std::string> labels(const Network& network) {
    std::vector<std::string> result;
    for (const auto& actor : network.actors)
        result.push_back(actor.label);
    return result;
}

using Labels = std::vector<std::string>;

} // namespace

TEST_CASE("vertices stand in order of kind and folded label", "[builder]") {
    Story story;
    const auto zoe = story.person("zoe");
    const auto nguyen = story.person("Nguyễn");
    const auto adam = story.person("ADAM");
    const auto phone = story.entity("phone", "111");
    story.link("call", zoe, nguyen, true);
    story.link("call", adam, phone, true);
    const auto network = story.network();
    CHECK(labels(network) == Labels{"ADAM", "Nguyễn", "zoe", "111"});
    CHECK(network.revision == 42);
}

TEST_CASE("parallel links become one tie a layer and direction", "[builder]") {
    Story story;
    const auto a = story.person("a");
    const auto b = story.person("b");
    story.back(story.link("call", a, b, true), 1, .8, 3);
    story.back(story.link("call", a, b, true), 2, .8, 2);
    story.back(story.link("call", b, a, true), 1, .5);
    story.back(story.link("meeting", b, a), 3, .6);
    const auto network = story.network();
    REQUIRE(network.ties.size() == 3);
    const auto& calls = network.ties[0];
    CHECK(calls.layer == Layer::phone);
    CHECK(calls.links.size() == 2);
    CHECK(calls.items == 2);
    CHECK(calls.weight == 5);
    CHECK(calls.strength == Approx(4));
    CHECK(calls.confidence == Approx(.96)); // two B2 sources
    CHECK(network.ties[1].layer == Layer::meeting);
    CHECK(network.ties[1].from == 0); // undirected: the smaller first
    CHECK(network.ties[2].from == 1);
    CHECK(network.graph.edges() == 1);
    CHECK(network.graph.strengths(0)[0] == Approx(4 + .5 + .6));
    CHECK(network.directed.edges() == 2);
    CHECK(network.direction_known);
}

TEST_CASE("repeats from one source add contacts, not confidence", "[builder]") {
    Story story;
    const auto link = story.link("call", story.person("a"), story.person("b"), true);
    story.back(link, 1, .8);
    story.back(link, 1, .8);
    const auto tie = story.network().ties.at(0);
    CHECK(tie.confidence == Approx(.8));
    CHECK(tie.items == 2);
    CHECK(tie.vouchers.size() == 1);
}

TEST_CASE("a link without evidence counts as F6", "[builder]") {
    Story story;
    story.link("call", story.person("a"), story.person("b"), true);
    const auto network = story.network();
    CHECK(network.ties.at(0).confidence == Approx(.5));
    CHECK(network.ties.at(0).strength == Approx(.5));
    CHECK(network.ties.at(0).items == 0);
    CHECK(network.graph.edges() == 1);
}

TEST_CASE("a refuted link is listed but not walked", "[builder]") {
    Story story;
    const auto a = story.person("a");
    const auto b = story.person("b");
    story.back(story.link("call", a, b, true), 1, 0, 1, "2023-05-03");
    const auto network = story.network();
    CHECK(network.ties.size() == 1);
    CHECK(network.ties[0].confidence == 0);
    CHECK(network.graph.edges() == 0);
    CHECK(network.contacts.empty());
    CHECK(!network.direction_known);
}

TEST_CASE("kin ties weigh nothing unless they are asked for", "[builder]") {
    Story story;
    const auto a = story.person("a");
    const auto b = story.person("b");
    story.link("family", a, b);
    CHECK(story.network().graph.edges() == 0);
    CHECK(story.network().ties.size() == 1);
    CHECK(story.network({.link_kinds = {"family"}}).graph.edges() == 1);
}

TEST_CASE("evidence outside the period is left out, undated evidence stays", "[builder]") {
    Story story;
    const auto a = story.person("a");
    const auto b = story.person("b");
    const auto c = story.person("c");
    const auto early = story.link("call", a, b, true);
    story.back(early, 1, .8, 1, "2023-01-10");
    story.back(early, 1, .8, 1, "2023-03");
    story.back(story.link("call", b, c, true), 1, .8, 1, "2023-01-11");
    story.back(story.link("call", a, c, true), 1, .8);
    const auto network = story.network({.from = "2023-02", .to = "2023-03-05"});
    REQUIRE(network.ties.size() == 2);
    CHECK(network.ties[0].items == 1); // March may lie inside: it does not surely end before
    CHECK(network.ties[1].to == vertex_of(network, "c"));
    CHECK(network.contacts.size() == 1);
    CHECK(network.vertices() == 3);
}

TEST_CASE("a period that is no period gets a sentence", "[builder]") {
    Story story;
    CHECK(!story.try_network({.from = "2023-02-30"}));
    const auto turned = story.try_network({.from = "2024", .to = "2023"});
    REQUIRE(!turned);
    CHECK(turned.error().message.in_english().find("ends before it begins") != std::string::npos);
}

TEST_CASE("ties below the wanted confidence are left out", "[builder]") {
    Story story;
    const auto a = story.person("a");
    const auto b = story.person("b");
    const auto c = story.person("c");
    story.back(story.link("call", a, b, true), 1, .8);
    story.back(story.link("call", b, c, true), 1, .6);
    const auto network = story.network({.min_confidence = .7});
    CHECK(network.ties.size() == 1);
    CHECK(labels(network) == Labels{"a", "b", "c"});
    CHECK(labels(story.network({.min_confidence = .7, .include_isolates = false})) ==
          Labels{"a", "b"});
}

TEST_CASE("only kinds that have a link are in scope, unless kinds are named", "[builder]") {
    Story story;
    const auto a = story.person("a");
    const auto b = story.person("b");
    story.person("alone");
    story.entity("document", "a letter");
    story.link("call", a, b, true);
    CHECK(labels(story.network()) == Labels{"a", "alone", "b"});
    CHECK(labels(story.network({.entity_kinds = {"document"}})) == Labels{"a letter"});
}

TEST_CASE("links of unwanted kinds leave no tie", "[builder]") {
    Story story;
    const auto a = story.person("a");
    const auto b = story.person("b");
    story.link("call", a, b, true);
    story.link("meeting", a, b);
    const auto network = story.network({.link_kinds = {"meeting"}});
    REQUIRE(network.ties.size() == 1);
    CHECK(network.ties[0].layer == Layer::meeting);
    CHECK(!network.direction_known);
}

TEST_CASE("self-contacts are counted and left out", "[builder]") {
    Story story;
    const auto a = story.person("a");
    story.link("call", a, a, true);
    story.link("call", a, story.person("b"), true);
    CHECK(story.network().self_loops == 1);
    CHECK(story.network().ties.size() == 1);
}

TEST_CASE("belongings act for their one owner", "[builder]") {
    Story story;
    const auto an = story.person("An");
    const auto binh = story.person("Binh");
    const auto phone = story.entity("phone", "111");
    const auto second = story.entity("phone", "112");
    const auto other = story.entity("phone", "222");
    const auto shared = story.entity("vehicle", "29A-123");
    const auto consignment = story.entity("consignment", "C1");
    story.link("owns", an, phone, true);
    story.link("uses", an, second, true);
    story.link("uses", binh, other, true);
    story.link("uses", an, shared, true);
    story.link("uses", binh, shared, true);
    story.link("owns", an, consignment, true);
    story.back(story.link("call", phone, other, true), 1, .8, 4);
    story.link("call", phone, second, true);
    const auto network = story.network({.fold_belongings = true});
    CHECK(labels(network) == Labels{"C1", "An", "Binh", "29A-123"});
    CHECK(network.self_loops == 1); // the call between his own two phones, not the owning
    const auto a = vertex_of(network, "An");
    const auto b = vertex_of(network, "Binh");
    CHECK(network.directed.has_arc(a, b));
    CHECK(!network.directed.has_arc(b, a));
    CHECK(network.graph.has_arc(a, vertex_of(network, "29A-123")));
    CHECK(story.network().vertices() == 7);
}

TEST_CASE("only what is around somebody, as many ties away as asked for", "[builder]") {
    Story story;
    const auto a = story.person("A");
    const auto b = story.person("B");
    const auto c = story.person("C");
    const auto d = story.person("D");
    const auto phone = story.entity("phone", "111");
    story.back(story.link("associate", b, a), 1, .8);
    story.back(story.link("associate", b, c), 1, .8);
    story.back(story.link("associate", c, d), 2, .8);
    story.link("uses", d, phone, true);
    CHECK(labels(story.network({.around = {a}})) == Labels{"A", "B"});
    const auto two = story.network({.around = {a}, .steps = 2});
    CHECK(labels(two) == Labels{"A", "B", "C"});
    CHECK(two.graph.edges() == 2);
    CHECK(two.ties.size() == 2);
    CHECK(two.sources.size() == 1); // nothing of the second source is left
    CHECK(labels(story.network({.around = {a, d}, .steps = 0})) == Labels{"A", "D"});
    CHECK(labels(story.network({.fold_belongings = true, .around = {phone}})) == Labels{"C", "D"});
    const auto none = story.try_network({.around = {EntityId{99}}});
    REQUIRE(!none);
    CHECK(none.error().message.in_english().find("Widen the filter") != std::string::npos);
}

TEST_CASE("who stands apart is neither folded nor left out as isolated", "[builder]") {
    Story story;
    const auto a = story.person("A");
    const auto b = story.person("B");
    const auto phone = story.entity("phone", "111");
    const auto lonely = story.entity("vessel", "Lonely");
    story.entity("vessel", "Left out");
    story.link("owns", a, phone, true);
    story.link("call", phone, b, true);
    Filter filter{.include_isolates = false, .fold_belongings = true};
    CHECK(labels(story.network(filter)) == Labels{"A", "B"});
    filter.apart = {phone, lonely};
    const auto network = story.network(filter);
    CHECK(labels(network) == Labels{"A", "B", "111", "Lonely"});
    CHECK(network.graph.has_arc(vertex_of(network, "A"), vertex_of(network, "111")));
    CHECK(network.graph.has_arc(vertex_of(network, "111"), vertex_of(network, "B")));
    CHECK_FALSE(network.graph.has_arc(vertex_of(network, "A"), vertex_of(network, "B")));
}

TEST_CASE("chosen ones act as one, with what belongs to them", "[builder]") {
    Story story;
    const auto a = story.person("A");
    const auto alias = story.person("The alias");
    const auto b = story.person("B");
    const auto phone = story.entity("phone", "111");
    story.link("owns", alias, phone, true);
    story.back(story.link("call", a, b, true), 1, .8, 2);
    story.back(story.link("call", alias, b, true), 1, .8, 3);
    story.back(story.link("call", alias, a, true), 1, .8, 5);
    story.back(story.link("call", phone, b, true), 1, .8, 7);
    const Filter filter{.fold_belongings = true, .as_one = {{EntityId{99}, a, alias}}};
    const auto network = story.network(filter);
    CHECK(labels(network) == Labels{"A", "B"});
    REQUIRE(network.ties.size() == 1);
    CHECK(network.ties.front().weight == 12);
    CHECK(network.self_loops == 1);
    const auto chain = story.network({.as_one = {{a, alias}, {b, a}}});
    CHECK(labels(chain) == Labels{"B", "111"});
}

TEST_CASE("a refuted ownership does not fold", "[builder]") {
    Story story;
    const auto an = story.person("An");
    const auto phone = story.entity("phone", "111");
    const auto other = story.entity("phone", "222");
    story.back(story.link("owns", an, phone, true), 1, 0);
    story.link("call", phone, other, true);
    CHECK(story.network({.fold_belongings = true}).graph.has_arc(1, 2));
    CHECK(labels(story.network({.fold_belongings = true})) == Labels{"An", "111", "222"});
}

TEST_CASE("folding works where only people are in scope", "[builder]") {
    Story story;
    const auto an = story.person("An");
    const auto binh = story.person("Binh");
    const auto phone = story.entity("phone", "111");
    story.link("owns", an, phone, true);
    story.link("call", binh, phone, true);
    const auto network = story.network({.entity_kinds = {"person"}, .fold_belongings = true});
    CHECK(labels(network) == Labels{"An", "Binh"});
    CHECK(network.graph.edges() == 1);
}

TEST_CASE("actors only: people and the phones that stand for them", "[builder]") {
    Story story;
    const auto a = story.person("a");
    const auto phone = story.entity("phone", "111");
    const auto town = story.entity("place", "Lao Bao");
    story.link("call", a, phone, true);
    story.link("located_at", a, town, true);
    CHECK(labels(story.network({.actors_only = true})) == Labels{"a", "111"});
}

TEST_CASE("contacts stand in order of time", "[builder]") {
    Story story;
    const auto a = story.person("a");
    const auto b = story.person("b");
    const auto link = story.link("call", b, a, true);
    story.back(link, 1, .8, 1, "2023-05-04");
    story.back(link, 1, .8, 1, "2023-05-03");
    story.back(story.link("meeting", b, a), 1, .8, 1, "2023-05-01");
    const auto network = story.network();
    REQUIRE(network.contacts.size() == 3);
    CHECK(network.contacts[0].layer == Layer::meeting);
    CHECK(network.contacts[0].from == 0);
    CHECK(network.contacts[1].first < network.contacts[2].first);
    CHECK(network.contacts[1].from == 1);
}

TEST_CASE("the order of arrival changes nothing", "[builder]") {
    std::mt19937_64 random(3);
    Story story;
    for (int i = 0; i < 30; ++i)
        story.person("person " + std::to_string(i * 7919 % 30));
    for (int i = 0; i < 400; ++i) {
        const auto a = story.entities[random() % 30].id;
        const auto b = story.entities[random() % 30].id;
        const auto link = story.link(i % 3 == 0 ? "meeting" : "call", a, b, i % 3 != 0);
        for (auto items = random() % 4; items > 0; --items)
            story.back(link, static_cast<std::int64_t>(random() % 5),
                       static_cast<double>(random() % 97) / 97,
                       static_cast<double>(random() % 1009) / 31, "2023-05-03");
    }
    const auto digest = story.network().digest();
    for (int round = 0; round < 10; ++round) {
        std::shuffle(story.entities.begin(), story.entities.end(), random);
        std::shuffle(story.links.begin(), story.links.end(), random);
        std::shuffle(story.backings.begin(), story.backings.end(), random);
        CHECK(story.network().digest() == digest);
    }
}

TEST_CASE("links to unknown ends and evidence of nothing are passed over", "[builder]") {
    Story story;
    const auto a = story.person("a");
    story.link("call", a, story.person("b"), true);
    story.link("call", a, EntityId{99}, true);
    story.back(4711, 1, .8);
    CHECK(story.network().ties.size() == 1);
}

TEST_CASE("a stopped build says so", "[builder]") {
    NetworkBuilder builder(built_in_schema(), {}, 1);
    builder.add(Entity{{1}, "person", "a", {}});
    builder.add(Entity{{2}, "person", "b", {}});
    Link link;
    link.id = {3};
    link.kind = "call";
    link.from = {1};
    link.to = {2};
    builder.add(link);
    Task task;
    task.stop();
    const auto network = builder.finish(task);
    REQUIRE(!network);
    CHECK(network.error().kind == Error::Kind::stopped);
}

TEST_CASE("a tie remembers the one warrant under which all of it was collected", "[builder]") {
    const auto warrant_of = [](const std::vector<std::pair<std::string, double>>& items) {
        NetworkBuilder builder(built_in_schema(), {}, 1);
        builder.add(Entity{{1}, "person", "a", {}});
        builder.add(Entity{{2}, "person", "b", {}});
        Link link;
        link.id = {9};
        link.kind = "call";
        link.from = {1};
        link.to = {2};
        builder.add(link);
        for (const auto& [warrant, worth] : items) {
            Backing backing{9, 3, worth};
            backing.warrant = warrant;
            builder.add(backing);
        }
        Source source;
        source.id = {3};
        source.title = "Calls, operator 1";
        builder.add(source);
        Task task;
        const auto network = builder.finish(task);
        REQUIRE(network);
        const auto place = network->ties.at(0).warrant;
        if (!items.empty()) {
            REQUIRE(network->sources.size() == 1);
            CHECK(network->sources[0].title == "Calls, operator 1");
        }
        return place == 0 ? std::string() : network->warrants.at(place - 1).name;
    };
    CHECK(warrant_of({}) == "");
    CHECK(warrant_of({{"", .8}}) == "");
    CHECK(warrant_of({{"b", .8}, {"b", .5}}) == "b");
    CHECK(warrant_of({{"b", .8}, {"a", .8}}) == "");
    CHECK(warrant_of({{"b", .8}, {"", .8}}) == "");
    CHECK(warrant_of({{"b", .8}, {"a", 0}}) == "b"); // what is refuted does not count
    CHECK(warrant_of({{"z", 0}, {"b", .8}}) == "b");
}

TEST_CASE("two warrants on one person are one, and what is his counts as him", "[builder]") {
    Filter folded;
    folded.fold_belongings = true;
    NetworkBuilder builder(built_in_schema(), folded, 1);
    builder.add(Entity{{1}, "person", "a", {}});
    builder.add(Entity{{2}, "person", "b", {}});
    builder.add(Entity{{3}, "phone", "+84900", {}});
    const auto link = [&](std::int64_t id, const char* kind, std::int64_t from, std::int64_t to) {
        Link made;
        made.id = {id};
        made.kind = kind;
        made.from = {from};
        made.to = {to};
        made.directed = true;
        builder.add(made);
    };
    link(8, "uses", 1, 3);
    link(9, "call", 3, 2);
    for (const auto& [words, target] : {std::pair("a", 1), {"+84900", 3}}) {
        Backing backing{9, 3, .8};
        backing.warrant = words;
        backing.warrant_target = {target};
        builder.add(backing);
    }
    Task task;
    const auto network = builder.finish(task);
    REQUIRE(network);
    REQUIRE(network->warrants == std::vector<Warrant>{{"a", {1}}});
    REQUIRE(network->ties.size() == 1);
    CHECK(network->ties[0].warrant == 1);
}

TEST_CASE("evidence below the asked grade is left out, and what is said without evidence too") {
    Story story;
    const auto a = story.person("a"), b = story.person("b"), c = story.person("c");
    const auto known = story.link("call", a, b);
    story.back(known, 1, .8, 3);
    story.back(known, 2, .6, 5);
    story.back(story.link("call", b, c), 2, .6);
    story.link("call", a, c);
    const auto network = story.network({.min_worth = .8});
    REQUIRE(network.ties.size() == 1);
    CHECK(network.ties[0].weight == 3);
    CHECK(network.ties[0].confidence == Approx(.8));
    CHECK(network.vertices() == 3);
    CHECK(story.network({}).ties.size() == 3);
}

TEST_CASE("a service number is left out of a ranking by name, unless it is asked for") {
    Story story;
    const auto a = story.person("a"), b = story.person("b");
    const auto taxi = story.entity("phone", "+84900");
    story.entities.back().properties = {{"service", "yes"}};
    const auto owner = story.entity("organisation", "Taxi");
    story.link("uses", owner, taxi, true);
    story.link("call", a, b);
    story.link("call", a, taxi, true);
    const auto network = story.network({.fold_belongings = true, .actors_only = true});
    CHECK(network.graph.edges() == 1);
    REQUIRE(network.services.size() == 1);
    CHECK(network.services[0].label == "+84900");
    const auto with =
        story.network({.fold_belongings = true, .actors_only = true, .with_services = true});
    CHECK(with.graph.edges() == 2);
    CHECK(with.services.empty());
    CHECK(story.network({.fold_belongings = true}).graph.edges() == 2);
    story.entities[2].properties = {{"service", "no"}};
    CHECK(story.network({.fold_belongings = true, .actors_only = true}).graph.edges() == 2);
}

TEST_CASE("family ties carry weight when they are asked for") {
    Story story;
    story.link("family", story.person("a"), story.person("b"));
    CHECK(story.network({}).graph.edges() == 0);
    CHECK(story.network({.with_kin = true}).graph.edges() == 1);
}

TEST_CASE("nationality, sex, birthplace and residence are no input: the network is the same") {
    Story story;
    const auto a = story.person("a"), b = story.person("b");
    story.back(story.link("call", a, b), 1, .8);
    const auto before = story.network({}).digest();
    for (const PropertyKind& property : built_in_schema().entity_kind("person")->properties) {
        if (property.scored) continue;
        story.entities[0].properties.push_back({property.name, "one"});
        story.entities[1].properties.push_back({property.name, "another"});
    }
    story.entities[0].properties.push_back({"religion", "one"});
    CHECK(story.entities[0].properties.size() >= 5);
    CHECK(story.network({}).digest() == before);
}

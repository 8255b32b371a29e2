// SPDX-License-Identifier: Apache-2.0
#include "core/network/network.h"

#include <bit>

namespace headwater {

namespace {

void add(Digester& digester, double number) {
    digester.add_number(std::bit_cast<std::uint64_t>(number));
}

void add(Digester& digester, const Actor& actor) {
    digester.add_number(static_cast<std::uint64_t>(actor.id.value));
    digester.add_field(actor.kind);
    digester.add_field(actor.label);
}

void add_ends(Digester& digester, Vertex from, Vertex to, bool directed, Layer layer) {
    digester.add_number((std::uint64_t{from} << 32) | to);
    digester.add_number((static_cast<std::uint64_t>(layer) << 1) | (directed ? 1U : 0U));
}

void add(Digester& digester, const TieRecord& tie) {
    add_ends(digester, tie.from, tie.to, tie.directed, tie.layer);
    add(digester, tie.strength);
    add(digester, tie.confidence);
    add(digester, tie.weight);
    digester.add_number(tie.items);
    digester.add_number(tie.links.size());
    for (const LinkId link : tie.links)
        digester.add_number(static_cast<std::uint64_t>(link.value));
    digester.add_number(tie.vouchers.size());
    for (const Voucher& voucher : tie.vouchers) {
        digester.add_number(static_cast<std::uint64_t>(voucher.source));
        add(digester, voucher.worth);
    }
    digester.add_number(tie.warrant);
}

void add(Digester& digester, const Contact& contact) {
    add_ends(digester, contact.from, contact.to, contact.directed, contact.layer);
    digester.add_number(static_cast<std::uint64_t>(contact.first));
    digester.add_number(static_cast<std::uint64_t>(contact.last));
}

void add(Digester& digester, const NamedSource& source) {
    digester.add_number(static_cast<std::uint64_t>(source.id));
    digester.add_field(source.title);
}

void add(Digester& digester, const Warrant& warrant) {
    digester.add_field(warrant.name);
    digester.add_number(static_cast<std::uint64_t>(warrant.target.value));
}

template<class Things>
void add_all(Digester& digester, const Things& things, const Task* task) {
    digester.add_number(things.size());
    std::size_t added = 0;
    for (const auto& thing : things) {
        if (++added % 8192 == 0 && task != nullptr && !task->may_go_on()) return;
        add(digester, thing);
    }
}

} // namespace

TieRecord TieRecord::bare() const {
    TieRecord tie;
    tie.from = from;
    tie.to = to;
    tie.directed = directed;
    tie.layer = layer;
    tie.strength = strength;
    tie.confidence = confidence;
    tie.weight = weight;
    tie.items = items;
    tie.warrant = warrant;
    return tie;
}

Digest Network::digest(const Task* task) const {
    Digester digester;
    digester.add_field("headwater network 2");
    add_all(digester, actors, task);
    add_all(digester, ties, task);
    add_all(digester, contacts, task);
    add_all(digester, sources, task);
    add_all(digester, warrants, task);
    digester.add_number(self_loops);
    digester.add_number(direction_known ? 1 : 0);
    return digester.finish();
}

void connect(Network& network, Vertex vertices, const Task* task) {
    std::vector<Tie> edges;
    std::vector<Tie> arcs;
    network.direction_known = false;
    for (const TieRecord& tie : network.ties) {
        if (!(tie.strength > 0)) continue;
        const auto strength = static_cast<float>(tie.strength);
        edges.push_back({tie.from, tie.to, strength});
        arcs.push_back({tie.from, tie.to, strength});
        if (!tie.directed) arcs.push_back({tie.to, tie.from, strength});
        network.direction_known |= tie.directed;
    }
    network.graph = Graph::undirected(vertices, edges, task);
    network.directed = Graph::directed(vertices, arcs, task);
}

} // namespace headwater

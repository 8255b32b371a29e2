// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/supply_assembly.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "core/analysis/landmarks.h"
#include "core/analysis/supply_facts.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/network/belongings.h"

namespace headwater {

namespace {

using Use = SupplyRecords::Use;

/// For every entity who acts through it.
std::vector<std::uint32_t> owners_of(const SupplyRecords& records) {
    Gathered gathered;
    for (const auto& kept : records.entities)
        gathered.entities.push_back({{{}, kept.entity.kind, {}}, kept.pole, false});
    for (const auto& kept : records.links) {
        if (kept.use != Use::ownership) continue;
        GatheredLink link;
        link.from = kept.from;
        link.to = kept.to;
        link.layer = Layer::ownership;
        link.credible = kept.is_credible();
        gathered.links.push_back(link);
    }
    return fold_belongings(gathered);
}

/// Entities by kind, folded label, label and id: an order that no import order can change.
std::vector<std::uint32_t> in_order(const SupplyRecords& records,
                                    const std::set<std::uint32_t>& chosen) {
    std::vector<std::tuple<std::string, std::string, std::string, std::int64_t, std::uint32_t>>
        keys;
    for (const auto e : chosen) {
        const Entity& entity = records.entities[e].entity;
        keys.emplace_back(entity.kind, fold(entity.label), entity.label, entity.id.value, e);
    }
    std::ranges::sort(keys);
    std::vector<std::uint32_t> order;
    for (const auto& key : keys)
        order.push_back(std::get<4>(key));
    return order;
}

Actor actor_of(const Entity& entity) {
    return {entity.id, entity.kind, entity.label};
}

class Assembly {
public:
    explicit Assembly(SupplyRecords records)
        : m_records(std::move(records)), m_owner(owners_of(m_records)) {}

    Result<SupplyLine> run(Task& task) {
        TRY_VOID(read_window());
        m_line.revision = m_records.revision;
        place_holders();
        place_sites();
        place_consignments();
        for (std::size_t l = 0; l < m_records.links.size(); ++l) {
            if (l % 1024 == 0 && !task.may_go_on()) return stopped();
            add_movements(m_records.links[l]);
        }
        order_by_time(m_line.movements);
        order_by_time(m_line.payments);
        choose_forces();
        m_line.landmarks = landmarks_of(m_records, m_line, m_sites, m_consignments, m_vertex);
        return std::move(m_line);
    }

private:
    Result<void> read_window() {
        if (!m_records.filter.from.empty()) {
            TRY(const Moment from, parse_moment(m_records.filter.from));
            m_from = from.first;
        }
        if (!m_records.filter.to.empty()) {
            TRY(const Moment to, parse_moment(m_records.filter.to));
            m_to = to.last;
        }
        return {};
    }

    bool can_hold(std::uint32_t entity, Use use) const {
        const auto& kept = m_records.entities[entity];
        if (use == Use::movement || use == Use::payment) return true;
        return use == Use::mark && kept.pole != Pole::location && kept.pole != Pole::event &&
               !is_landmark(kept.entity);
    }

    void place_holders() {
        std::set<std::uint32_t> holders;
        for (const auto& link : m_records.links)
            for (const auto end : {m_owner[link.from], m_owner[link.to]})
                if (can_hold(end, link.use)) holders.insert(end);
        const auto order = in_order(m_records, holders);
        std::vector<Vertex> place(m_records.entities.size(), no_place);
        for (const auto e : order) {
            const Entity& entity = m_records.entities[e].entity;
            place[e] = m_line.size();
            Holder holder;
            holder.actor = actor_of(entity);
            holder.stage = stage_called(entity.property("stage"));
            if (holder.stage != Stage::unknown) holder.basis = StageBasis::set;
            holder.words = entity.property("role");
            if (holder.words.empty()) holder.words = entity.property("occupation");
            m_line.holders.push_back(std::move(holder));
        }
        m_vertex.resize(place.size());
        for (std::size_t e = 0; e < place.size(); ++e)
            m_vertex[e] = place[m_owner[e]];
    }

    void place_sites() {
        std::set<std::uint32_t> sites;
        for (std::uint32_t e = 0; e < m_records.entities.size(); ++e)
            if (m_records.entities[e].pole == Pole::location &&
                m_records.entities[e].entity.kind != "cell_tower")
                sites.insert(e);
        for (const auto e : in_order(m_records, sites)) {
            const Entity& entity = m_records.entities[e].entity;
            std::string force(entity.property("in_charge"));
            if (force.empty()) force = entity.property("agency");
            m_sites.emplace(fold(entity.label), static_cast<std::uint32_t>(m_line.sites.size()));
            m_line.sites.push_back(
                {actor_of(entity), std::move(force), std::string(entity.property("area"))});
        }
    }

    void place_consignments() {
        std::map<std::string, std::string> labels;
        const auto note = [&](std::string_view label) {
            if (!label.empty()) labels.try_emplace(fold(label), label);
        };
        for (const auto& kept : m_records.entities)
            if (kept.entity.kind == "consignment") note(kept.entity.label);
        for (const auto& kept : m_records.links)
            for (const Property& property : kept.link.properties)
                if (property.name == "consignment") note(property.value);
        for (const auto& [folded, label] : labels) {
            m_consignments.emplace(folded, static_cast<std::uint32_t>(m_line.consignments.size()));
            m_line.consignments.push_back(label);
        }
    }

    bool is_in_window(std::int64_t first, std::int64_t last) const {
        return last >= m_from && first <= m_to;
    }

    Movement movement_of(const SupplyRecords::KeptLink& kept, const Evidence& evidence) const {
        Movement movement;
        movement.from = m_vertex[kept.from];
        movement.to = m_vertex[kept.to];
        movement.goods = value_of(kept.link, "goods", evidence);
        movement.stage = stage_called(value_of(kept.link, "stage", evidence));
        movement.site = site_of(kept.link, evidence, m_sites);
        movement.transport = transport_called(value_of(kept.link, "mode", evidence));
        if (movement.transport == Transport::unknown && movement.site != no_place)
            movement.transport = transport_at(m_line.sites[movement.site].actor.kind);
        const auto consignment =
            m_consignments.find(fold(value_of(kept.link, "consignment", evidence)));
        if (consignment != m_consignments.end()) movement.consignment = consignment->second;
        if (const auto moment = parse_moment(evidence.happened); moment) {
            movement.first = moment->first;
            movement.last = moment->last;
        }
        return movement;
    }

    /// Items of one link, day and consignment tell of one handing over.
    void add_movements(const SupplyRecords::KeptLink& kept) {
        if (kept.use != Use::movement && kept.use != Use::payment) return;
        struct Told {
            Movement movement;
            std::vector<Voucher> vouchers;
        };
        std::map<std::tuple<std::string, std::uint32_t>, Told> told;
        const SupplyRecords::Item unvouched{{}, .5, {}};
        const std::vector alone{unvouched};
        for (const auto& item : kept.items.empty() ? alone : kept.items) {
            if (!(item.worth > 0)) continue; // refuted: it says neither how much nor where
            Movement movement = movement_of(kept, item.evidence);
            if (!is_in_window(movement.first, movement.last)) continue;
            auto& one =
                told.try_emplace({item.evidence.happened, movement.consignment}).first->second;
            if (one.vouchers.empty()) {
                one.movement = std::move(movement);
                one.movement.records.push_back(kept.link.id.value);
            }
            add_item(one.movement, item, kept.use);
            one.vouchers.push_back({item.evidence.source.value, item.worth});
        }
        for (auto& [key, one] : told)
            keep(std::move(one.movement), one.vouchers, kept.use);
    }

    void add_item(Movement& movement, const SupplyRecords::Item& item, Use use) const {
        const Evidence& e = item.evidence;
        const double amount = use == Use::payment ? e.amount : kilograms(e.amount, e.unit);
        movement.quantity = std::max(movement.quantity, amount);
        if (use == Use::payment) movement.goods = e.unit;
        if (movement.force.empty()) movement.force = item.force;
        if (movement.force.empty() && movement.site != no_place)
            movement.force = m_line.sites[movement.site].force;
        if (e.id.value != 0) movement.records.push_back(e.id.value);
        if (e.source &&
            std::ranges::find(movement.sources, e.source.value) == movement.sources.end())
            movement.sources.push_back(e.source.value);
    }

    void keep(Movement movement, const std::vector<Voucher>& vouchers, Use use) {
        movement.confidence = confidence(vouchers);
        if (movement.confidence <= 0 || movement.confidence < m_records.filter.min_confidence)
            return;
        (use == Use::payment ? m_line.payments : m_line.movements).push_back(std::move(movement));
    }

    static void order_by_time(std::vector<Movement>& movements) {
        const auto key = [](const Movement& m) {
            return std::tie(m.first, m.last, m.from, m.to, m.consignment, m.quantity, m.records);
        };
        std::ranges::sort(movements,
                          [&](const Movement& a, const Movement& b) { return key(a) < key(b); });
    }

    /// The force in whose district somebody acts most often.
    void choose_forces() {
        std::vector<std::map<std::string, double>> votes(m_line.holders.size());
        for (const Movement& movement : m_line.movements) {
            const std::string& site =
                movement.site == no_place ? movement.force : m_line.sites[movement.site].force;
            const std::string& force = site.empty() ? movement.force : site;
            if (force.empty()) continue;
            for (const Vertex v : {movement.from, movement.to})
                votes[v][force] += movement.confidence;
        }
        for (Vertex v = 0; v < m_line.size(); ++v)
            for (double best = 0; const auto& [force, weight] : votes[v])
                if (weight > best) {
                    best = weight;
                    m_line.holders[v].force = force;
                }
    }

    SupplyRecords m_records;
    std::vector<std::uint32_t> m_owner;
    std::vector<Vertex> m_vertex; ///< of each entity, its owner's; or no_place
    SiteIndex m_sites;
    SiteIndex m_consignments;
    std::int64_t m_from = INT64_MIN;
    std::int64_t m_to = INT64_MAX;
    SupplyLine m_line;
};

} // namespace

Result<SupplyLine> assemble_line(SupplyRecords records, Task& task) {
    return Assembly(std::move(records)).run(task);
}

} // namespace headwater

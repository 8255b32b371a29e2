// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/money.h"

#include <algorithm>
#include <tuple>

#include "resources/samples/generator/draw.h"
#include "resources/samples/generator/table.h"

namespace headwater::samples {
namespace {

class TransferWriter {
public:
    TransferWriter(const Ring& ring, const std::vector<Consignment>& plan)
        : m_ring(ring), m_plan(plan), m_draw(ring.seed, "money") {}

    std::vector<Transfer> write() {
        for (int week = 1; week < days_covered / 7; ++week)
            takings_of(7 * week);
        for (const auto& one : m_plan)
            ahead_of(one);
        to_the_sister();
        small_change();
        const auto key = [](const Transfer& one) { return std::tie(one.day, one.from, one.to); };
        std::ranges::stable_sort(m_transfers, {}, key);
        return std::move(m_transfers);
    }

private:
    void pay(PersonIndex from, PersonIndex to, int day, int amount, const char* currency,
             const char* reference) {
        const auto &payer = m_ring.person(from).account, &payee = m_ring.person(to).account;
        if (payer.empty() || payee.empty() || day < 0 || day >= days_covered) return;
        m_transfers.push_back({day, payer, payee, amount, currency, reference});
    }

    /// One week's takings: street, collectors, straw accounts, exchange shops, launderer, top.
    void takings_of(int day) {
        const auto one = [&](Role role, std::size_t which) { return m_ring.one(role, which); };
        for (std::size_t i = 0; i < 4; ++i) // the street itself pays in cash
            pay(one(Role::stash, i), one(Role::collector, i), day + m_draw.below(2),
                m_draw.between(18, 95) * 1000, "VND", "fruit");
        for (std::size_t i = 0; i < 6; ++i) {
            pay(one(Role::collector, i % 4), one(Role::straw, i), day + 2,
                m_draw.between(40, 140) * 1000, "VND", "phone cards");
            pay(one(Role::straw, i), one(Role::exchange, i % 2), day + 3,
                m_draw.between(40, 138) * 1000, "VND", "exchange");
        }
        for (std::size_t i = 0; i < 2; ++i)
            pay(one(Role::exchange, i), one(Role::launderer, 0), day + 4,
                m_draw.between(4, 16) * 1000, "USD", "timber");
        pay(one(Role::launderer, 0), one(Role::lieutenant, 3), day + 5,
            m_draw.between(8, 28) * 1000, "USD", "timber advance");
    }

    /// Funds precede the shipment; who lets it pass and who sends it on is paid near the day.
    void ahead_of(const Consignment& one) {
        const int day = one.first_day;
        pay(m_ring.one(Role::straw, 5), m_ring.one(Role::precursor), day - 4,
            m_draw.between(9, 22) * 1000, "USD", "feed");
        for (const auto& leg : one.legs)
            if (leg.stage == "transport")
                pay(leg.from, leg.to, leg.day, m_draw.between(6, 15) * 1000, "VND", "wages");
        if (one.legs[7].place == "Stone Gate" && !one.seizure)
            pay(m_ring.one(Role::declarant), m_ring.one(Role::facilitator), day + 10,
                m_draw.between(30, 60) * 1000, "VND", "loan returned");
    }

    /// The organiser has no account; his sister's fills.
    void to_the_sister() {
        for (const int day : {16, 37, 58})
            pay(m_ring.one(Role::launderer), m_ring.one(Role::relative), day,
                m_draw.between(12, 19) * 1000, "USD", "family house");
    }

    /// Rent, meals and debts among people of one place.
    void small_change() {
        std::vector<PersonIndex> holders;
        for (PersonIndex i = 0; i < m_ring.people.size(); ++i)
            if (!m_ring.person(i).account.empty()) holders.push_back(i);
        static const std::vector<const char*> reasons{"rent", "wedding", "motorcycle",
                                                      "debt", "school",  "repairs"};
        for (int tries = 0; tries < 220; ++tries) {
            const auto from = m_draw.pick(holders), to = m_draw.pick(holders);
            const auto role = m_ring.person(from).role;
            const bool together = role == m_ring.person(to).role && role != Role::courier;
            if (from == to || !together) continue;
            pay(from, to, m_draw.below(days_covered), m_draw.between(2, 60) * 100, "VND",
                m_draw.pick(reasons));
        }
    }

    const Ring& m_ring;
    const std::vector<Consignment>& m_plan;
    Draw m_draw;
    std::vector<Transfer> m_transfers;
};

} // namespace

std::vector<Transfer> make_transfers(const Ring& ring, const std::vector<Consignment>& plan) {
    return TransferWriter(ring, plan).write();
}

std::string transfers_file(const std::vector<Transfer>& transfers) {
    Table table({"date", "from_account", "to_account", "amount", "currency", "reference"});
    for (const auto& one : transfers) {
        const auto amount = std::to_string(one.amount) + (one.currency == "VND" ? "000" : "");
        table.add({iso_day(one.day), one.from, one.to, amount, one.currency, one.reference});
    }
    return table.text();
}

} // namespace headwater::samples

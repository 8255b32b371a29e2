// SPDX-License-Identifier: Apache-2.0
#include "core/desk/scene_links.h"

#include <algorithm>
#include <memory>
#include <set>
#include <unordered_map>

#include "core/base/moment.h"
#include "core/network/tie_search.h"

namespace headwater {

namespace {

/// What the chart shows of a link; there are many, and few kinds.
struct LinkLook {
    const std::string* kind;
    Strength strength;
};

class LinkLooks {
public:
    static Result<LinkLooks> of(const Case& the_case) {
        LinkLooks looks;
        looks.m_looks.reserve(static_cast<std::size_t>(the_case.totals().links));
        TRY_VOID(the_case.each_link([&](const Link& link) {
            const auto kind = looks.m_kinds.insert(link.kind).first;
            looks.m_looks.emplace(link.id, LinkLook{&*kind, link.strength});
            return true;
        }));
        return looks;
    }

    /// The strongest of the links that a tie stands for.
    std::optional<std::pair<LinkId, LinkLook>> strongest(const TieRecord& tie) const {
        std::optional<std::pair<LinkId, LinkLook>> best;
        for (const LinkId id : tie.links) {
            const auto look = m_looks.find(id);
            if (look == m_looks.end()) continue;
            if (!best || look->second.strength < best->second.strength) best.emplace(*look);
        }
        return best;
    }

private:
    std::set<std::string> m_kinds;
    std::unordered_map<LinkId, LinkLook> m_looks;
};

/// The first and the last day of a tie's contacts.
class Days {
public:
    explicit Days(const Network& network) : m_days(network.ties.size()) {
        const TieSearch ties(network);
        for (const Contact& contact : network.contacts)
            note(contact, ties.of(contact));
    }
    struct Span {
        std::int32_t first = ChartLink::no_day, last = ChartLink::no_day;
    };
    Span of(std::size_t tie) const { return m_days[tie]; }

private:
    void note(const Contact& contact, std::size_t tie) {
        if (contact.first == Moment::open_start || contact.last == Moment::open_end) return;
        if (tie == m_days.size()) return;
        Span& span = m_days[tie];
        const std::int32_t first = day_of(contact.first), last = day_of(contact.last);
        span.first = span.first == ChartLink::no_day ? first : std::min(span.first, first);
        span.last = std::max(span.last, last);
    }
    static std::int32_t day_of(std::int64_t seconds) {
        constexpr std::int64_t day = 86400;
        return static_cast<std::int32_t>(seconds >= 0 ? seconds / day : (seconds - day + 1) / day);
    }

    std::vector<Span> m_days;
};

} // namespace

Result<void> add_links(const Case& the_case, const Network& network, ChartScene& scene) {
    TRY(const LinkLooks looks, LinkLooks::of(the_case));
    const Days days(network);
    std::vector<std::int64_t> records;
    std::unordered_map<std::uint64_t, int> seen;
    seen.reserve(network.ties.size());
    scene.links.reserve(network.ties.size());
    for (std::size_t t = 0; t < network.ties.size(); ++t) {
        const TieRecord& tie = network.ties[t];
        const auto look = looks.strongest(tie);
        if (!look) continue;
        const auto [low, high] = std::minmax(tie.from, tie.to);
        ChartLink link{look->first.value,
                       tie.from,
                       tie.to,
                       *look->second.kind,
                       look->second.strength,
                       tie.directed,
                       std::max(1.0, tie.weight),
                       seen[std::uint64_t{low} << 32U | high]++};
        link.first_record = static_cast<std::uint32_t>(records.size());
        link.records = static_cast<std::uint32_t>(tie.links.size());
        for (const LinkId id : tie.links)
            records.push_back(id.value);
        link.first_day = days.of(t).first;
        link.last_day = days.of(t).last;
        for (const Voucher& voucher : tie.vouchers)
            if (voucher.source != 0)
                link.worth = std::max(link.worth, static_cast<float>(voucher.worth));
        scene.links.push_back(std::move(link));
    }
    scene.link_records = std::make_shared<const std::vector<std::int64_t>>(std::move(records));
    return {};
}

} // namespace headwater

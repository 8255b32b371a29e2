// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/likely_same.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>

#include "core/exchange/contact_lists.h"
#include "core/exchange/likely_pairs.h"
#include "core/exchange/likely_same_evidence.h"

namespace headwater {

namespace {

using Bearer = std::uint32_t;

constexpr std::size_t contacts_named = 3;
constexpr std::size_t pairs_between_questions = 4'096;
constexpr std::size_t most_with_a_number = 50; ///< "000000000" is borne by many and says nothing
constexpr std::int64_t seconds_of_a_day = 86'400;

std::uint64_t key_of(std::string_view text) {
    return std::hash<std::string_view>{}(text);
}

std::optional<Moment> date_of(const Entity& entity, const EntityKind& kind) {
    for (const PropertyKind& property : kind.properties) {
        if (property.type != PropertyType::date) continue;
        if (auto moment = parse_moment(entity.property(property.name))) return std::move(*moment);
    }
    return std::nullopt;
}

bool counts_as_contact(const Link& link) {
    return link.kind != "same_as" && link.from != link.to;
}

} // namespace

struct LikelySameFinder::State {
    explicit State(const Schema& kinds) : schema(kinds) {}

    const Schema& schema;
    std::vector<Portrait> portraits;
    std::vector<std::string> labels;
    std::deque<Name> names;
    std::vector<std::uint32_t> first_name{0}; ///< of a bearer in `names`; one more than bearers
    std::unordered_map<std::int64_t, Bearer> bearers;
    ContactLists contacts;
    std::vector<BearerPair> same_as;      ///< the lower number first
    std::vector<std::uint32_t> namesakes; ///< of each name

    void add(const Entity& entity) {
        const EntityKind* kind = schema.entity_kind(entity.kind);
        if (!kind || !bearers.emplace(entity.id.value, size()).second) return;
        portraits.push_back(
            {entity.id, static_cast<std::uint32_t>(kind - schema.entity_kinds.data()),
             kind->pole == Pole::person, identifiers_of(entity, *kind), date_of(entity, *kind)});
        labels.push_back(entity.label);
        if (!is_number_label(entity.label)) names.emplace_back(entity.label);
        for (const Property& property : entity.properties)
            if (property.name == "alias") names.emplace_back(property.value);
        first_name.push_back(static_cast<std::uint32_t>(names.size()));
    }

    Bearer size() const { return static_cast<Bearer>(portraits.size()); }

    void tie(const Link& link) {
        const auto from = bearers.find(link.from.value);
        const auto to = bearers.find(link.to.value);
        if (from == bearers.end() || to == bearers.end()) return;
        const auto [low, high] = std::minmax(from->second, to->second);
        if (link.kind == "same_as") same_as.emplace_back(low, high);
        if (!counts_as_contact(link)) return;
        contacts.tie(low, high);
    }

    // -- keys

    std::vector<SharedKey> number_keys() const {
        std::vector<SharedKey> keys;
        for (Bearer i = 0; i < size(); ++i)
            for (const Identifier& each : portraits[i].identifiers)
                keys.push_back(
                    {mixed(mixed(portraits[i].kind, key_of(each.property)), key_of(each.normal)),
                     i});
        return keys;
    }

    std::vector<SharedKey> name_keys() {
        std::vector<SharedKey> keys;
        std::vector<std::uint64_t> whole(names.size());
        for (Bearer i = 0; i < size(); ++i)
            for (std::uint32_t n = first_name[i]; n < first_name[i + 1]; ++n) {
                const auto own = keys_of(names[n]);
                for (const std::uint64_t key : own)
                    keys.push_back({mixed(portraits[i].kind, key), i});
                if (!own.empty()) whole[n] = mixed(portraits[i].kind, own.front());
            }
        count_namesakes(whole);
        return keys;
    }

    void count_namesakes(const std::vector<std::uint64_t>& whole) {
        std::vector<SharedKey> each;
        for (Bearer i = 0; i < size(); ++i)
            for (std::uint32_t n = first_name[i]; n < first_name[i + 1]; ++n)
                each.push_back({whole[n], i});
        std::sort(each.begin(), each.end());
        each.erase(std::unique(each.begin(), each.end()), each.end());
        namesakes.resize(names.size());
        for (std::size_t n = 0; n < names.size(); ++n) {
            const auto of_it = std::ranges::equal_range(each, whole[n], {}, &SharedKey::key);
            namesakes[n] = static_cast<std::uint32_t>(of_it.size());
        }
    }

    const EntityKind* kind_of(Bearer i) const { return &schema.entity_kinds[portraits[i].kind]; }
    bool is_new(Bearer i) const { return portraits[i].id.value < 0; }

    // -- contacts

    /// Records that bear the same number stand for the same contact; on the way in, those that
    /// alone bear a label as well.
    Joined joined_contacts(const LookFor& what) const {
        Joined joined(size());
        PairSearch search;
        search.most_bearers = most_with_a_number;
        for (const auto& [a, b] : pairs_sharing(number_keys(), search))
            joined.join(a, b);
        if (!what.only_new) return joined;
        std::vector<SharedKey> keys;
        for (Bearer i = 0; i < size(); ++i)
            keys.push_back({mixed(portraits[i].kind, key_of(labels[i])), i});
        search.most_bearers = 2;
        for (const auto& [a, b] : pairs_sharing(std::move(keys), search))
            if (is_new(a) != is_new(b)) joined.join(a, b);
        return joined;
    }

    // -- pairs

    std::vector<BearerPair> candidates(const LookFor& what) {
        const EntityKind* kind = schema.entity_kind(what.kind);
        PairSearch search;
        search.wanted = [&, kind](Bearer a, Bearer b) {
            return (!what.only_new || is_new(a) || is_new(b)) && (!kind || kind_of(a) == kind);
        };
        search.most_bearers = most_with_a_number;
        auto pairs = pairs_sharing(number_keys(), search);
        search.most_bearers = PairSearch().most_bearers;
        search.narrower = [&](Bearer i, const std::function<void(std::uint64_t)>& more) {
            if (const auto& date = portraits[i].date;
                date && date->last - date->first <= seconds_of_a_day)
                more(mixed(1, static_cast<std::uint64_t>(date->first)));
            for (const Bearer contact : contacts.of(i))
                more(mixed(2, contact));
        };
        const auto by_name = pairs_sharing(name_keys(), search);
        std::vector<BearerPair> all;
        all.reserve(pairs.size() + by_name.size());
        std::ranges::set_union(pairs, by_name, std::back_inserter(all));
        return all;
    }

    bool share_a_number(const Portrait& a, const Portrait& b) const {
        return std::ranges::any_of(a.identifiers, [&](const Identifier& mine) {
            return std::ranges::any_of(b.identifiers, [&](const Identifier& other) {
                return mine.property == other.property && mine.normal == other.normal;
            });
        });
    }

    void choose_names(Pair& pair, Bearer a, Bearer b) const {
        for (std::uint32_t x = first_name[a]; x < first_name[a + 1]; ++x)
            for (std::uint32_t y = first_name[b]; y < first_name[b + 1]; ++y) {
                const NameLikeness likeness = compare(names[x], names[y]);
                if (pair.name_a && likeness.value <= pair.names.value) continue;
                pair.name_a = &names[x];
                pair.name_b = &names[y];
                pair.names = likeness;
                pair.namesakes = std::max(namesakes[x], namesakes[y]);
            }
    }

    void find_common_contacts(Pair& pair, Bearer a, Bearer b) const {
        std::vector<Bearer> common = contacts.common(a, b);
        std::ranges::sort(common, {}, [&](Bearer i) { return std::string_view(labels[i]); });
        for (const Bearer i : common)
            if (pair.contacts.size() < contacts_named)
                pair.contacts.push_back(labels[i]);
            else
                ++pair.more_contacts;
        pair.in_touch = contacts.are_tied(a, b);
    }

    /// What comes first in the answer: of the case before new, then the older.
    bool is_kept_before(Bearer a, Bearer b) const {
        const auto rank = [&](Bearer i) {
            const std::int64_t id = portraits[i].id.value;
            return std::pair(id < 0, std::abs(id));
        };
        return rank(a) < rank(b);
    }

    std::optional<LikelySame> compare_pair(Bearer a, Bearer b, double least) const {
        if (std::ranges::binary_search(same_as, BearerPair(std::minmax(a, b)))) return {};
        if (!is_kept_before(a, b)) std::swap(a, b);
        Pair pair{.a = portraits[a], .b = portraits[b], .names = {}, .contacts = {}};
        choose_names(pair, a, b);
        const bool named = pair.name_a && pair.names.how != NameLikeness::How::different;
        if (!named && !share_a_number(pair.a, pair.b)) return {};
        find_common_contacts(pair, a, b);
        LikelySame likely = weigh(pair);
        if (likely.score < least) return {};
        likely.kept = pair.a.id;
        likely.other = pair.b.id;
        return likely;
    }
};

LikelySameFinder::LikelySameFinder(const Schema& schema)
    : m_state(std::make_unique<State>(schema)) {}
LikelySameFinder::LikelySameFinder(LikelySameFinder&&) noexcept = default;
LikelySameFinder::~LikelySameFinder() = default;

void LikelySameFinder::add(const Entity& entity) {
    m_state->add(entity);
}

void LikelySameFinder::tie(const Link& link) {
    m_state->tie(link);
}

Result<std::vector<LikelySame>> LikelySameFinder::find(const LookFor& what, Task& task) {
    State& state = *m_state;
    state.contacts.settle(state.joined_contacts(what), state.size());
    std::ranges::sort(state.same_as);
    if (!task.may_go_on()) return stopped();
    const auto pairs = state.candidates(what);
    task.restart(pairs.size());
    std::vector<LikelySame> found;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (i % pairs_between_questions == 0) {
            if (!task.may_go_on()) return stopped();
            task.advance(std::min(pairs_between_questions, pairs.size() - i));
        }
        if (auto likely = state.compare_pair(pairs[i].first, pairs[i].second, what.least_score))
            found.push_back(std::move(*likely));
    }
    std::ranges::sort(found, [](const LikelySame& a, const LikelySame& b) {
        return std::tuple(-a.score, a.kept.value, std::abs(a.other.value)) <
               std::tuple(-b.score, b.kept.value, std::abs(b.other.value));
    });
    return found;
}

} // namespace headwater

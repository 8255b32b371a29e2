// SPDX-License-Identifier: Apache-2.0
// Random commands, undo, redo and reopening, against a model in plain memory that keeps every
// state it was in.
#include <algorithm>
#include <random>

#include "tests/core/casefile/case_files.h"

using namespace headwater;
using namespace headwater::test;

namespace {

/// What a case holds, as lists in order of id.
class Model {
public:
    Content now;

    std::int64_t new_id() { return id(++m_count); }

    void remove(EntityId gone) {
        std::vector<LinkId> links;
        for (const auto& link : now.links)
            if (link.from == gone || link.to == gone) links.push_back(link.id);
        for (const auto link : links)
            remove(link);
        forget(gone.value);
        std::erase_if(now.entities, [&](const Entity& e) { return e.id == gone; });
        for (auto& chart : now.charts)
            std::erase_if(chart.placements, [&](const Placement& p) { return p.entity == gone; });
    }
    void remove(LinkId gone) {
        forget(gone.value);
        std::erase_if(now.links, [&](const Link& l) { return l.id == gone; });
    }
    void place(Chart& chart, const Placement& placement) {
        auto& all = chart.placements;
        const auto at = std::lower_bound(
            all.begin(), all.end(), placement,
            [](const Placement& a, const Placement& b) { return a.entity < b.entity; });
        if (at != all.end() && at->entity == placement.entity)
            *at = placement;
        else
            all.insert(at, placement);
    }

private:
    void forget(std::int64_t subject) {
        std::erase_if(now.evidence, [&](const Evidence& e) { return e.subject == subject; });
    }
    std::uint32_t m_count = 0;
};

/// Makes one random change in both worlds.
class Player {
public:
    Player(Case& the_case, std::uint32_t seed) : m_case(the_case), m_dice(seed) {
        m_states.push_back(content_of(the_case));
        m_model.now = m_states.back();
        m_after.push_back(m_model.now);
    }

    void play() {
        play_one();
        m_after.resize(static_cast<std::size_t>(m_case.revision()) + 1, m_model.now);
    }
    const Content& expected() const { return m_model.now; }

private:
    void play_one() {
        const auto roll = m_dice() % 12;
        if (roll == 0) return undo();
        if (roll == 1) return redo();
        if (roll == 2) return go_back();
        const auto before = m_model.now;
        change(static_cast<unsigned>(m_dice() % 7));
        if (m_model.now != before) come_to_new_state();
    }
    void come_to_new_state() {
        m_states.resize(++m_at);
        m_states.push_back(m_model.now);
    }
    void go_back() {
        const auto entry = m_dice() % m_after.size();
        const auto step = must(m_case.go_back_to(static_cast<std::int64_t>(entry)));
        m_model.now = m_after[entry];
        if (step != 0) come_to_new_state();
    }
    template<class T>
    T& any(std::vector<T>& list) {
        return list[m_dice() % list.size()];
    }
    void apply(std::function<Result<void>(Edits&)> run) {
        must(m_case.apply({"Change", std::move(run), ""}));
    }
    void undo() {
        if (m_at == 0) {
            CHECK_FALSE(m_case.undo());
            return;
        }
        must(m_case.undo());
        m_model.now = m_states[--m_at];
    }
    void redo() {
        if (m_at + 1 == m_states.size()) {
            CHECK_FALSE(m_case.redo());
            return;
        }
        must(m_case.redo());
        m_model.now = m_states[++m_at];
    }
    std::string word() { return std::to_string(m_dice() % 50).append(" w"); }

    void change(unsigned which) {
        auto& now = m_model.now;
        if (now.charts.empty()) return add_chart();
        if (which < 2 || now.entities.size() < 3) return add_entity();
        if (which == 2) return add_link();
        if (which == 3) return amend();
        if (which == 4) return place();
        if (which == 5) return add_evidence();
        remove();
    }
    void add_chart() {
        const Chart chart{{m_model.new_id()}, word(), "force", {}};
        m_model.now.charts.push_back(chart);
        apply([&](Edits& e) -> Result<void> {
            TRY_VOID(e.add(Chart{{}, chart.title, chart.layout, {}}));
            return {};
        });
    }
    void add_entity() {
        Entity entity{{m_model.new_id()}, "person", word(), {{"alias", word()}, {"alias", word()}}};
        m_model.now.entities.push_back(entity);
        entity.id = {};
        apply([&](Edits& e) -> Result<void> {
            TRY_VOID(e.add(entity));
            return {};
        });
    }
    void add_link() {
        auto& all = m_model.now.entities;
        Link link{{m_model.new_id()},  "call", any(all).id,        any(all).id, true,
                  Strength::confirmed, word(), {{"tower", word()}}};
        m_model.now.links.push_back(link);
        link.id = {};
        apply([&](Edits& e) -> Result<void> {
            TRY_VOID(e.add(link));
            return {};
        });
    }
    void add_evidence() {
        auto& now = m_model.now;
        Source source{{m_model.new_id()}, word(), "file", "", "", "", {}, "B2", ""};
        Evidence item;
        item.id = {m_model.new_id()};
        item.subject = any(now.entities).id.value;
        item.source = source.id;
        item.quotation = word();
        item.recorded_by = station().user;
        now.sources.push_back(source);
        now.evidence.push_back(item);
        apply([&](Edits& e) -> Result<void> {
            source.id = {};
            item.id = {};
            TRY(item.source, e.add(source));
            TRY_VOID(e.add(item));
            return {};
        });
    }
    void amend() {
        Entity& entity = any(m_model.now.entities);
        entity.label = word();
        entity.properties.resize(m_dice() % 3, {"phone", word()});
        apply([&](Edits& e) { return e.amend(entity); });
    }
    void place() {
        Chart& chart = any(m_model.now.charts);
        const Placement placement{
            any(m_model.now.entities).id, {static_cast<double>(m_dice() % 100), 0.25}, true};
        m_model.place(chart, placement);
        apply([&](Edits& e) { return e.place(chart.id, {placement}); });
    }
    void remove() {
        auto& now = m_model.now;
        if (!now.links.empty() && m_dice() % 2) {
            const auto gone = any(now.links).id;
            m_model.remove(gone);
            return apply([&](Edits& e) { return e.remove(gone); });
        }
        const auto gone = any(now.entities).id;
        m_model.remove(gone);
        apply([&](Edits& e) { return e.remove(gone); });
    }

    Case& m_case;
    std::mt19937 m_dice;
    Model m_model;
    std::vector<Content> m_states; ///< that undo and redo lead to
    std::vector<Content> m_after;  ///< by the entry of the log that led to it
    std::size_t m_at = 0;
};

} // namespace

TEST_CASE("random commands, undo and redo end where a plain model ends") {
    for (const std::uint32_t seed : {1u, 2u, 3u}) {
        INFO("seed " << seed);
        const Folder folder;
        const auto file = folder / "a.hwcase";
        Case open = new_case(file);
        Player player(open, seed);
        for (int i = 0; i < 150; ++i) {
            player.play();
            if (i % 40 == 39) {
                { const Case closed = std::move(open); }
                open = must(Case::open(file, station()));
            }
            REQUIRE(content_of(open) == player.expected());
        }
        CHECK(verified(open).findings.empty());
    }
}

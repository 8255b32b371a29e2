// SPDX-License-Identifier: Apache-2.0
// Which steps are in force, which one undo and redo are about, and how the case comes from one
// point of its history to another.
#include <algorithm>
#include <string>

#include "core/casefile/history.h"

namespace headwater {

namespace {

/// More entries than anybody takes out: the number of a step is damaged then.
constexpr std::int64_t most_missing = 1'000'000;

void travel(const Journey& journey, std::vector<std::int64_t>& in_force) {
    in_force.resize(in_force.size() - std::min(in_force.size(), journey.back.size()));
    in_force.insert(in_force.end(), journey.again.begin(), journey.again.end());
}

} // namespace

Journey reversed(const Journey& journey) {
    return {{journey.again.rbegin(), journey.again.rend()},
            {journey.back.rbegin(), journey.back.rend()}};
}

Result<History> History::load(const Database& database) {
    History history;
    TRY(auto rows,
        database.prepare("SELECT step, action, of_step, join_key FROM history ORDER BY step"));
    TRY(bool more, rows.step());
    while (more) {
        const std::int64_t next = history.newest() + 1;
        if (rows.integer(0) - next > most_missing)
            return fail("%1 is damaged: the entries %2 to %3 of its history are missing. Open a "
                        "backup copy of it.",
                        {database.file().string(), std::to_string(next),
                         std::to_string(rows.integer(0) - 1)});
        // An entry that was taken out of the file changes nothing; verify names it.
        while (history.newest() + 1 < rows.integer(0))
            history.m_moves.push_back({Action::continued, 0});
        const auto action = parse_action(rows.view(1)).value_or(Action::done);
        history.follow(action, rows.integer(2), rows.view(3));
        TRY(more, rows.step());
    }
    return history;
}

std::int64_t History::continues(std::string_view join) const {
    return !join.empty() && join == m_newest_join ? undoable() : 0;
}

Journey History::way_of(std::int64_t step) const {
    const auto known = m_journeys.find(step);
    return known == m_journeys.end() ? Journey{{}, {step}} : known->second;
}

Journey History::way_to(std::int64_t entry) const {
    const auto wanted = in_force_after(entry);
    const auto common =
        std::mismatch(m_in_force.begin(), m_in_force.end(), wanted.begin(), wanted.end());
    Journey way;
    way.back.assign(m_in_force.rbegin(), std::make_reverse_iterator(common.first));
    way.again.assign(common.second, wanted.end());
    return way;
}

std::vector<std::int64_t> History::in_force_after(std::int64_t entry) const {
    std::vector<std::int64_t> in_force;
    for (std::int64_t step = 1; step <= std::min(entry, newest()); ++step)
        make(step, m_moves[static_cast<std::size_t>(step - 1)], in_force);
    return in_force;
}

void History::make(std::int64_t step, const Move& move, std::vector<std::int64_t>& in_force) const {
    switch (move.action) {
    case Action::continued:
        break;
    case Action::done:
    case Action::went_back:
        travel(way_of(step), in_force);
        break;
    case Action::undone:
        travel(reversed(way_of(move.of_step)), in_force);
        break;
    case Action::redone:
        travel(way_of(move.of_step), in_force);
        break;
    }
}

void History::follow(Action action, std::int64_t of_step, std::string_view join) {
    const std::int64_t step = newest() + 1;
    if (action == Action::went_back) m_journeys.emplace(step, way_to(of_step));
    m_moves.push_back({action, of_step});
    m_newest_join = join;
    make(step, m_moves.back(), m_in_force);
    const auto move_back = [of_step](auto& from, auto& to) {
        if (!from.empty()) from.pop_back();
        to.push_back(of_step);
    };
    switch (action) {
    case Action::done:
    case Action::went_back:
        m_done.push_back(step);
        [[fallthrough]];
    case Action::continued:
        m_undone.clear();
        break;
    case Action::undone:
        move_back(m_done, m_undone);
        break;
    case Action::redone:
        move_back(m_undone, m_done);
        break;
    }
}

} // namespace headwater

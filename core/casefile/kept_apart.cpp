// SPDX-License-Identifier: Apache-2.0
// Pairs that somebody said are not the same. They are settings, so that they are recorded, undone
// and verified like everything else; a pair outlives a merge of either, for when it is taken apart.
#include <algorithm>

#include "core/base/id.h"
#include "core/casefile/case_state.h"
#include "core/casefile/edits.h"
#include "core/casefile/row_writing.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

constexpr std::string_view beginning = "apart/";

/// "apart/1f3a09c2-5/1f3a09c2-9"
std::string setting_of(EntityId a, EntityId b) {
    const auto [low, high] = std::minmax(a, b);
    return std::string(beginning).append(text_of(low)).append("/").append(text_of(high));
}

std::optional<std::pair<EntityId, EntityId>> pair_in(std::string_view setting) {
    setting.remove_prefix(beginning.size());
    const auto slash = std::min(setting.find('/'), setting.size());
    const auto a = parse_id(setting.substr(0, slash));
    const auto b = parse_id(setting.substr(std::min(slash + 1, setting.size())));
    if (!a || !b) return std::nullopt;
    return std::pair(EntityId{*a}, EntityId{*b});
}

} // namespace

Result<void> Edits::keep_apart(EntityId a, EntityId b) {
    TRY_VOID(require(m_database, Noun::entity, a.value));
    TRY_VOID(require(m_database, Noun::entity, b.value));
    if (a == b) return fail("A record cannot be kept apart from itself. Name two.");
    return put_setting(m_database, setting_of(a, b), "yes");
}

Result<void> Edits::propose_again(EntityId a, EntityId b) {
    return remove_setting(m_database, setting_of(a, b));
}

Result<std::vector<std::pair<EntityId, EntityId>>> Case::kept_apart() const {
    TRY(auto rows, m_state->database.prepare("SELECT name FROM setting WHERE name >= 'apart/' "
                                             "AND name < 'apart0'"));
    std::vector<std::pair<EntityId, EntityId>> pairs;
    TRY_VOID(each_row(rows, [&] {
        if (const auto pair = pair_in(rows.view(0))) pairs.push_back(*pair);
        return true;
    }));
    std::ranges::sort(pairs);
    return pairs;
}

} // namespace headwater

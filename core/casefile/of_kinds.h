// SPDX-License-Identifier: Apache-2.0
// Is an entity of one of the kinds that are asked for? No kinds: any will do.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/storage/database.h"

namespace headwater {

class OfKinds {
public:
    OfKinds(Database& database, const std::vector<std::string>& kinds)
        : m_database(database), m_kinds(kinds) {}

    bool fits(std::string_view kind) const {
        return m_kinds.empty() || std::find(m_kinds.begin(), m_kinds.end(), kind) != m_kinds.end();
    }
    Result<bool> operator()(std::int64_t entity) const {
        if (m_kinds.empty()) return true;
        TRY(auto* row, m_database.statement("SELECT kind FROM entity WHERE id = ?1"));
        TRY(const bool there, row->bind(1, entity).step());
        const bool is = there && fits(row->view(0));
        row->reset();
        return is;
    }

private:
    Database& m_database;
    const std::vector<std::string>& m_kinds;
};

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
// What a query asks of evidence, and who is met by it: held against one entity after another, or
// looked up from the evidence itself where the query has no words.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/error.h"
#include "core/casefile/hit.h"
#include "core/casefile/query.h"
#include "core/storage/database.h"

namespace headwater {

class EvidenceConditions {
public:
    static Result<EvidenceConditions> of(Database& database, const Query& query, Looking looking);

    using Visit = std::function<Result<bool>(std::int64_t)>;

    /// True: no item of the case meets all of them. False: one may.
    Result<bool> nothing_fits();
    /// Is there one item, on the entity or on one of its links, that meets all of them? No, once
    /// enough was looked through.
    Result<bool> met_by(std::int64_t entity);
    /// Entities that items which meet all of them speak of, those of the newest first; one may
    /// come more than once. Return false from the visitor to end early.
    Result<void> each_entity(const Visit& visit);

    /// More items are not looked through while somebody types: one after the other as they stand
    /// in an index, or here and there for one entity after the other.
    static constexpr std::int64_t most_items = 30'000, most_held = 2'500;
    bool is_exhausted() const { return m_left <= 0; }

private:
    EvidenceConditions(Database& database, const Query& query, Looking looking)
        : m_database(database), m_query(query), m_looking(looking) {
        allow(most_held);
    }

    struct Item {
        std::int64_t source = 0;
        std::string_view happened, grade;
    };
    /// So many items and no more, while somebody types.
    void allow(std::int64_t items) {
        m_left =
            m_looking == Looking::while_typing ? items : std::numeric_limits<std::int64_t>::max();
    }
    bool fits(const Item& item) const;
    bool fits_in_time(std::string_view happened) const;
    // False: the visitor wants no more, or enough was looked through.
    Result<bool> visit_rows(Statement& rows, const Visit& visit);
    Result<bool> visit_subject(std::int64_t subject, const Visit& visit);
    Result<bool> by_time(const Visit& visit);
    Result<bool> by_grade(const Visit& visit);
    Result<bool> by_source(const Visit& visit);

    Database& m_database;
    const Query& m_query;
    Looking m_looking;
    /// Those that are asked for, with the grade of what carries none of its own.
    std::unordered_map<std::int64_t, std::string> m_sources;
    std::int64_t m_left = 0; ///< items that may still be looked through
};

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
// The verbs: what a command may do to a case. Only Case::apply hands one out.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/model/records.h"

namespace headwater {

class Database;

class Edits {
public:
    Edits(Database& database, std::uint32_t station);

    // A record whose id is 0 gets one; the id is returned.
    Result<EntityId> add(Entity entity);
    Result<LinkId> add(Link link);
    Result<SourceId> add(Source source);
    Result<EvidenceId> add(Evidence evidence);
    Result<ChartId> add(Chart chart);
    Result<std::int64_t> add_finding(std::string_view title, std::string_view json);

    Result<void> amend(const Entity& entity);
    Result<void> amend(const Link& link);
    Result<void> amend(const Source& source);
    Result<void> place(ChartId chart, const std::vector<Placement>& placements);
    Result<void> refute(EvidenceId evidence, bool refuted, std::string_view why);

    /// With everything that rests on it: links, evidence, placements.
    Result<void> remove(EntityId entity);
    Result<void> remove(LinkId link);
    Result<void> remove_chart(ChartId chart);

    Result<void> set_title(std::string_view title);
    Result<void> set_marking(std::string_view marking);

    /// Takes in a batch: provisional (negative) ids get real ones, an entity with a positive id is
    /// known and only gains the properties it lacks.
    Result<void> take_in(const Records& records);

private:
    std::int64_t next_id();
    Database& m_database;
    std::uint32_t m_station;
};

} // namespace headwater

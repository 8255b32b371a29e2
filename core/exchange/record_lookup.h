// SPDX-License-Identifier: Apache-2.0
// Finds what records refer to by its id, and the evidence of each; for writers of files.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/model/records.h"

namespace headwater {

/// What the records refer to, by id.
class RecordLookup {
public:
    explicit RecordLookup(const Records& records) {
        for (const Source& source : records.sources)
            m_sources[source.id.value] = &source;
        for (const Entity& entity : records.entities)
            m_entities[entity.id.value] = &entity;
        for (const Evidence& item : records.evidence)
            m_evidence[item.subject].push_back(&item);
    }
    const Entity* entity(EntityId id) const { return find(m_entities, id.value); }
    const Source* source(SourceId id) const { return find(m_sources, id.value); }
    /// At least one item: a record without evidence has one empty row.
    std::vector<const Evidence*> evidence(std::int64_t subject) const {
        const auto found = m_evidence.find(subject);
        return found == m_evidence.end() ? std::vector<const Evidence*>{nullptr} : found->second;
    }

private:
    template<class Record>
    static const Record* find(const std::unordered_map<std::int64_t, const Record*>& records,
                              std::int64_t id) {
        const auto found = records.find(id);
        return found == records.end() ? nullptr : found->second;
    }
    std::unordered_map<std::int64_t, const Source*> m_sources;
    std::unordered_map<std::int64_t, const Entity*> m_entities;
    std::unordered_map<std::int64_t, std::vector<const Evidence*>> m_evidence;
};

} // namespace headwater

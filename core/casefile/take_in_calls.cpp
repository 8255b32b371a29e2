// SPDX-License-Identifier: Apache-2.0
// Taking in calls by the million: packed, and undone by the ids of their rows.
#include <nlohmann/json.hpp>

#include "core/base/id.h"
#include "core/casefile/call_packing.h"
#include "core/casefile/edits.h"
#include "core/casefile/row_writing.h"
#include "core/storage/changeset.h"

namespace headwater {

namespace {

Result<void> insert_batch(Database& database, std::int64_t id, const CallFile& file,
                          std::uint64_t calls) {
    TRY(auto* row, database.statement("INSERT INTO call_batch(id, source, entity_kind, link_kind, "
                                      "columns, calls) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    const std::string columns = nlohmann::json(file.columns).dump();
    row->bind(1, id).bind(2, file.source.id.value);
    row->bind(3, std::string_view(file.entity_kind)).bind(4, std::string_view(file.link_kind));
    return row->bind(5, std::string_view(columns)).bind(6, static_cast<std::int64_t>(calls)).run();
}

} // namespace

Result<PackedCalls> Edits::take_in_calls(const ReadCalls& read) {
    ImportRun run{make_id(m_station, m_count) + 1, 0, {}};
    m_recorder.pause();
    TRY(const std::int64_t batch, id_for(0));
    CallPacking packing(m_database, batch, [this] { return id_for(0); });
    TRY(CallFile file, read([&](const CallView& call) { return packing.add(call); }));
    TRY(const PackedCalls packed, packing.finish());
    if (packed.calls > 0) {
        TRY(file.source.id.value, id_for(0));
        TRY_VOID(insert(m_database, file.source));
        TRY_VOID(insert_batch(m_database, batch, file, packed.calls));
    }
    m_recorder.go_on();
    if (packed.calls == 0) return packed;
    run.last = make_id(m_station, m_count);
    TRY(run.digest, digest_of_rows(m_database, run, Shelf::in_force));
    m_runs.push_back(run);
    return packed;
}

} // namespace headwater

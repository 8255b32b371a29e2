// SPDX-License-Identifier: Apache-2.0
// The whole case, record by record: what networks and exports are built from.
#include "core/casefile/case_state.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

/// All properties in order of subject, handed out to records that come in order of id.
class PropertyStream {
public:
    static Result<PropertyStream> open(const Database& database) {
        TRY(auto rows, database.prepare("SELECT subject, name, value FROM property "
                                        "ORDER BY subject, place"));
        TRY(const bool more, rows.step());
        return PropertyStream(std::move(rows), more);
    }
    Result<std::vector<Property>> of(std::int64_t subject) {
        std::vector<Property> properties;
        while (m_more && m_rows.integer(0) <= subject) {
            if (m_rows.integer(0) == subject)
                properties.push_back({m_rows.text(1), m_rows.text(2)});
            TRY(m_more, m_rows.step());
        }
        return properties;
    }

private:
    PropertyStream(Statement rows, bool more) : m_rows(std::move(rows)), m_more(more) {}
    Statement m_rows;
    bool m_more;
};

template<class Record>
Result<void> stream(const Database& database, std::string_view select,
                    Record (*record_from)(const Statement&),
                    const std::function<bool(const Record&)>& visit) {
    TRY(auto rows, database.prepare(std::string(select).append("ORDER BY id")));
    TRY(auto properties, PropertyStream::open(database));
    TRY(bool more, rows.step());
    while (more) {
        Record record = record_from(rows);
        TRY(record.properties, properties.of(record.id.value));
        if (!visit(record)) break;
        TRY(more, rows.step());
    }
    return {};
}

} // namespace

Result<void> Case::each_entity(const std::function<bool(const Entity&)>& visit) const {
    return stream<Entity>(m_state->database, select_entity, entity_from, visit);
}

Result<void> Case::each_link(const std::function<bool(const Link&)>& visit) const {
    return stream<Link>(m_state->database, select_link, link_from, visit);
}

Result<void> Case::each_evidence(const std::function<bool(const Evidence&)>& visit) const {
    TRY(auto rows, m_state->database.prepare(std::string(select_evidence).append("ORDER BY id")));
    return each_row(rows, [&] { return visit(evidence_from(rows)); });
}

} // namespace headwater

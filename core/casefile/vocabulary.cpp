// SPDX-License-Identifier: Apache-2.0
// The words of a case: kinds of its own and what grades are worth in it. They are settings, so
// that they are recorded, undone and verified like everything else.
#include "core/base/id.h"
#include "core/casefile/case_state.h"
#include "core/casefile/edits.h"
#include "core/casefile/row_writing.h"
#include "core/casefile/rows.h"

namespace headwater {

namespace {

constexpr std::string_view entity_kinds = "entity_kind/";
constexpr std::string_view link_kinds = "link_kind/";
constexpr std::string_view grade_policy_name = "grade_policy";

/// A kind that cannot be read is left out: the program that wrote it was newer.
template<class Kind>
std::vector<Kind> kinds_under(Database& database, std::string_view beginning,
                              Result<Kind> (*parse)(std::string_view)) {
    std::vector<Kind> kinds;
    const auto values = read_settings(database, beginning);
    if (!values) return kinds;
    for (const auto& [name, value] : *values)
        if (auto kind = parse(value)) kinds.push_back(std::move(*kind));
    return kinds;
}

OwnKinds read_own_kinds(Database& database) {
    return {kinds_under(database, entity_kinds, parse_entity_kind),
            kinds_under(database, link_kinds, parse_link_kind)};
}

GradePolicy read_policy(Database& database) {
    const auto value = read_setting(database, grade_policy_name);
    auto own = value && !value->empty() ? parse_grade_policy(*value) : built_in_grade_policy();
    return own ? std::move(*own) : built_in_grade_policy();
}

Vocabulary vocabulary_of(Database& database, std::int64_t revision) {
    Vocabulary vocabulary{revision, built_in_schema(), read_policy(database)};
    OwnKinds own = read_own_kinds(database);
    for (auto& kind : own.entity_kinds)
        extend(vocabulary.schema, std::move(kind));
    for (auto& kind : own.link_kinds)
        extend(vocabulary.schema, std::move(kind));
    return vocabulary;
}

Result<void> remove_kind(Database& database, std::string_view beginning, std::string_view name,
                         bool built_in, const char* asks_records) {
    TRY(auto* row, database.statement(asks_records));
    TRY_VOID(row->bind(1, name).step());
    const auto records = row->integer(0);
    row->reset();
    if (records && !built_in)
        return fail("There are %1 records of the kind %2. Give them another kind first.",
                    {std::to_string(records), std::string(name)});
    return remove_setting(database, std::string(beginning).append(name));
}

} // namespace

Result<void> Edits::put_kind(const EntityKind& kind) {
    const std::string json = json_of(kind);
    TRY_VOID(parse_entity_kind(json));
    return put_setting(m_database, std::string(entity_kinds).append(kind.name), json);
}

Result<void> Edits::put_kind(const LinkKind& kind) {
    const std::string json = json_of(kind);
    TRY_VOID(parse_link_kind(json));
    return put_setting(m_database, std::string(link_kinds).append(kind.name), json);
}

Result<void> Edits::remove_entity_kind(std::string_view name) {
    return remove_kind(m_database, entity_kinds, name, built_in_schema().entity_kind(name),
                       "SELECT count(*) FROM entity WHERE kind = ?1");
}

Result<void> Edits::remove_link_kind(std::string_view name) {
    return remove_kind(m_database, link_kinds, name, built_in_schema().link_kind(name),
                       "SELECT count(*) FROM link WHERE kind = ?1");
}

Result<void> Edits::set_grade_policy(GradePolicy policy) {
    const GradePolicy known = read_policy(m_database);
    policy.version = known.version;
    if (policy == known) return {};
    policy.version = known.version + 1;
    const std::string json = json_of(policy);
    TRY_VOID(parse_grade_policy(json));
    return put_setting(m_database, grade_policy_name, json);
}

const Schema& Case::schema() const {
    if (m_state->vocabulary.revision != revision())
        m_state->vocabulary = vocabulary_of(m_state->database, revision());
    return m_state->vocabulary.schema;
}

const GradePolicy& Case::grade_policy() const {
    schema();
    return m_state->vocabulary.policy;
}

OwnKinds Case::own_kinds() const {
    return read_own_kinds(m_state->database);
}

} // namespace headwater

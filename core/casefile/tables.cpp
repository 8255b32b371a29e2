// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/tables.h"

#include <charconv>

#include <fmt/format.h>

#include "core/casefile/import_run.h"
#include "core/casefile/rows.h"
#include "core/casefile/upgrades.h"

namespace headwater {

namespace {

/// "HwCa"; file managers and `file` know a case file by it.
constexpr std::int64_t application_id = 0x48774361;

// Deleting a record deletes what rests on it by the verbs, never by ON DELETE CASCADE: a redo
// would meet rows that the cascade had taken already. Every reference is checked at commit.
// `folded` and `words` are what searching compares; the verbs fill them.
// These are the tables of the first version; upgrades.cpp makes them those of today.
constexpr const char* noun_tables = R"sql(
CREATE TABLE setting(
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source(
    id        INTEGER PRIMARY KEY,
    title     TEXT NOT NULL,
    kind      TEXT NOT NULL,
    reference TEXT NOT NULL,
    digest    TEXT NOT NULL,
    agency    TEXT NOT NULL,
    system    TEXT NOT NULL,
    grade     TEXT NOT NULL,
    received  TEXT NOT NULL
) STRICT;
CREATE INDEX source_by_digest ON source(digest) WHERE digest <> '';

CREATE TABLE entity(
    id     INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL,
    label  TEXT NOT NULL,
    folded TEXT NOT NULL,
    words  TEXT NOT NULL
) STRICT;
CREATE INDEX entity_by_folded ON entity(folded, kind);
CREATE INDEX entity_by_kind ON entity(kind);

CREATE TABLE link(
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL,
    from_entity INTEGER NOT NULL REFERENCES entity(id) DEFERRABLE INITIALLY DEFERRED,
    to_entity   INTEGER NOT NULL REFERENCES entity(id) DEFERRABLE INITIALLY DEFERRED,
    directed    INTEGER NOT NULL,
    strength    TEXT NOT NULL,
    label       TEXT NOT NULL
) STRICT;
CREATE INDEX link_by_ends ON link(from_entity, to_entity);
CREATE INDEX link_by_to ON link(to_entity);

-- subject: an entity or a link.
CREATE TABLE property(
    subject INTEGER NOT NULL,
    place   INTEGER NOT NULL,
    name    TEXT NOT NULL,
    value   TEXT NOT NULL,
    PRIMARY KEY(subject, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence(
    id          INTEGER PRIMARY KEY,
    subject     INTEGER NOT NULL,
    source      INTEGER NOT NULL REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    place       TEXT NOT NULL,
    property    TEXT NOT NULL,
    happened    TEXT NOT NULL,
    learnt      TEXT NOT NULL,
    weight      REAL NOT NULL,
    duration    REAL NOT NULL,
    amount      REAL NOT NULL,
    unit        TEXT NOT NULL,
    quotation   TEXT NOT NULL,
    grade       TEXT NOT NULL,
    warrant     TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    refuted     INTEGER NOT NULL,
    refuted_why TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_by_subject ON evidence(subject);
CREATE INDEX evidence_by_source ON evidence(source);

CREATE TABLE chart(
    id     INTEGER PRIMARY KEY,
    title  TEXT NOT NULL,
    layout TEXT NOT NULL
) STRICT;

CREATE TABLE placement(
    chart  INTEGER NOT NULL REFERENCES chart(id) DEFERRABLE INITIALLY DEFERRED,
    entity INTEGER NOT NULL REFERENCES entity(id) DEFERRABLE INITIALLY DEFERRED,
    x      REAL NOT NULL,
    y      REAL NOT NULL,
    pinned INTEGER NOT NULL,
    PRIMARY KEY(chart, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_by_entity ON placement(entity);

-- subject: an entity or a link. The bytes stand in the table `content`.
CREATE TABLE attachment(
    id         INTEGER PRIMARY KEY,
    subject    INTEGER NOT NULL,
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    digest     TEXT NOT NULL,
    size       INTEGER NOT NULL
) STRICT;
CREATE INDEX attachment_by_subject ON attachment(subject);

CREATE TABLE finding(
    id    INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    json  TEXT NOT NULL
) STRICT;
)sql";

// The log only grows. `chain` is the digest of the entry and of the chain before it.
constexpr const char* own_tables = R"sql(
CREATE TABLE fact(
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Never taken back: an undo of a removed attachment needs its bytes.
CREATE TABLE content(
    digest TEXT PRIMARY KEY NOT NULL,
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE history(
    step      INTEGER PRIMARY KEY,
    at        TEXT NOT NULL,
    user      TEXT NOT NULL,
    label     TEXT NOT NULL,
    action    TEXT NOT NULL,
    of_step   INTEGER NOT NULL,
    join_key  TEXT NOT NULL,
    chain     BLOB NOT NULL,
    changeset BLOB NOT NULL
) STRICT;
-- The rows of a large batch: ids from first_id to last_id, and their digest when they came.
CREATE TABLE import_run(
    step     INTEGER NOT NULL REFERENCES history(step),
    first_id INTEGER NOT NULL,
    last_id  INTEGER NOT NULL,
    digest   BLOB NOT NULL,
    PRIMARY KEY(step, first_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX history_by_of_step ON history(of_step) WHERE of_step <> 0;
)sql";

// Derived from the entities and never recorded: an undo changes entities, and the triggers follow.
constexpr const char* search_tables = R"sql(
CREATE VIRTUAL TABLE entity_words USING fts5(
    folded, words, content = 'entity', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 0'
);
CREATE TRIGGER entity_words_added AFTER INSERT ON entity BEGIN
    INSERT INTO entity_words(rowid, folded, words) VALUES (new.id, new.folded, new.words);
END;
CREATE TRIGGER entity_words_removed AFTER DELETE ON entity BEGIN
    INSERT INTO entity_words(entity_words, rowid, folded, words)
    VALUES ('delete', old.id, old.folded, old.words);
END;
CREATE TRIGGER entity_words_changed AFTER UPDATE OF folded, words ON entity BEGIN
    INSERT INTO entity_words(entity_words, rowid, folded, words)
    VALUES ('delete', old.id, old.folded, old.words);
    INSERT INTO entity_words(rowid, folded, words) VALUES (new.id, new.folded, new.words);
END;
)sql";

Result<std::string> schema_of(const Database& database) {
    TRY(auto rows, database.prepare("SELECT type, name, sql FROM sqlite_schema "
                                    "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1, 2"));
    std::string schema;
    TRY_VOID(each_row(rows, [&] {
        schema.append(rows.view(0)).append(" ").append(rows.view(1)).append("\n");
        schema.append(rows.view(2)).append("\n");
        return true;
    }));
    return schema;
}

Result<void> make_tables_of(Database& database, std::int64_t version) {
    TRY_VOID(database.execute(noun_tables));
    TRY_VOID(database.execute(own_tables));
    TRY_VOID(database.execute(aside_tables()));
    TRY_VOID(database.execute(search_tables));
    TRY_VOID(upgrade_tables(database, 1, version));
    return database.execute(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}",
                                        application_id, version));
}

Result<std::string> schema_of_version(std::int64_t version) {
    TRY(auto fresh, Database::temporary());
    TRY_VOID(make_tables_of(fresh, version));
    return schema_of(fresh);
}

} // namespace

Result<void> make_tables(Database& database) {
    return make_tables_of(database, tables_version);
}

Result<void> bring_up_to_date(Database& database) {
    TRY(const auto version, database.number("PRAGMA user_version"));
    TRY_VOID(database.begin());
    TRY_VOID(upgrade_tables(database, version, tables_version));
    TRY_VOID(database.execute(fmt::format("PRAGMA user_version = {}", tables_version)));
    return database.commit();
}

Result<std::int64_t> check_tables(const Database& database) {
    const std::string file = database.file().string();
    TRY(const auto mark, database.number("PRAGMA application_id"));
    if (mark != application_id)
        return fail("%1 is a database of another program, not a case file. Choose a file that "
                    "ends in .hwcase.",
                    {file});
    TRY(const auto version, database.number("PRAGMA user_version"));
    if (version > tables_version)
        return fail("%1 was made by a newer Headwater (its tables are version %2, this program "
                    "knows %3). Open it with that version.",
                    {file, std::to_string(version), std::to_string(tables_version)});
    return version;
}

Result<bool> has_own_schema(const Database& database) {
    TRY(const auto version, database.number("PRAGMA user_version"));
    static const auto newest = schema_of_version(tables_version); // asked at every opening
    const auto own = version == tables_version ? newest : schema_of_version(version);
    if (!own) return tl::unexpected(own.error());
    TRY(const auto found, schema_of(database));
    return *own == found;
}

const std::vector<std::string>& recorded_tables() {
    static const std::vector<std::string> tables{
        "setting",   "source",     "entity",  "link",       "property",   "evidence",  "chart",
        "placement", "attachment", "finding", "call_batch", "call_party", "call_block"};
    return tables;
}

Result<std::string> fact(const Database& database, std::string_view name) {
    TRY(auto asked, database.prepare("SELECT value FROM fact WHERE name = ?1"));
    TRY(const bool there, asked.bind(1, name).step());
    if (!there)
        return fail("%1 is damaged: it does not say its %2. Open a backup copy of it.",
                    {database.file().string(), std::string(name)});
    return asked.text(0);
}

Result<std::uint32_t> number_fact(const Database& database, std::string_view name) {
    TRY(const auto text, fact(database, name));
    std::uint32_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Result<void> set_fact(Database& database, std::string_view name, std::string_view value) {
    TRY(auto* set, database.statement("INSERT INTO fact(name, value) VALUES (?1, ?2) "
                                      "ON CONFLICT(name) DO UPDATE SET value = excluded.value"));
    return set->bind(1, name).bind(2, value).run();
}

} // namespace headwater

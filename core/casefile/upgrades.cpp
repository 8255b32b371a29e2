// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/upgrades.h"

#include "core/casefile/call_packing.h"
#include "core/casefile/near_words.h"
#include "core/casefile/rows.h"
#include "core/casefile/touched.h"

namespace headwater {

namespace {

// Lists in the order of a column without sorting; the first letters of a word without merging
// every word that begins so; the words of quotations; words that are spelt alike; which step
// touched which record; why a step was done.
constexpr const char* second_version = R"sql(
DROP INDEX entity_by_kind;
CREATE INDEX entity_by_kind ON entity(kind, folded);
CREATE INDEX link_by_kind ON link(kind);

DROP TABLE entity_words;
CREATE VIRTUAL TABLE entity_words USING fts5(
    folded, words, content = 'entity', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);
INSERT INTO entity_words(entity_words) VALUES ('rebuild');

CREATE VIRTUAL TABLE quotation_words USING fts5(
    folded, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);
INSERT INTO quotation_words(rowid, folded)
    SELECT id, fold(quotation) FROM evidence WHERE quotation <> '';
CREATE TRIGGER quotation_added AFTER INSERT ON evidence WHEN new.quotation <> '' BEGIN
    INSERT INTO quotation_words(rowid, folded) VALUES (new.id, fold(new.quotation));
END;
CREATE TRIGGER quotation_removed AFTER DELETE ON evidence WHEN old.quotation <> '' BEGIN
    DELETE FROM quotation_words WHERE rowid = old.id;
END;
CREATE TRIGGER quotation_changed AFTER UPDATE OF quotation ON evidence BEGIN
    DELETE FROM quotation_words WHERE rowid = old.id;
    INSERT INTO quotation_words(rowid, folded)
        SELECT new.id, fold(new.quotation) WHERE new.quotation <> '';
END;

-- Only grows: a word that no entity bears any more is found and leads nowhere.
CREATE TABLE near_word(
    piece TEXT NOT NULL,
    word  TEXT NOT NULL,
    PRIMARY KEY(piece, word)
) STRICT, WITHOUT ROWID;

-- record: an entity, link, source or chart.
CREATE TABLE touched(
    record INTEGER NOT NULL,
    step   INTEGER NOT NULL,
    PRIMARY KEY(record, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE reason(
    step INTEGER PRIMARY KEY REFERENCES history(step),
    text TEXT NOT NULL
) STRICT;
)sql";

// What a record rests on, newest first, told by the index alone; the newest items of the case, of a
// grade; dates that are no point in time, which no order of their texts finds.
constexpr const char* third_version = R"sql(
DROP INDEX evidence_by_subject;
CREATE INDEX evidence_by_subject ON evidence(subject, happened, source, grade);
CREATE INDEX evidence_by_happened ON evidence(happened) WHERE happened <> '';
CREATE INDEX evidence_by_span ON evidence(happened) WHERE happened GLOB '*[/.]*';
CREATE INDEX evidence_by_grade ON evidence(grade) WHERE grade <> '';
)sql";

// What became of the rows of an imported file, sealed with its step.
constexpr const char* fourth_version = R"sql(
CREATE TABLE import_account(
    step          INTEGER PRIMARY KEY REFERENCES history(step),
    file          TEXT NOT NULL,
    digest        TEXT NOT NULL,
    rows_read     INTEGER NOT NULL,
    created       INTEGER NOT NULL,
    merged        INTEGER NOT NULL,
    rejected      INTEGER NOT NULL,
    skipped       INTEGER NOT NULL,
    specification TEXT NOT NULL
) STRICT;
)sql";

// How sure a record is, told by the index alone.
constexpr const char* fifth_version = R"sql(
DROP INDEX evidence_by_subject;
CREATE INDEX evidence_by_subject ON
    evidence(subject, happened, source, grade, property, refuted);
)sql";

Result<void> upgrade_to_fourth(Database& database) {
    TRY_VOID(database.execute(fourth_version));
    return database.execute(call_tables());
}

Result<void> upgrade_to_second(Database& database) {
    TRY_VOID(database.execute(second_version));
    TRY_VOID(keep_near_words_of_all(database));
    return touch_by_whole_log(database);
}

} // namespace

Result<void> upgrade_tables(Database& database, std::int64_t from, std::int64_t to) {
    if (from < 2 && to >= 2) TRY_VOID(upgrade_to_second(database));
    if (from < 3 && to >= 3) TRY_VOID(database.execute(third_version));
    if (from < 4 && to >= 4) TRY_VOID(upgrade_to_fourth(database));
    if (from < 5 && to >= 5) TRY_VOID(database.execute(fifth_version));
    return {};
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
#include "core/casefile/history.h"

#include <algorithm>

#include "core/casefile/rows.h"
#include "core/casefile/tables.h"
#include "core/casefile/touched.h"

namespace headwater {

namespace {

Result<Digest> newest_seal(const Database& database, std::int64_t newest) {
    if (newest == 0) return seal_before_all(database);
    TRY(auto row, database.prepare("SELECT chain FROM history WHERE step = ?1"));
    TRY_VOID(row.bind(1, newest).step());
    return digest_from(row.view(0));
}

Result<void> insert(Database& database, const LogEntry& entry, const Digest& sealed) {
    TRY(auto* row,
        database.statement("INSERT INTO history(step, at, user, label, action, of_step, join_key, "
                           "chain, changeset) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"));
    row->bind(1, entry.step).bind(2, std::string_view(entry.when));
    row->bind(3, std::string_view(entry.user)).bind(4, std::string_view(entry.label));
    row->bind(5, std::string_view(name_of(entry.action))).bind(6, entry.of_step);
    row->bind(7, std::string_view(entry.join)).bind_blob(8, bytes_of(sealed));
    TRY_VOID(row->bind_blob(9, entry.changeset).run());
    if (entry.why.empty()) return {};
    TRY(auto* why, database.statement("INSERT INTO reason(step, text) VALUES (?1, ?2)"));
    return why->bind(1, entry.step).bind(2, std::string_view(entry.why)).run();
}

} // namespace

const char* name_of(Action action) {
    switch (action) {
    case Action::done:
        return "do";
    case Action::continued:
        return "continue";
    case Action::undone:
        return "undo";
    case Action::redone:
        return "redo";
    case Action::went_back:
        return "go back";
    }
    return "do";
}

std::optional<Action> parse_action(std::string_view name) {
    for (const auto action :
         {Action::done, Action::continued, Action::undone, Action::redone, Action::went_back})
        if (name == name_of(action)) return action;
    return std::nullopt;
}

std::string_view bytes_of(const Digest& digest) {
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

Digest digest_from(std::string_view bytes) {
    Digest digest{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), digest.size()), digest.begin());
    return digest;
}

std::string end_of_history(std::int64_t step, const Digest& sealed) {
    return std::to_string(step) + " " + hex(sealed);
}

Result<Digest> seal_before_all(const Database& database) {
    Digester digester;
    digester.add_field("Headwater case");
    for (const char* const name : {"station", "birth", "first title"}) {
        TRY(const auto value, fact(database, name));
        digester.add_field(value);
    }
    return digester.finish();
}

Digest seal(const Digest& before, const LogEntry& entry) {
    Digester digester;
    digester.add(bytes_of(before));
    digester.add_number(static_cast<std::uint64_t>(entry.step));
    for (const std::string_view field :
         {std::string_view(entry.when), std::string_view(entry.user), std::string_view(entry.label),
          std::string_view(name_of(entry.action))})
        digester.add_field(field);
    digester.add_number(static_cast<std::uint64_t>(entry.of_step));
    digester.add_field(entry.join);
    digester.add_field(entry.changeset);
    for (const auto& run : entry.runs) {
        digester.add_number(static_cast<std::uint64_t>(run.first));
        digester.add_number(static_cast<std::uint64_t>(run.last));
        digester.add(bytes_of(run.digest));
    }
    // Only what is there leaves a mark: entries of earlier versions had no reason, no account.
    if (!entry.why.empty()) {
        digester.add_field("why");
        digester.add_field(entry.why);
    }
    if (entry.account) add_to_seal(digester, *entry.account);
    return digester.finish();
}

Result<std::int64_t> History::append(Database& database, LogEntry entry, std::int64_t ahead) const {
    entry.step = newest() + ahead + 1;
    TRY(const auto before, newest_seal(database, newest() + ahead));
    const Digest sealed = seal(before, entry);
    TRY_VOID(insert(database, entry, sealed));
    TRY_VOID(keep_runs(database, entry.step, entry.runs));
    if (entry.account) {
        entry.account->step = entry.step;
        TRY_VOID(keep_account(database, *entry.account));
    }
    TRY_VOID(touch(database, entry.step, entry.changeset));
    TRY_VOID(set_fact(database, "end of history", end_of_history(entry.step, sealed)));
    return entry.step;
}

Result<Changeset> changeset_of(const Database& database, std::int64_t step) {
    TRY(auto rows, database.prepare("SELECT changeset FROM history WHERE step = ?1 "
                                    "UNION ALL SELECT changeset FROM (SELECT changeset FROM "
                                    "history WHERE of_step = ?1 AND action = 'continue' "
                                    "ORDER BY step)"));
    rows.bind(1, step);
    TRY(bool more, rows.step());
    Changeset whole = rows.text(0);
    TRY(more, rows.step());
    while (more) {
        TRY(whole, joined(whole, rows.view(0)));
        TRY(more, rows.step());
    }
    return whole;
}

Result<std::string> label_of(const Database& database, std::int64_t step) {
    TRY(auto row, database.prepare("SELECT label FROM history WHERE step = ?1"));
    TRY_VOID(row.bind(1, step).step());
    return row.text(0);
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "core/storage/changeset.h"

#include <sqlite3.h>

#include "core/storage/database_state.h"
#include "core/storage/pieces.h"

namespace headwater {

namespace {

/// SQLite hands bytes out piece by piece.
int append(void* out, const void* bytes, int size) {
    static_cast<Changeset*>(out)->append(static_cast<const char*>(bytes),
                                         static_cast<std::size_t>(size));
    return SQLITE_OK;
}

tl::unexpected<Error> unreadable(int code) {
    if (code == SQLITE_NOMEM) return fail("There is not enough memory for this step.");
    return fail("A recorded change is damaged and cannot be played. Run verify to see which.");
}

/// Where the first conflict was.
struct Conflict {
    std::string table;
    bool found = false;
};

int note_conflict(void* context, int kind, sqlite3_changeset_iter* row) {
    // References are checked at the commit, when all parts of a step are in their places.
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY) return SQLITE_CHANGESET_OMIT;
    auto& conflict = *static_cast<Conflict*>(context);
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
    if (!conflict.found) conflict.table = table ? table : "";
    conflict.found = true;
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

struct Recorder::State {
    std::shared_ptr<Connection> connection;
    sqlite3_session* session = nullptr;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        if (session) sqlite3session_delete(session);
    }
};

Recorder::Recorder(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Recorder::Recorder(Recorder&&) noexcept = default;
Recorder::~Recorder() = default;

Result<Recorder> Recorder::start(Database& database, const std::vector<std::string>& tables) {
    auto state = std::make_unique<State>();
    state->connection = database.m_state->connection;
    int code = sqlite3session_create(state->connection->handle, "main", &state->session);
    for (const auto& table : tables)
        if (code == SQLITE_OK) code = sqlite3session_attach(state->session, table.c_str());
    if (code != SQLITE_OK) return trouble(*state->connection, code);
    return Recorder(std::move(state));
}

void Recorder::pause() {
    sqlite3session_enable(m_state->session, 0);
}

void Recorder::go_on() {
    sqlite3session_enable(m_state->session, 1);
}

Result<Changeset> Recorder::finish() {
    Changeset out;
    const int code = sqlite3session_changeset_strm(m_state->session, append, &out);
    if (code != SQLITE_OK) return trouble(*m_state->connection, code);
    return out;
}

Result<Changeset> inverse_of(std::string_view changeset) {
    Changeset out;
    const int code = sqlite3changeset_invert_strm(take_piece, &changeset, append, &out);
    if (code != SQLITE_OK) return unreadable(code);
    return out;
}

Result<Changeset> joined(std::string_view first, std::string_view second) {
    Changeset out;
    const int code =
        sqlite3changeset_concat_strm(take_piece, &first, take_piece, &second, append, &out);
    if (code != SQLITE_OK) return unreadable(code);
    return out;
}

Result<void> play(Database& database, std::string_view changeset) {
    const Connection& connection = *database.m_state->connection;
    Conflict conflict;
    const int code = sqlite3changeset_apply_strm(connection.handle, take_piece, &changeset, nullptr,
                                                 note_conflict, &conflict);
    if (conflict.found)
        return fail("%1 is not as the recorded step left it (in %2), so the step cannot be "
                    "played. Run verify.",
                    {connection.file.string(), conflict.table});
    if (code == SQLITE_CORRUPT) return unreadable(code);
    if (code != SQLITE_OK) return trouble(connection, code);
    return {};
}

} // namespace headwater

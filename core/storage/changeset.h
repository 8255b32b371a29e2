// SPDX-License-Identifier: Apache-2.0
// Records what a transaction changes (SQLite's session extension) and plays it back or forth.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/storage/database.h"

namespace headwater {

/// Bytes of a changeset: binary, the same on every machine. Empty: nothing was changed.
using Changeset = std::string;

/// Records the named tables from its creation until finish(). Every table needs a primary key.
class Recorder {
public:
    static Result<Recorder> start(Database& database, const std::vector<std::string>& tables);
    Recorder(Recorder&&) noexcept;
    ~Recorder();

    /// Rows touched for the first time while paused are not recorded.
    void pause();
    void go_on();
    Result<Changeset> finish();

private:
    struct State;
    explicit Recorder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

Result<Changeset> inverse_of(std::string_view changeset);
Result<Changeset> joined(std::string_view first, std::string_view second);
/// Plays it; a row that is not as expected is a conflict and fails the whole. References to what
/// is not there are found by the commit.
Result<void> play(Database& database, std::string_view changeset);

} // namespace headwater

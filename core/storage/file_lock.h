// SPDX-License-Identifier: Apache-2.0
// Who may write a file: a lock beside it ("x.hwcase-lock") that lasts as long as the object. The
// system lets go of it when the program ends, however it ends, so no lock is ever left behind.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "core/base/error.h"

namespace headwater {

class FileLock {
public:
    /// Empty: another program, or another part of this one, holds it.
    static Result<std::optional<FileLock>> take(const std::filesystem::path& file);
    FileLock(FileLock&&) noexcept;
    FileLock& operator=(FileLock&&) noexcept;
    ~FileLock();

    /// The holder before us ended without letting go: it was killed, or the power failed.
    bool was_left_behind() const;

private:
    struct State;
    explicit FileLock(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace headwater

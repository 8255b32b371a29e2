// SPDX-License-Identifier: Apache-2.0
// A ZIP archive in the making, member by member; it takes its place when it is whole. The same
// members give the same bytes, whatever the clock says. Hides libzip.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace headwater {

class ZipWriter {
public:
    /// Fails for a folder that cannot be written to.
    static Result<ZipWriter> create(const std::filesystem::path& file);
    ZipWriter(ZipWriter&&) noexcept;
    ~ZipWriter();

    enum class Packing { deflated, stored };
    /// Begins a member; what is written from now on is its own.
    Result<void> begin(const std::string& name, Packing packing = Packing::deflated);
    Result<void> write(std::string_view bytes);
    Result<void> add(const std::string& name, std::string_view bytes,
                     Packing packing = Packing::deflated);
    /// An older file of that name is replaced.
    Result<void> finish();

private:
    struct State;
    explicit ZipWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace headwater

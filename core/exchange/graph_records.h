// SPDX-License-Identifier: Apache-2.0
// Builds Records from files that tell entities and links of their own, each under a name that the
// file gives it. Links may come before their ends. Every entity and every link is a row.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/geometry.h"
#include "core/exchange/import.h"

namespace headwater {

struct FileEntity {
    std::string id;    ///< by which links name it
    std::string kind;  ///< in the words of the file; empty: as the specification says
    std::string label; ///< empty: the id
    std::vector<Property> properties;
    std::optional<Point> at; ///< on the chart that the file draws
    std::string place;       ///< "line 12"
    Evidence evidence;       ///< what the file says of it beside that; it weighs nothing
    std::string source;      ///< title of one that the file quotes, or empty
    std::uint64_t row = 0;
};

struct FileLink {
    std::string from, to; ///< ids of entities
    std::string kind;     ///< in the words of the file; what no kind means becomes the label
    std::string label;
    std::optional<bool> directed; ///< empty: as the kind says
    Strength strength = Strength::confirmed;
    std::vector<Property> properties;
    Evidence evidence;  ///< with the place in the file; weight 1 unless the file says more
    std::string source; ///< title of one that the file quotes, or empty
    std::uint64_t row = 0;
};

class GraphRecords {
public:
    static constexpr std::size_t most_kinds = 200; ///< that a file may bring

    using Fill = std::function<Result<std::string>(GraphRecords&)>;
    /// What `fill` adds, links tied whose ends came late; it returns the SHA-256 of the file. Fails
    /// where the file holds nothing.
    static Result<Imported> read(const std::filesystem::path& file, const ImportSpec& spec,
                                 const Schema& schema, const Fill& fill);
    ~GraphRecords();

    void add(FileEntity entity);
    void add(FileLink link);
    /// A link that a row says beside its own: it is no row.
    void tie_beside(std::string from, std::string to, std::string kind, std::string place,
                    std::uint64_t row);
    /// Says more of an entity that is there; false: it is not.
    bool add_property(std::string_view id, std::string_view name, std::string_view value);
    /// A row of its own that is evidence on an entity.
    void add_evidence(std::string_view id, Evidence evidence, std::uint64_t row);

    void skip(std::uint64_t row, Message why);
    void reject(std::uint64_t row, Message why);
    void warn(std::uint64_t row, Message what);
    bool has(std::string_view id) const;

private:
    struct State;
    explicit GraphRecords(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The specification of such a file: nothing but defaults.
ImportSpec spec_of_records();

} // namespace headwater

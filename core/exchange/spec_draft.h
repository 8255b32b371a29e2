// SPDX-License-Identifier: Apache-2.0
// An import specification in the making, beside the sample that it is guessed from.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/exchange/dialect.h"
#include "core/exchange/headings.h"
#include "core/exchange/import_spec.h"
#include "core/model/schema.h"

namespace headwater {

struct SpecDraft {
    ImportSpec spec;
    const Sample& sample;
    const Schema& schema;
    std::size_t first = 0; ///< the first row below the header

    /// Maps the fields to the columns, by header where that is clear, else by number.
    void use(const Meanings& meanings);
    void use(const std::string& field, std::size_t column);
    bool has(const std::string& field) const { return spec.columns.contains(field); }
    std::size_t column_of(const std::string& field) const;
    bool is_used(std::size_t column) const;

    std::string_view cell(std::size_t row, std::size_t column) const;
    double share(std::size_t column, bool (*passes)(std::string_view)) const;
    /// Whether every filled cell below the header passes.
    template<class Passes>
    bool all_of(std::size_t column, Passes passes) const {
        for (std::size_t row = first; row < sample.size(); ++row)
            if (const auto text = cell(row, column); !text.empty() && !passes(text)) return false;
        return true;
    }

    void name_link(std::string_view link_kind);
    void name_entities(std::string_view entity_kind);
    /// Month first only where day first does not fit; a decimal comma only where a point does not.
    void settle_cells();
};

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
// Does a recorded value meet a clause about a property? Spellings are compared folded; each value
// is looked at once, for the same ones come over and over.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/moment.h"
#include "core/model/style_rule.h"

namespace headwater {

class ValueCheck {
public:
    explicit ValueCheck(const Clause& clause);
    bool operator()(std::string_view value);

private:
    bool look_at(const std::string& value) const;

    Clause::How m_how;
    std::string m_folded;
    std::optional<double> m_number; ///< of the clause, where it is one
    std::optional<Moment> m_moment; ///< likewise
    std::unordered_map<std::string, bool> m_known;
};

/// The day so many days before a time as the history writes it, to the second.
std::string days_before(std::string_view now, int days);

} // namespace headwater

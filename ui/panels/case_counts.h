// SPDX-License-Identifier: Apache-2.0
// How many there are of everything in the case: a small case is counted at once, a large one in
// the background, while the numbers of before stay.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <QObject>

#include "core/casefile/case.h"

namespace headwater {

class Session;

class CaseCounts : public QObject {
    Q_OBJECT

public:
    /// Counting a file of so many bytes is not noticed.
    static constexpr std::uintmax_t counted_at_once = 32 << 20;

    explicit CaseCounts(Session& session, QObject* parent,
                        std::uintmax_t at_once = counted_at_once);

    /// False: this case was not counted yet.
    bool is_known() const { return m_known; }
    const CaseTotals& totals() const { return m_counts.totals; }
    /// By kind. Before they are known: 0 of every kind that there is.
    const std::vector<std::pair<std::string, std::int64_t>>& of_kinds() const {
        return m_counts.of_kinds;
    }

Q_SIGNALS:
    void changed();

private:
    struct Counts {
        CaseTotals totals;
        std::vector<std::pair<std::string, std::int64_t>> of_kinds;
    };
    static Counts count(const Case& the_case);
    void forget();
    void refresh();
    void count_in_background();

    Session& m_session;
    std::uintmax_t m_at_once;
    Counts m_counts;
    bool m_known = false;
    int m_job = 0;
    bool m_again = false; ///< the case changed while it was being counted
};

} // namespace headwater

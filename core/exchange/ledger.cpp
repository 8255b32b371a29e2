// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/ledger.h"

#include <utility>

namespace headwater {

Imported Ledger::close(Batch& batch, ImportSpec spec, std::string digest) {
    Imported out;
    out.records = std::move(batch.records());
    for (Source& source : out.records.sources)
        source.digest = digest;
    out.problems = std::move(m_problems);
    out.balance = m_balance;
    out.spec = std::move(spec);
    out.digest = std::move(digest);
    out.made = std::move(m_made);
    return out;
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
// Which tie a dated contact belongs to: for whoever asks of every contact.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/network/network.h"

namespace headwater {

class TieSearch {
public:
    /// The network must outlive it.
    explicit TieSearch(const Network& network);

    /// Place among the ties of the network; their number: the contact is of none.
    std::size_t of(const Contact& contact) const;

private:
    const std::vector<TieRecord>& m_ties;
    std::vector<std::uint32_t> m_begin; ///< of the ties from each vertex, and the end of the last
};

} // namespace headwater

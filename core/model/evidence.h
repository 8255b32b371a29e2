// SPDX-License-Identifier: Apache-2.0
// What one source said about one entity or link: when, how much, from which row.
#pragma once

#include <cstdint>
#include <string>

#include "core/base/id.h"
#include "core/model/source.h"

namespace headwater {

struct Evidence;
using EvidenceId = Id<Evidence>;

struct Evidence {
    EvidenceId id;
    std::int64_t subject = 0; ///< the value of an EntityId or LinkId
    SourceId source;
    std::string place;    ///< where in the source: "row 1204", "page 2"
    std::string property; ///< the property it speaks of; empty: the whole record
    std::string happened; ///< EDTF
    std::string learnt;   ///< EDTF, when the force learnt it
    double weight = 1;    ///< how many contacts, or the valued tie
    double duration = 0;  ///< seconds
    double amount = 0;    ///< quantity or money
    std::string unit;     ///< of the amount: "kg", "VND"
    std::string quotation;
    std::string grade;   ///< empty: the source's
    std::string warrant; ///< under whose it was collected: the target by id, name or number
    std::string recorded_by;
    bool refuted = false; ///< stays visible, worth nothing
    std::string refuted_why;
    bool operator==(const Evidence&) const = default;
};

} // namespace headwater

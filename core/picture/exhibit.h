// SPDX-License-Identifier: Apache-2.0
// A ranking as an exhibit on paper: the list with its bars of doubt, and for each of the first what
// speaks for it and, beside it, what speaks against it, with the evidence and its grades.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/analysis/finding.h"
#include "core/network/network.h"
#include "core/picture/picture.h"
#include "core/picture/style.h"
#include "core/picture/text_measure.h"

namespace headwater {

/// One item of evidence as it is printed: "B2 · Call records, operator 1 · row 1204 · 2 May".
struct ExhibitEvidence {
    std::vector<std::string> supporting;
    std::vector<std::string> contrary; ///< refuted, or graded low
    std::size_t more_supporting = 0;   ///< not printed
    std::size_t more_contrary = 0;
};

struct ExhibitPaper {
    Size paper{595.28, 841.89}; ///< points; A4 standing
    std::string case_title;
    std::string date;
    std::string marking;
    std::size_t listed = 15;   ///< in the list
    std::size_t explained = 5; ///< with reasons
    /// Words in the reader's language; empty: English.
    std::function<std::string(const Message&)> translate;
    std::string words(const Message& message) const {
        return translate ? translate(message) : message.in_english();
    }
};

/// `evidence` has an entry for each of the first `explained` scores, or is empty. Of the network
/// only the actors are looked at.
std::vector<Picture> compose_exhibit(const Finding& finding, const Network& network,
                                     const std::vector<ExhibitEvidence>& evidence,
                                     const ExhibitPaper& paper, const Style& style,
                                     const TextMeasure& measure);

} // namespace headwater

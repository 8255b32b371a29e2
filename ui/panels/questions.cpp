// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/questions.h"

#include <algorithm>
#include <array>

#include <QtGlobal>

#include "core/analysis/instigators.h"
#include "core/analysis/leaders.h"

namespace headwater {

namespace {

constexpr std::array rows{
    Question{"leaders", QT_TRANSLATE_NOOP("core", "Who runs it?"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "Command score = (R + the larger of P and Lambda) / 2, each a percentile among "
                 "everyone here. R: near to all through ties that are often used. P: stands "
                 "between others, is missed when gone, has contacts that do not know each other. "
                 "Lambda: has few contacts, who are themselves brokers. V is the visible part "
                 "alone. The weights never change; nothing is tuned to a case."),
             find_leaders},
    Question{"instigators", QT_TRANSLATE_NOOP("core", "Who starts things?"),
             QT_TRANSLATE_NOOP(
                 "core",
                 "Instigator score = the mean of up to six percentiles, as far as the data allow: "
                 "the share of contacts that somebody starts (its lower bound, so that few prove "
                 "little), how many he starts, how many later ones they set off, how often he "
                 "moves first, whom he brings in, which destinations hang on him. Only where the "
                 "direction of contacts is recorded."),
             find_instigators},
    Question{"together", QT_TRANSLATE_NOOP("core", "Who belongs together?"),
             QT_TRANSLATE_NOOP("core", "Groups that are denser inside than chance makes them."),
             nullptr},
    Question{"connected", QT_TRANSLATE_NOOP("core", "How are these connected?"),
             QT_TRANSLATE_NOOP("core", "Paths between those who are selected on the chart."),
             nullptr},
    Question{"flow", QT_TRANSLATE_NOOP("core", "More questions"),
             QT_TRANSLATE_NOOP("core", "Who controls the flow, reaches everyone soonest, stands "
                                       "between groups, and every other measure."),
             nullptr},
};

} // namespace

std::span<const Question> questions() {
    return rows;
}

const Question* find_question(std::string_view name) {
    const auto row =
        std::ranges::find(rows, name, [](const Question& q) { return std::string_view(q.name); });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace headwater

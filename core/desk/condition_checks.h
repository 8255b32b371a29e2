// SPDX-License-Identifier: Apache-2.0
// Which things and ties of a chart meet a condition: for style rules and for selecting by rule.
// Each part of the case is read once, and only if a condition asks for it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/task.h"
#include "core/casefile/case.h"
#include "core/desk/evidence_facts.h"
#include "core/desk/scene_records.h"
#include "core/model/style_rule.h"

namespace headwater {

class ConditionChecks {
public:
    /// `now` as the history writes it. All must stay as they are.
    ConditionChecks(const ChartScene& scene, const Case& the_case, std::string now, Task& task);

    /// One flag an item, or a tie: of the links behind a tie one must meet every clause.
    Result<std::vector<bool>> met(const Condition& condition);
    /// What could not be asked because the case keeps no such finding.
    const std::vector<Message>& remarks() const { return m_remarks; }

private:
    using Flags = std::vector<bool>; ///< one a slot
    struct Met {
        Clause clause;
        Flags flags;
    };
    Result<const Flags*> met(const Clause& clause);
    Result<Flags> ask(const Clause& clause);
    Result<Flags> ask_property(const Clause& clause) const;
    Result<Flags> ask_measure(const Clause& clause);
    Result<Flags> ask_grade(const Clause& clause);
    Result<Flags> ask_group(const Clause& clause);
    Result<Flags> ask_date(const Clause& clause);
    Result<Flags> ask_added(const Clause& clause) const;
    Result<const EvidenceFacts*> evidence();
    void remark_missing(const Clause& clause);
    bool is_of_kind(const Condition& condition, const std::string& kind) const;

    const ChartScene& m_scene;
    const Case& m_case;
    std::string m_now;
    Task& m_task;
    SceneRecords m_records;
    std::optional<EvidenceFacts> m_evidence;
    std::vector<std::unique_ptr<Met>> m_known;
    std::vector<Message> m_remarks;
};

} // namespace headwater

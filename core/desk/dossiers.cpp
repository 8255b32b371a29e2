// SPDX-License-Identifier: Apache-2.0
#include "core/desk/dossiers.h"

#include <algorithm>
#include <array>

namespace headwater {

namespace {

constexpr std::array rows{
    DossierRow{"person", "Person card",
               "Who somebody is: what is recorded of him, his links, the evidence and who says so.",
               DossierAbout::entity, person_card},
    DossierRow{"ring", "Ring report",
               "Who runs it, with reasons and doubt; groups, key paths, the course of time, gaps.",
               DossierAbout::the_case, ring_report},
    DossierRow{"line", "Line report",
               "The line from origin to retail: who stands at which stage, what moved, what is not "
               "known.",
               DossierAbout::the_case, line_report},
    DossierRow{"finding", "Finding exhibit",
               "A kept finding with its parameters, its evidence, and what speaks against it.",
               DossierAbout::finding, finding_exhibit},
    DossierRow{"briefing", "Briefing of a period",
               "What changed: seizures, quantities, arrests and new links, by force and area.",
               DossierAbout::period, period_briefing},
    DossierRow{"statistics", "Statistics", "What the case holds in numbers, with plots over time.",
               DossierAbout::the_case, case_statistics},
    DossierRow{"tasks", "Collection tasks",
               "The questions that the line leaves open, force by "
               "force.",
               DossierAbout::the_case, task_list},
};

} // namespace

std::span<const DossierRow> dossiers() {
    return rows;
}

const DossierRow* find_dossier(std::string_view name) {
    const auto row = std::ranges::find(rows, name, &DossierRow::name);
    return row == rows.end() ? nullptr : &*row;
}

} // namespace headwater

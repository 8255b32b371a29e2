// SPDX-License-Identifier: Apache-2.0
#include "core/desk/pasting.h"

#include <unordered_set>

#include "core/exchange/match.h"

namespace headwater {

namespace {

/// What `onto` gains, under its number; or all of it, as a new chart.
Chart joined(const std::vector<Chart>& brought, const Chart& onto, Point by) {
    std::unordered_set<std::int64_t> there;
    for (const Placement& placement : onto.placements)
        there.insert(placement.entity.value);
    Chart chart = onto;
    if (onto.id) {
        chart.placements.clear();
        chart.signs.clear();
    } else {
        chart.id.value = -1;
    }
    for (const Chart& each : brought) {
        for (const Placement& placement : each.placements)
            if (there.insert(placement.entity.value).second)
                chart.placements.push_back({placement.entity, placement.at + by, onto.whole});
        for (ChartSign sign : each.signs) {
            sign.at = sign.at + by;
            chart.signs.push_back(std::move(sign));
        }
    }
    return chart;
}

} // namespace

Result<Intake> paste_package(Case& the_case, const std::filesystem::path& file, const Chart& onto,
                             Point by, const std::string& label, Task& task) {
    if (the_case.is_read_only())
        return fail("%1 is open for reading only. Close the other program or save a copy first.",
                    {the_case.file().string()});
    const Schema schema = the_case.schema();
    TRY(const ImportSpec spec, recognise(file, schema));
    TRY(Imported batch, import_file(file, spec, schema, task));
    const std::size_t known = match(batch, known_to(the_case), schema);
    batch.records.charts = {joined(batch.records.charts, onto, by)};
    return take_in(the_case, file, std::move(batch), known, task, label);
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
#include "core/desk/outgo.h"

namespace headwater {

namespace {

template<class Record>
auto collector(std::vector<Record>& into) {
    return [&into](const Record& record) {
        into.push_back(record);
        return true;
    };
}

} // namespace

Result<Records> records_of(const Case& the_case) {
    Records records;
    records.sources = the_case.sources();
    records.charts = the_case.charts();
    TRY_VOID(the_case.each_entity(collector(records.entities)));
    TRY_VOID(the_case.each_link(collector(records.links)));
    TRY_VOID(the_case.each_evidence(collector(records.evidence)));
    return records;
}

Result<Outgo> export_case(const Case& the_case, const std::filesystem::path& file, Task& task) {
    TRY(const Records records, records_of(the_case));
    Outgo outgo;
    outgo.left_out = losses_of(records, file);
    TRY(outgo.exported, export_file(records, file, task));
    return outgo;
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
// Two operators, two layouts of the same thing.
#include "resources/samples/generator/calls.h"
#include "resources/samples/generator/table.h"

namespace headwater::samples {
namespace {

bool is_first_operator(const Call& call) {
    return call.from.starts_with("+84950");
}

} // namespace

std::string first_operator_file(const std::vector<Call>& calls) {
    Table table({"caller", "callee", "start", "duration_s", "cell"});
    for (const auto& call : calls)
        if (is_first_operator(call))
            table.add(
                {call.from, call.to, iso_minute(call.at), std::to_string(call.seconds), call.cell});
    return table.text();
}

std::string second_operator_file(const std::vector<Call>& calls) {
    Table table({"Thời gian", "Số gọi", "Số nhận", "Thời lượng (giây)", "Trạm"}, ';');
    for (const auto& call : calls)
        if (!is_first_operator(call))
            table.add({viet_minute(call.at), call.from, call.to, std::to_string(call.seconds),
                       call.cell});
    return "\xEF\xBB\xBF" + table.text();
}

} // namespace headwater::samples

// SPDX-License-Identifier: Apache-2.0
// activity: contacts by weekday and hour, or by actor and day, month or year.
#include <memory>

#include <CLI/CLI.hpp>

#include "app/batch/entity_words.h"
#include "app/batch/network_words.h"
#include "core/base/moment.h"
#include "core/desk/activity_report.h"
#include "core/desk/scenes.h"

namespace headwater::batch {

namespace {

struct ActivityWords : NetworkWords {
    std::vector<std::string> of;
    std::string zone;
    bool as_written = false;
    bool set_zone = false;
    bool rows = false;
    std::size_t top = 20;
};

Result<ActivityWish> wish_of(const ActivityWords& words, const Case& the_case) {
    ActivityWish wish;
    wish.zone = words.as_written     ? std::string()
                : words.zone.empty() ? the_case.time_zone()
                                     : words.zone;
    TRY(const auto chosen, entities_named(the_case, words.of));
    for (const EntityId id : chosen)
        wish.chosen.insert(id.value);
    if (words.from.empty() && words.to.empty()) return wish;
    wish.period = Period{INT64_MIN, INT64_MAX};
    if (!words.from.empty()) {
        TRY(const Moment from, parse_moment(words.from));
        wish.period->from = from.first;
    }
    if (!words.to.empty()) {
        TRY(const Moment to, parse_moment(words.to));
        wish.period->to = to.last;
    }
    return wish;
}

void add_matrix(Answer& answer, const HeatMatrix& matrix) {
    for (int weekday = 0; weekday < 7; ++weekday) {
        const auto& row = matrix.counts[static_cast<std::size_t>(weekday)];
        answer.items.push_back({{"weekday", weekday_words(weekday).in_english()},
                                {"hours", std::vector(row.begin(), row.end() - 1)},
                                {"no_hour", row.back()}});
    }
    const Sheet sheet = sheet_of(matrix);
    answer.table = {sheet.header, sheet.rows, {}};
}

void add_rows(Answer& answer, const ActivityRows& rows, const ChartScene& scene, std::size_t top) {
    constexpr const char* steps[] = {"day", "month", "year"};
    answer.more["step"] = steps[static_cast<std::size_t>(rows.step)];
    answer.more["columns"] = Json::array();
    for (std::size_t column = 0; column + 1 < rows.starts.size(); ++column)
        answer.more["columns"].push_back(name_of_column(rows, column));
    answer.more["unplaced"] = rows.unplaced;
    for (const ActivityRow& row : rows.rows) {
        if (top > 0 && answer.items.size() == top) break;
        const ChartItem& item = scene.items[row.actor];
        answer.items.push_back(
            {{"entity",
              {{"id", text_of(EntityId{item.record})}, {"kind", item.kind}, {"label", item.label}}},
             {"all", row.all},
             {"counts", row.counts}});
    }
    const Sheet sheet = sheet_of(rows, scene);
    answer.sheet = {sheet.header, sheet.rows, {}};
    answer.table = answer.sheet;
    if (top > 0 && answer.table.rows.size() > top) answer.table.rows.resize(top);
}

Result<Answer> count(const ActivityWords& words, Session& session) {
    TRY(Case the_case, session.open(words.case_file, words.set_zone ? Case::Access::write
                                                                    : Case::Access::read_only));
    if (words.set_zone)
        TRY_VOID(
            the_case.apply({"Set the time zone",
                            [&](Edits& edits) { return edits.set_time_zone(words.zone); }, ""}));
    TRY(const ActivityWish wish, wish_of(words, the_case));
    NetworkWords asked = words;
    asked.from = asked.to = {}; // of contacts, not of ties
    TRY(const Network network, network_for(the_case, asked, chart_filter(), session));
    TRY(const ChartScene scene, unplaced_scene(the_case, network));
    TRY(const Activity activity, activity_of(the_case, scene, wish, session.task()));
    const HeatMatrix matrix = heat_matrix(activity.happenings);
    Answer answer = answer_about(the_case);
    answer.parameters = parameters_of(words);
    answer.parameters["of"] = words.of;
    answer.parameters["zone"] = wish.zone;
    answer.more = {{"contacts", activity.happenings.size()},
                   {"dayless", matrix.dayless},
                   {"undated", activity.undated},
                   {"refuted", activity.refuted},
                   {"converted", activity.converted},
                   {"zoneless", activity.zoneless}};
    words.rows ? add_rows(answer, activity_rows(activity.happenings), scene, words.top)
               : add_matrix(answer, matrix);
    for (const Message& remark : remarks_on(activity, matrix))
        answer.footnotes.push_back(remark.in_english());
    return answer;
}

} // namespace

Action declare_activity(CLI::App& line) {
    const auto words = std::make_shared<ActivityWords>();
    declare(line, *words);
    line.add_option("--of", words->of, "Only contacts of these, by name or id; several by commas")
        ->delimiter(',')
        ->allow_extra_args(false);
    auto* zone = line.add_option("--zone", words->zone,
                                 "By the clocks of this zone, such as Asia/Ho_Chi_Minh; that of "
                                 "the case unless told");
    line.add_flag("--as-written", words->as_written, "Hours as each source writes them")
        ->excludes(zone);
    line.add_flag("--set", words->set_zone, "The zone becomes that of the case")->needs(zone);
    line.add_flag("--rows", words->rows, "A row for each actor, by day, month or year");
    line.add_option("--top", words->top, "How many rows; 0: all");
    return [words](Session& session) { return count(*words, session); };
}

} // namespace headwater::batch

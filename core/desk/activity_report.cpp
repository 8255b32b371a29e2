// SPDX-License-Identifier: Apache-2.0
#include "core/desk/activity_report.h"

#include <algorithm>

#include "core/picture/transform.h"

namespace headwater {

namespace {

constexpr double height_of_heat = 0.32; ///< of the width
constexpr double between = 24;

std::string text_of(std::uint64_t number) {
    return std::to_string(number);
}

} // namespace

std::vector<Message> remarks_on(const Activity& activity, const HeatMatrix& matrix) {
    std::vector<Message> remarks;
    const auto add = [&](std::uint64_t count, Message remark) {
        if (count > 0) remarks.push_back(std::move(remark));
    };
    const std::string all = text_of(activity.happenings.size());
    const std::string& zone = activity.wish.zone;
    remarks.push_back(zone.empty()
                          ? say("%1 dated contacts; hours as each source writes them.", {all})
                          : say("%1 dated contacts; hours of the zone %2.", {all, zone}));
    add(matrix.in_days_alone(), say("Known to the day alone, counted beside the hours: %1.",
                                    {text_of(matrix.in_days_alone())}));
    add(matrix.dayless,
        say("Known less exactly than to the day, in no cell: %1.", {text_of(matrix.dayless)}));
    add(activity.undated, say("Without a date: %1.", {text_of(activity.undated)}));
    add(activity.refuted, say("Refuted, left out: %1.", {text_of(activity.refuted)}));
    add(activity.converted,
        say("Written by other clocks and converted: %1.", {text_of(activity.converted)}));
    if (!zone.empty())
        add(activity.zoneless, say("Times that name no zone, taken as they are written: %1.",
                                   {text_of(activity.zoneless)}));
    return remarks;
}

Sheet sheet_of(const HeatMatrix& matrix) {
    Sheet sheet;
    sheet.header = {"weekday"};
    for (int hour = 0; hour < HeatCell::no_hour; ++hour)
        sheet.header.push_back(std::to_string(hour));
    sheet.header.insert(sheet.header.end(), {"no hour", "all"});
    for (int weekday = 0; weekday < 7; ++weekday) {
        std::vector<std::string> row{weekday_words(weekday).in_english()};
        std::uint64_t all = 0;
        for (int hour = 0; hour <= HeatCell::no_hour; ++hour) {
            all += matrix.at({weekday, hour});
            row.push_back(text_of(matrix.at({weekday, hour})));
        }
        row.push_back(text_of(all));
        sheet.rows.push_back(std::move(row));
    }
    std::vector<std::string> dayless(sheet.header.size());
    dayless.front() = "no day";
    dayless.back() = text_of(matrix.dayless);
    sheet.rows.push_back(std::move(dayless));
    return sheet;
}

Sheet sheet_of(const ActivityRows& rows, const ChartScene& scene) {
    Sheet sheet;
    sheet.header = {"id", "kind", "label", "all"};
    for (std::size_t column = 0; column + 1 < rows.starts.size(); ++column)
        sheet.header.push_back(name_of_column(rows, column));
    for (const ActivityRow& row : rows.rows) {
        const ChartItem& item = scene.items[row.actor];
        std::vector<std::string> cells{text_of(EntityId{item.record}), item.kind, item.label,
                                       text_of(row.all)};
        for (const std::uint32_t count : row.counts)
            cells.push_back(text_of(count));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

std::vector<Lane> lanes_of(const ActivityRows& rows, const ChartScene& scene, std::size_t most) {
    std::vector<Lane> lanes;
    for (const ActivityRow& row : rows.rows) {
        if (lanes.size() == most) break;
        lanes.push_back({scene.items[row.actor].label, scene.items[row.actor].record, &row});
    }
    return lanes;
}

Picture picture_of(const HeatMatrix& matrix, const ActivityRows& rows,
                   const std::vector<Lane>& lanes, double width, const Style& style,
                   const TextMeasure& measure, const Translate& translate) {
    Picture picture =
        draw_heat(matrix, {width, width * height_of_heat}, style, measure, translate).picture;
    Picture below = activity_lanes(rows, lanes, width, style, measure, translate);
    if (below.marks.empty()) return picture;
    const double shift = picture.extent.bottom + between;
    for (Mark& mark : below.marks) {
        transform(mark, {1, {0, shift}});
        picture.marks.push_back(std::move(mark));
    }
    picture.extent.bottom = shift + below.extent.height();
    return picture;
}

} // namespace headwater

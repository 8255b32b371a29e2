// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/lists.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "ui/look/language.h"

namespace headwater {

std::vector<ListRow> rows_of_charts(const Case& the_case) {
    std::vector<ListRow> rows;
    for (const Chart& chart : the_case.charts())
        rows.push_back({chart.id.value,
                        qt(chart.title),
                        QCoreApplication::translate("lists", "%n item(s) placed", nullptr,
                                                    static_cast<int>(chart.placements.size())),
                        {}});
    return rows;
}

std::vector<ListRow> rows_of_findings(const Case& the_case) {
    std::vector<ListRow> rows;
    for (const auto& [id, title] : the_case.findings())
        rows.push_back({id, in_words(title), {}, {}});
    return rows;
}

namespace {

QString label_of(const QJsonValue& actor) {
    return actor.toObject().value("label").toString();
}

std::int64_t record_of(const QJsonValue& actor) {
    return parse_id(utf8(actor.toObject().value("id").toString())).value_or(0);
}

QString labels_of(const QJsonArray& actors, const QString& between) {
    QStringList labels;
    for (const QJsonValue& actor : actors)
        labels << label_of(actor);
    return labels.join(between);
}

ListRow row_of_score(const QJsonObject& item) {
    const QJsonArray reasons = item.value("reasons").toArray();
    return {record_of(item.value("entity")), label_of(item.value("entity")),
            reasons.isEmpty() ? QString() : reasons.first().toString(),
            QString::number(item.value("rank").toInt())};
}

ListRow row_of_tie(const QJsonObject& item) {
    const QJsonArray links = item.value("links").toArray();
    const auto first = parse_id(utf8(links.isEmpty() ? QString() : links.first().toString()));
    return {first.value_or(record_of(item.value("from"))),
            label_of(item.value("from")) + QString::fromUtf8(" – ") + label_of(item.value("to")),
            {},
            QString::number(item.value("rank").toInt())};
}

ListRow row_of_group(const QJsonObject& item) {
    const QJsonArray members = item.value("members").toArray();
    const QJsonArray reasons = item.value("reasons").toArray();
    return {members.isEmpty() ? 0 : record_of(members.first()), labels_of(members, ", "),
            reasons.isEmpty() ? QString() : reasons.first().toString(),
            QString::number(members.size())};
}

ListRow row_of_route(const QJsonObject& item) {
    const QJsonArray stops = item.value("stops").toArray();
    return {stops.isEmpty() ? 0 : record_of(stops.first()),
            labels_of(stops, QString::fromUtf8(" → ")),
            {},
            QString::number(stops.size() - 1)};
}

} // namespace

std::vector<ListRow> rows_of_finding(const std::string& json) {
    constexpr std::pair<const char*, ListRow (*)(const QJsonObject&)> parts[] = {
        {"items", row_of_score},
        {"links", row_of_tie},
        {"routes", row_of_route},
        {"groups", row_of_group}};
    std::vector<ListRow> rows;
    const QJsonObject finding = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    for (const auto& [name, row_of] : parts)
        for (const QJsonValue& item : finding.value(name).toArray())
            if (rows.size() < items_listed) rows.push_back(row_of(item.toObject()));
    return rows;
}

} // namespace headwater

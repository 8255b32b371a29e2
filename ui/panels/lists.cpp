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

std::vector<ListRow> rows_of_finding(const std::string& json) {
    std::vector<ListRow> rows;
    const QJsonObject finding = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    for (const QJsonValue& value : finding.value("items").toArray()) {
        const QJsonObject item = value.toObject();
        const QJsonObject entity = item.value("entity").toObject();
        const auto id = parse_id(utf8(entity.value("id").toString()));
        const QJsonArray reasons = item.value("reasons").toArray();
        rows.push_back({id.value_or(0), entity.value("label").toString(),
                        reasons.isEmpty() ? QString() : reasons.first().toString(),
                        QString::number(item.value("rank").toInt())});
        if (rows.size() >= items_listed) break;
    }
    return rows;
}

} // namespace headwater

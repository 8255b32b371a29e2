// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/lists.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "core/base/moment.h"
#include "core/base/text.h"
#include "ui/look/language.h"

namespace headwater {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("lists", text);
}

QString dated(const std::string& edtf) {
    const auto moment = parse_moment(edtf);
    return qt(moment ? for_people(*moment) : edtf);
}

QString action_of(const HistoryEntry& entry) {
    if (entry.action == "undo") return words(QT_TRANSLATE_NOOP("lists", "Undone:")) + ' ';
    if (entry.action == "redo") return words(QT_TRANSLATE_NOOP("lists", "Done again:")) + ' ';
    return {};
}

} // namespace

std::vector<ListRow> rows_of_kind(const Case& the_case, const std::string& kind, Task& task) {
    std::vector<ListRow> rows;
    the_case.each_entity([&](const Entity& entity) {
        if (entity.kind == kind) {
            QStringList details;
            for (const Property& property : entity.properties)
                if (property.name == "alias") details << qt(property.value);
            rows.push_back({entity.id.value, qt(entity.label), details.join(", "), {}});
        }
        return rows.size() < entities_listed && task.may_go_on();
    });
    std::vector<std::pair<std::string, ListRow>> ordered;
    for (ListRow& row : rows)
        ordered.emplace_back(fold(utf8(row.title)), std::move(row));
    std::ranges::stable_sort(ordered, {}, &std::pair<std::string, ListRow>::first);
    rows.clear();
    for (auto& [key, row] : ordered)
        rows.push_back(std::move(row));
    return rows;
}

std::vector<ListRow> rows_of_sources(const Case& the_case) {
    std::vector<ListRow> rows;
    for (const Source& source : the_case.sources()) {
        QStringList details;
        for (const std::string& part : {source.kind, source.reference, source.agency})
            if (!part.empty()) details << qt(part);
        if (!source.received.empty()) details << dated(source.received);
        rows.push_back({source.id.value, qt(source.title), details.join(QString::fromUtf8(" · ")),
                        qt(source.grade)});
    }
    return rows;
}

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

std::vector<ListRow> rows_of_history(const Case& the_case) {
    std::vector<ListRow> rows;
    for (const HistoryEntry& entry : the_case.history())
        rows.push_back({entry.step, action_of(entry) + qt(entry.label),
                        dated(entry.when) + QString::fromUtf8(" · ") + qt(entry.user),
                        QLocale().toString(static_cast<qlonglong>(entry.step))});
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
        if (rows.size() >= entities_listed) break;
    }
    return rows;
}

} // namespace headwater

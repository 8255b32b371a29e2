// SPDX-License-Identifier: Apache-2.0
#include "ui/chart/clipping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include "ui/look/language.h"

namespace headwater {

namespace {

const QString places_type = "application/x-headwater-clipping+json";
const QString package_type = "application/vnd.headwater.package+zip";
const QString picture_type = "application/x-headwater-picture/";

QByteArray bytes_of(const std::string& text) {
    return QByteArray::fromStdString(text);
}

QJsonObject json_of(const Clipping& clipping) {
    QJsonArray places, signs;
    for (const Placement& placement : clipping.placements)
        places.append(QJsonObject{{"entity", qt(text_of(placement.entity))},
                                  {"x", placement.at.x},
                                  {"y", placement.at.y}});
    for (const ChartSign& sign : clipping.signs)
        signs.append(qt(json_of(sign)));
    return {{"case", qt(clipping.case_file)},
            {"title", qt(clipping.title)},
            {"placements", places},
            {"signs", signs}};
}

} // namespace

void put_on(QMimeData& clipboard, const Clipping& clipping) {
    clipboard.setData(places_type, QJsonDocument(json_of(clipping)).toJson(QJsonDocument::Compact));
    if (!clipping.package.empty()) clipboard.setData(package_type, bytes_of(clipping.package));
    for (const auto& [digest, bytes] : clipping.pictures)
        clipboard.setData(picture_type + qt(digest), bytes_of(bytes));
}

std::optional<Clipping> clipping_on(const QMimeData& clipboard) {
    const QJsonObject json = QJsonDocument::fromJson(clipboard.data(places_type)).object();
    if (json.isEmpty()) return {};
    Clipping clipping{utf8(json["case"].toString()), utf8(json["title"].toString()), {}, {}};
    const QJsonArray places = json["placements"].toArray(), signs = json["signs"].toArray();
    for (const QJsonValue& place : places) {
        const auto id = parse_id(utf8(place["entity"].toString()));
        if (!id) return {};
        clipping.placements.push_back(
            {{*id}, {place["x"].toDouble(), place["y"].toDouble()}, false});
    }
    for (const QJsonValue& drawn : signs) {
        auto sign = parse_chart_sign(utf8(drawn.toString()));
        if (!sign) continue;
        const QByteArray picture = clipboard.data(picture_type + qt(sign->digest));
        if (!picture.isEmpty()) clipping.pictures[sign->digest] = picture.toStdString();
        clipping.signs.push_back(std::move(*sign));
    }
    clipping.package = clipboard.data(package_type).toStdString();
    return clipping;
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/analysis_model.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include <QLocale>

#include "core/base/moment.h"
#include "ui/look/dates.h"
#include "ui/look/language.h"

namespace headwater {

namespace {

constexpr std::size_t names_in_row = 6;
constexpr std::size_t names_in_tip = 40;

QString arrow() {
    return QString::fromUtf8(" → ");
}

} // namespace

AnalysisModel::AnalysisModel(QObject* parent) : QAbstractTableModel(parent) {}

void AnalysisModel::show(std::shared_ptr<const Answer> answer) {
    beginResetModel();
    m_answer = std::move(answer);
    const AnalysisRow* row = m_answer ? find_analysis(m_answer->inquiry.analysis) : nullptr;
    m_speaks = row ? row->speaks : Speaks::of_entities;
    m_order.resize(parts());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    m_least = HUGE_VAL;
    m_most = -HUGE_VAL;
    for (const double v : values()) {
        if (!std::isfinite(v)) continue;
        m_least = std::min(m_least, v);
        m_most = std::max(m_most, v);
    }
    note_rows();
    endResetModel();
}

std::size_t AnalysisModel::parts() const {
    if (!m_answer) return 0;
    const Finding& finding = m_answer->finding;
    switch (m_speaks) {
    case Speaks::of_ties:
        return finding.links.size();
    case Speaks::of_groups:
        return finding.groups.size();
    case Speaks::of_routes:
        return finding.routes.size();
    case Speaks::of_entities:
        break;
    }
    return finding.scores.size();
}

double AnalysisModel::value_of(std::size_t part) const {
    const Finding& finding = m_answer->finding;
    switch (m_speaks) {
    case Speaks::of_ties:
        return finding.links[part].value;
    case Speaks::of_groups:
        return static_cast<double>(finding.groups[part].members.size());
    case Speaks::of_routes:
        return finding.routes[part].length;
    case Speaks::of_entities:
        break;
    }
    return finding.scores[part].value;
}

void AnalysisModel::note_rows() {
    m_rows.clear();
    if (m_speaks != Speaks::of_entities && m_speaks != Speaks::of_ties) return;
    for (int row = 0; row < rowCount(); ++row)
        for (const std::int64_t record : records(row))
            m_rows.emplace(record, row);
}

std::set<std::int64_t> AnalysisModel::records(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    const Finding& finding = m_answer->finding;
    const auto& actors = m_answer->network.actors;
    const std::size_t part = part_at(row);
    std::set<std::int64_t> records;
    switch (m_speaks) {
    case Speaks::of_entities:
        records.insert(actors[finding.scores[part].vertex].id.value);
        break;
    case Speaks::of_ties:
        records.insert(finding.links[part].records.begin(), finding.links[part].records.end());
        break;
    case Speaks::of_groups:
        for (const Vertex v : finding.groups[part].members)
            records.insert(actors[v].id.value);
        break;
    case Speaks::of_routes:
        for (const Vertex v : finding.routes[part].stops)
            records.insert(actors[v].id.value);
        break;
    }
    return records;
}

std::vector<int> AnalysisModel::rows_of(const std::set<std::int64_t>& records) const {
    std::vector<int> rows;
    for (const std::int64_t record : records)
        if (const auto found = m_rows.find(record); found != m_rows.end())
            rows.push_back(found->second);
    std::ranges::sort(rows);
    return rows;
}

std::vector<double> AnalysisModel::values() const {
    std::vector<double> values;
    if (m_speaks != Speaks::of_entities && m_speaks != Speaks::of_ties) return values;
    for (const std::size_t part : m_order)
        values.push_back(value_of(part));
    return values;
}

int AnalysisModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int AnalysisModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString AnalysisModel::names_of(const std::vector<Vertex>& vertices, const QString& between,
                                std::size_t most) const {
    QStringList names;
    for (std::size_t i = 0; i < vertices.size() && i < most; ++i)
        names << qt(label(vertices[i]));
    QString words = names.join(between);
    if (vertices.size() > most)
        words += ' ' + tr("and %n more", nullptr, static_cast<int>(vertices.size() - most));
    return words;
}

QString AnalysisModel::words_of(std::size_t part) const {
    const Finding& finding = m_answer->finding;
    switch (m_speaks) {
    case Speaks::of_ties:
        return qt(label(finding.links[part].from)) +
               (m_answer->inquiry.options.directed ? arrow() : QString::fromUtf8(" – ")) +
               qt(label(finding.links[part].to));
    case Speaks::of_groups:
        return names_of(finding.groups[part].members, ", ", names_in_row);
    case Speaks::of_routes:
        return names_of(finding.routes[part].stops, arrow(), names_in_tip);
    case Speaks::of_entities:
        break;
    }
    return qt(label(finding.scores[part].vertex));
}

QString AnalysisModel::tip_of(std::size_t part) const {
    const Finding& finding = m_answer->finding;
    if (m_speaks == Speaks::of_groups) {
        QStringList lines{names_of(finding.groups[part].members, ", ", names_in_tip)};
        for (const Reason& reason : finding.groups[part].reasons)
            lines << in_words(reason.message);
        return lines.join('\n');
    }
    if (m_speaks != Speaks::of_routes) return words_of(part);
    const Route& route = finding.routes[part];
    QStringList lines{qt(label(route.stops.front()))};
    for (std::size_t step = 1; step < route.stops.size(); ++step) {
        QString line = arrow().trimmed() + ' ' + qt(label(route.stops[step]));
        if (!route.times.empty())
            line += ", " + date_in_words(moment_from_seconds(route.times[step - 1]));
        lines << line;
    }
    return lines.join('\n');
}

QVariant AnalysisModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const std::size_t part = part_at(index.row());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return tip_of(part);
    if (role == share) {
        const double v = value_of(part);
        return m_most > m_least && std::isfinite(v) ? (v - m_least) / (m_most - m_least) : 0.0;
    }
    if (role == is_path) return m_speaks == Speaks::of_routes;
    if (role != Qt::DisplayRole) return {};
    const Finding& finding = m_answer->finding;
    switch (index.column()) {
    case place:
        if (m_speaks == Speaks::of_entities) return QString::number(finding.scores[part].rank);
        if (m_speaks == Speaks::of_ties) return QString::number(finding.links[part].rank);
        return QString::number(part + 1);
    case name:
        return words_of(part);
    default:
        break;
    }
    const double v = value_of(part);
    if (!std::isfinite(v)) return tr("none");
    return std::abs(v) < 1e4 ? QLocale().toString(v, 'g', 4) : QLocale().toString(v, 'f', 0);
}

QVariant AnalysisModel::headerData(int section, Qt::Orientation way, int role) const {
    if (way != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const bool ranked = m_speaks == Speaks::of_entities || m_speaks == Speaks::of_ties;
    switch (section) {
    case place:
        return ranked ? tr("Rank") : tr("No.");
    case name:
        return m_speaks == Speaks::of_groups   ? tr("Members")
               : m_speaks == Speaks::of_routes ? tr("Path")
               : m_speaks == Speaks::of_ties   ? tr("Tie")
                                               : tr("Name");
    default:
        return m_speaks == Speaks::of_groups ? tr("Size")
               : m_speaks == Speaks::of_routes
                   ? (m_answer && m_answer->inquiry.options.weighted ? tr("Length") : tr("Steps"))
                   : tr("Value");
    }
}

void AnalysisModel::sort(int column, Qt::SortOrder order) {
    const bool down = order == Qt::DescendingOrder;
    const auto sort_by = [&](auto key) {
        if (down)
            std::ranges::stable_sort(m_order, std::ranges::greater{}, key);
        else
            std::ranges::stable_sort(m_order, std::ranges::less{}, key);
    };
    beginResetModel();
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (column == value) {
        sort_by([&](std::size_t part) {
            const double v = value_of(part);
            return std::isfinite(v) ? v : -HUGE_VAL;
        });
    } else if (column == name) {
        std::vector<QString> words(m_order.size());
        for (const std::size_t part : m_order)
            words[part] = words_of(part).toCaseFolded();
        sort_by([&](std::size_t part) { return words[part]; });
    } else if (down) {
        std::ranges::reverse(m_order);
    }
    note_rows();
    endResetModel();
}

} // namespace headwater

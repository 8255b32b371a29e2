// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/ranking_model.h"

#include <algorithm>

#include <QLocale>

#include "ui/look/language.h"

namespace headwater {

namespace {

/// Below this chance of being among the first ten a row is shown in grey (methods.md 3.3).
constexpr double sure_enough = 0.5;

QString number(double value) {
    return QString::number(value, 'f', 2);
}

QStringList badge_words(const Score& score) {
    QStringList words;
    for (const std::string& badge : score.badges)
        words << in_words(badge);
    return words;
}

bool is_greyed(const Score& score) {
    const auto ten = score.p_top.find(10);
    return ten != score.p_top.end() && ten->second < sure_enough;
}

} // namespace

std::optional<double> part_of(const Score& score, std::string_view part) {
    for (const auto& [name, value] : score.parts)
        if (name == part) return value;
    return {};
}

QString name_of_part(std::string_view part) {
    if (part == "L") return QString::fromUtf8("Λ");
    if (part == "lam") return QString::fromUtf8("λ");
    if (part == "dDF") return QString::fromUtf8("ΔDF");
    if (part == "out") return RankingModel::tr("started");
    if (part == "inn") return RankingModel::tr("received");
    if (part == "wilson") return RankingModel::tr("share started, at least");
    return qt(part);
}

QString part_in_words(std::string_view part, double value) {
    const QLocale locale;
    return name_of_part(part) + ' ' +
           (value < 100 ? locale.toString(value, 'g', 2) : locale.toString(value, 'f', 0));
}

QString name_of_list(std::string_view list) {
    if (list == "first") return RankingModel::tr("First list");
    if (list == "RL") return RankingModel::tr("Ringleader score (RL)");
    if (list == "V") return RankingModel::tr("Visible coordinators (V)");
    if (list == "L") return RankingModel::tr("Insulated leaders (Λ)");
    if (list == "phone") return RankingModel::tr("By phone alone");
    if (list == "meeting") return RankingModel::tr("At meetings alone");
    if (list == "money") return RankingModel::tr("In money alone");
    if (list == "goods") return RankingModel::tr("In goods alone");
    if (list == "kin") return RankingModel::tr("Among kin alone");
    if (list == "ownership") return RankingModel::tr("In ownership alone");
    if (list == "place") return RankingModel::tr("By places alone");
    return RankingModel::tr("In other ties alone");
}

RankingModel::RankingModel(QObject* parent) : QAbstractTableModel(parent) {}

void RankingModel::show(std::shared_ptr<const Answer> answer, const std::string& list) {
    beginResetModel();
    m_answer = std::move(answer);
    m_rows.clear();
    m_list = list;
    if (m_answer) m_rows = listed(m_answer->finding, list);
    if (m_answer && m_rows.empty()) {
        m_list = "first";
        m_rows = listed(m_answer->finding, m_list);
    }
    endResetModel();
}

const Score* RankingModel::score_at(int row) const {
    if (!m_answer || row < 0 || row >= rowCount()) return nullptr;
    return &m_answer->finding.scores[m_rows[static_cast<std::size_t>(row)].score];
}

std::optional<int> RankingModel::row_of(std::int64_t wanted) const {
    for (int row = 0; row < rowCount(); ++row)
        if (m_answer->network.actors[score_at(row)->vertex].id.value == wanted) return row;
    return {};
}

bool RankingModel::has_doubt() const {
    return m_answer && m_list == "first" && !m_answer->finding.scores.empty() &&
           m_answer->finding.scores.front().rank_high > 0;
}

bool RankingModel::has_parts() const {
    return m_answer && !m_answer->finding.scores.empty() &&
           part_of(m_answer->finding.scores.front(), "V").has_value();
}

std::uint32_t RankingModel::widest(int rows) const {
    std::uint32_t widest = 1;
    for (int row = 0; row < std::min(rows, rowCount()); ++row)
        widest = std::max(widest, score_at(row)->rank_high);
    return widest;
}

int RankingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant RankingModel::data(const QModelIndex& index, int role) const {
    const Score* score = score_at(index.row());
    if (score == nullptr) return {};
    switch (role) {
    case record:
        return QVariant::fromValue<qlonglong>(m_answer->network.actors[score->vertex].id.value);
    case low:
        return score->rank_low;
    case high:
        return score->rank_high;
    case median:
        return score->rank_median;
    case greyed:
        return is_greyed(*score);
    case badges:
        return badge_words(*score);
    case visible:
        return part_of(*score, "V").value_or(score->value);
    case insulated:
        return part_of(*score, "L").value_or(0);
    case Qt::ToolTipRole:
        return tip_at(index.row(), index.column());
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
        return words_at(index.row(), index.column());
    default:
        return {};
    }
}

QString RankingModel::words_at(int row, int column) const {
    const Score& score = *score_at(row);
    switch (column) {
    case rank:
        return QString::number(m_rows[static_cast<std::size_t>(row)].rank);
    case name:
        return qt(m_answer->network.actors[score.vertex].label);
    case parts:
        return has_parts() ? tr("V %1, Λ %2")
                                 .arg(number(part_of(score, "V").value_or(0)),
                                      number(part_of(score, "L").value_or(0)))
                           : number(score.value);
    case interval:
        return tr("%1 to %2").arg(score.rank_low).arg(score.rank_high);
    default:
        return {};
    }
}

QString RankingModel::tip_at(int row, int column) const {
    const Score& score = *score_at(row);
    if (column != interval) return words_at(row, column);
    QStringList lines{tr("Rank %1 to %2 in 90 of 100 draws, %3 in the middle")
                          .arg(score.rank_low)
                          .arg(score.rank_high)
                          .arg(score.rank_median)};
    for (const auto& [k, chance] : score.p_top)
        lines << tr("among the first %1: %2 of 100").arg(k).arg(qRound(100 * chance));
    return lines.join('\n');
}

QVariant RankingModel::headerData(int section, Qt::Orientation way, int role) const {
    if (way != Qt::Horizontal) return {};
    if (role == Qt::ToolTipRole) {
        if (section == parts)
            return tr("Above, the visible part: stands between, reaches, is missed. Below, the "
                      "insulated part: few contacts, who are brokers.");
        if (section == interval) return tr("Between which ranks, in 90 of 100 draws");
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case rank:
        return tr("Rank");
    case name:
        return tr("Name");
    case parts:
        return has_parts() ? QString::fromUtf8("V, Λ") : tr("Score");
    default:
        return tr("Interval");
    }
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/ranking_model.h"

#include <algorithm>

#include "ui/look/language.h"

namespace headwater {

namespace {

/// Below this chance of being among the first ten a row is shown in grey (methods.md 3.3).
constexpr double sure_enough = 0.5;

QString number(double value) {
    return QString::number(value, 'f', 2);
}

QString badge_words(const std::string& badge) {
    return in_words(badge);
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
    return qt(part);
}

RankingModel::RankingModel(QObject* parent) : QAbstractTableModel(parent) {}

void RankingModel::show(std::shared_ptr<const Answer> answer) {
    beginResetModel();
    m_answer = std::move(answer);
    endResetModel();
}

const Score* RankingModel::score_at(int row) const {
    if (!m_answer || row < 0 || row >= rowCount()) return nullptr;
    return &m_answer->finding.scores[static_cast<std::size_t>(row)];
}

std::optional<int> RankingModel::row_of(std::int64_t wanted) const {
    for (int row = 0; row < rowCount(); ++row)
        if (m_answer->network.actors[score_at(row)->vertex].id.value == wanted) return row;
    return {};
}

bool RankingModel::has_doubt() const {
    return m_answer && !m_answer->finding.scores.empty() &&
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
    return parent.isValid() || !m_answer ? 0 : static_cast<int>(m_answer->finding.scores.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant RankingModel::data(const QModelIndex& index, int role) const {
    const Score* score = score_at(index.row());
    if (score == nullptr) return {};
    const Actor& actor = m_answer->network.actors[score->vertex];
    switch (role) {
    case record:
        return QVariant::fromValue<qlonglong>(actor.id.value);
    case low:
        return score->rank_low;
    case high:
        return score->rank_high;
    case greyed: {
        const auto ten = score->p_top.find(10);
        return ten != score->p_top.end() && ten->second < sure_enough;
    }
    case badges: {
        QStringList words;
        for (const std::string& badge : score->badges)
            words << badge_words(badge);
        return words;
    }
    case share:
        return index.column() == visible ? part_of(*score, "V").value_or(score->value)
                                         : part_of(*score, "L").value_or(0);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case rank:
        return QString::number(score->rank);
    case name:
        return qt(actor.label);
    case visible:
        return number(part_of(*score, "V").value_or(score->value));
    case insulated:
        return number(part_of(*score, "L").value_or(0));
    case interval:
        return tr("%1 to %2").arg(score->rank_low).arg(score->rank_high);
    default:
        return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation way, int role) const {
    if (way != Qt::Horizontal) return {};
    if (role == Qt::ToolTipRole) {
        if (section == visible) return tr("The visible part: stands between, reaches, is missed");
        if (section == insulated) return tr("The insulated part: few contacts, who are brokers");
        if (section == interval) return tr("Between which ranks, in 90 of 100 draws");
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case rank:
        return tr("Rank");
    case name:
        return tr("Name");
    case visible:
        return has_parts() ? QString("V") : tr("Score");
    case insulated:
        return QString::fromUtf8("Λ");
    default:
        return tr("Interval");
    }
}

} // namespace headwater

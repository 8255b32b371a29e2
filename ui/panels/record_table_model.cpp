// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/record_table_model.h"

#include <algorithm>
#include <limits>
#include <span>

#include <QColor>
#include <QCoreApplication>
#include <QLocale>

#include "core/desk/networks.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/records/evidence_words.h"
#include "ui/records/grade_words.h"
#include "ui/records/record_steps.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr TableColumn entity_columns[] = {{"label", QT_TRANSLATE_NOOP("tables", "Name")},
                                          {"links", QT_TRANSLATE_NOOP("tables", "Links")},
                                          {"evidence", QT_TRANSLATE_NOOP("tables", "Evidence")}};
constexpr TableColumn link_columns[] = {{"from", QT_TRANSLATE_NOOP("tables", "From")},
                                        {"kind", QT_TRANSLATE_NOOP("tables", "Link")},
                                        {"to", QT_TRANSLATE_NOOP("tables", "To")},
                                        {"strength", QT_TRANSLATE_NOOP("tables", "Line")},
                                        {"evidence", QT_TRANSLATE_NOOP("tables", "Evidence")}};
constexpr TableColumn evidence_columns[] = {{"grade", QT_TRANSLATE_NOOP("tables", "Grade")},
                                            {"", QT_TRANSLATE_NOOP("tables", "Of whom")},
                                            {"happened", QT_TRANSLATE_NOOP("tables", "Happened")},
                                            {"source", QT_TRANSLATE_NOOP("tables", "Source")},
                                            {"place", QT_TRANSLATE_NOOP("tables", "Place")},
                                            {"", QT_TRANSLATE_NOOP("tables", "Words")}};

std::span<const TableColumn> columns_shown(RecordList list) {
    if (list == RecordList::links) return link_columns;
    if (list == RecordList::evidence) return evidence_columns;
    return entity_columns;
}

bool holds_count(RecordList list, int column) {
    const std::string_view order = columns_shown(list)[static_cast<std::size_t>(column)].order;
    return order == "links" || order == "evidence";
}

} // namespace

RecordTableModel::RecordTableModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {}

void RecordTableModel::show(const ListOrder& order) {
    if (m_job != 0) m_session.jobs().stop(std::exchange(m_job, 0));
    beginResetModel();
    m_order = order;
    m_pages.clear();
    m_sorted.reset();
    m_rows = 0;
    if (m_session.has_case()) {
        const auto rows = m_session.the_case().rows(order);
        if (!rows) m_session.tell(rows.error());
        m_rows = static_cast<int>(
            std::min<std::int64_t>(rows.value_or(0), std::numeric_limits<int>::max()));
    }
    endResetModel();
    if (m_rows > 0 && !is_quick(order)) sort_in_background();
}

void RecordTableModel::sort_in_background() {
    const auto number = std::make_shared<int>(0);
    *number = m_job = m_session.read_in_background<std::vector<std::int64_t>>(
        tr("Sorting"), this,
        [order = m_order](const Case& the_case, Task& task) {
            return the_case.in_order(order, &task);
        },
        [this, number](Result<std::vector<std::int64_t>> ids) {
            if (*number != m_job) return; // another order was asked for meanwhile
            m_job = 0;
            if (!ids) return m_session.tell(ids.error());
            beginResetModel();
            m_pages.clear();
            m_rows = static_cast<int>(ids->size());
            m_sorted = std::move(*ids);
            endResetModel();
            Q_EMIT sorted();
        });
}

void RecordTableModel::sort(int column, Qt::SortOrder way) {
    const auto columns = columns_shown(m_order.list);
    if (column < 0 || column >= static_cast<int>(columns.size())) return;
    ListOrder order = m_order;
    order.column = columns[static_cast<std::size_t>(column)].order;
    order.descending = way == Qt::DescendingOrder;
    if (order.column.empty() ||
        (order.column == m_order.column && order.descending == m_order.descending))
        return;
    show(order);
}

int RecordTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int RecordTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_shown(m_order.list).size());
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation way, int role) const {
    if (way != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const auto columns = columns_shown(m_order.list);
    return QCoreApplication::translate("tables", columns[static_cast<std::size_t>(section)].words);
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const {
    const Row* row = row_at(index.row());
    if (row == nullptr) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row->cells.value(index.column());
    case Qt::DecorationRole:
        return index.column() == 0 && row->disc.isValid() ? QVariant(disc_icon(row->disc))
                                                          : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) |
               (holds_count(m_order.list, index.column()) ? Qt::AlignRight : Qt::AlignLeft);
    case record:
        return QVariant::fromValue<qlonglong>(row->record);
    default:
        return {};
    }
}

std::int64_t RecordTableModel::record_at(int row) const {
    const Row* found = row_at(row);
    return found ? found->record : 0;
}

std::vector<std::int64_t> RecordTableModel::ids_of(int page) const {
    if (m_sorted) {
        const auto first = m_sorted->begin() + std::ptrdiff_t{page} * page_rows;
        return {first, first + std::min<std::ptrdiff_t>(page_rows, m_sorted->end() - first)};
    }
    ListOrder order = m_order;
    if (!is_quick(order)) order.column.clear(); // as they came, until the sorting is done
    return m_session.the_case()
        .page(order, std::int64_t{page} * page_rows, page_rows)
        .value_or(std::vector<std::int64_t>{});
}

const RecordTableModel::Row* RecordTableModel::row_at(int row) const {
    if (row < 0 || row >= m_rows || !m_session.has_case()) return nullptr;
    const int number = row / page_rows;
    auto page = std::ranges::find(m_pages, number, &Page::number);
    if (page == m_pages.end()) {
        Page fresh{number, {}};
        for (const std::int64_t id : ids_of(number))
            fresh.rows.push_back(read(id));
        m_pages.push_front(std::move(fresh));
        if (m_pages.size() > pages_kept) m_pages.pop_back();
    } else if (page != m_pages.begin()) {
        m_pages.splice(m_pages.begin(), m_pages, page);
    }
    const auto place = static_cast<std::size_t>(row % page_rows);
    const auto& rows = m_pages.front().rows;
    return place < rows.size() ? &rows[place] : nullptr;
}

RecordTableModel::Row RecordTableModel::read(std::int64_t id) const {
    if (m_order.list == RecordList::links) return read_link({id});
    if (m_order.list == RecordList::evidence) return read_evidence({id});
    return read_entity({id});
}

QString RecordTableModel::count(RecordList list, std::int64_t of) const {
    ListOrder order;
    order.list = list;
    order.of = of;
    return QLocale().toString(static_cast<qlonglong>(m_session.the_case().rows(order).value_or(0)));
}

RecordTableModel::Row RecordTableModel::read_entity(EntityId id) const {
    const auto entity = m_session.the_case().entity(id);
    if (!entity) return {};
    const EntityKind* kind = m_session.schema().entity_kind(entity->kind);
    return {id.value,
            {qt(entity->label), count(RecordList::links, id.value),
             count(RecordList::evidence, id.value)},
            kind ? colour(colour_of(*kind, theme().chart)) : theme().faint};
}

RecordTableModel::Row RecordTableModel::read_link(LinkId id) const {
    const auto link = m_session.the_case().link(id);
    if (!link) return {};
    const LinkKind* kind = m_session.schema().link_kind(link->kind);
    return {id.value,
            {name_of_record(m_session, link->from.value),
             kind ? in_words(kind->label) : qt(link->kind),
             name_of_record(m_session, link->to.value), in_words(name_of(link->strength)),
             count(RecordList::evidence, id.value)},
            {}};
}

RecordTableModel::Row RecordTableModel::read_evidence(EvidenceId id) const {
    const auto item = m_session.the_case().evidence(id);
    if (!item) return {};
    const auto source = m_session.the_case().source(item->source).value_or(Source{});
    const double worth = worth_of(*item, source, m_session.the_case().grade_policy());
    return {item->subject,
            {grade_of(*item, source), name_of_record(m_session, item->subject),
             dated(item->happened), qt(source.title), qt(item->place),
             qt(item->quotation).simplified()},
            colour_of_worth(worth)};
}

} // namespace headwater

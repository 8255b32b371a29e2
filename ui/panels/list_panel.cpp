// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/list_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "core/base/text.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/panels/pieces.h"

namespace headwater {

namespace {

class RowPainter : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {160, index.data(ListModel::detail).toString().isEmpty() ? 28 : 44};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? theme().chosen : theme().hover);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
        }
        QRect inside = option.rect.adjusted(8, 0, -8, 0);
        const QString chip = index.data(ListModel::chip).toString();
        if (!chip.isEmpty()) {
            painter->setFont(window_font(small_size, true));
            painter->setPen(theme().faint);
            const int width = std::max(30, QFontMetrics(painter->font()).horizontalAdvance(chip));
            painter->drawText(QRect(inside.left(), inside.top(), width, 28),
                              Qt::AlignVCenter | Qt::AlignLeft, chip);
            inside.setLeft(inside.left() + width + 8);
        }
        const auto line = [&](const QFont& font, const QColor& ink, const QRect& room,
                              const QString& text) {
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
        };
        line(window_font(body_size), theme().text,
             QRect(inside.left(), inside.top() + 1, inside.width(), 26), index.data().toString());
        line(window_font(small_size), theme().faint,
             QRect(inside.left(), inside.top() + 23, inside.width(), 16),
             index.data(ListModel::detail).toString());
        painter->restore();
    }
};

} // namespace

void ListModel::show(std::vector<ListRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
    const ListRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return QString(row.title + '\n' + row.detail).trimmed();
    case detail:
        return row.detail;
    case chip:
        return row.chip;
    case id:
        return QVariant::fromValue<qlonglong>(row.id);
    case folded:
        return qt(fold(utf8(row.title + ' ' + row.detail)));
    default:
        return {};
    }
}

ListPanel::ListPanel(QWidget* parent)
    : QWidget(parent),
      m_heading(paragraph_of("heading")),
      m_below(paragraph_of("small")),
      m_filter(new QLineEdit),
      m_model(new ListModel(this)),
      m_narrowed(new QSortFilterProxyModel(this)),
      m_list(new QListView),
      m_empty(paragraph_of("faint")) {
    setProperty("role", "paper");
    setAttribute(Qt::WA_StyledBackground);
    m_narrowed->setSourceModel(m_model);
    m_narrowed->setFilterRole(ListModel::folded);
    m_list->setModel(m_narrowed);
    m_list->setItemDelegate(new RowPainter(m_list));
    m_list->setProperty("role", "bare");
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_filter->setPlaceholderText(tr("Narrow the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Narrow the list"));
    auto* column = panel_column(this);
    column->addWidget(m_heading);
    column->addWidget(m_below);
    column->addWidget(m_filter);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_narrowed->setFilterFixedString(qt(fold(utf8(words))));
    });
    const auto tell = [this](const QModelIndex& index) {
        Q_EMIT chosen(index.data(ListModel::id).toLongLong());
    };
    connect(m_list, &QListView::clicked, this, tell);
    connect(m_list, &QListView::activated, this, tell);
}

void ListPanel::show(const QString& heading, const QString& below, std::vector<ListRow> rows,
                     const QString& empty) {
    m_heading->setText(heading);
    m_list->setAccessibleName(heading);
    set_below(below);
    m_empty->setText(empty);
    m_empty->setVisible(rows.empty());
    m_list->setVisible(!rows.empty());
    m_filter->setVisible(rows.size() > 8);
    m_filter->clear();
    m_model->show(std::move(rows));
}

void ListPanel::set_below(const QString& below) {
    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
#include "ui/chart/chart_tabs.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>

#include "ui/look/icons.h"
#include "ui/look/language.h"

namespace headwater {

namespace {
constexpr int narrowest_field = 120;
}

ChartTabs::ChartTabs(QWidget* parent)
    : QWidget(parent), m_bar(new QTabBar), m_add(nullptr), m_name(new QLineEdit(m_bar)) {
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setAccessibleName(tr("Charts"));
    m_bar->installEventFilter(this);
    m_name->setAccessibleName(tr("Name of the chart"));
    m_name->installEventFilter(this);
    m_name->hide();
    auto* add = new QToolButton;
    add->setObjectName("add_chart");
    add->setIcon(icon_named("new"));
    add->setIconSize({14, 14});
    add->setToolTip(tr("New chart of what is selected"));
    add->setAccessibleName(add->toolTip());
    m_add = add;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_bar);
    row->addWidget(m_add);
    row->addStretch(1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) { choose(chart_at(index)); });
    connect(m_bar, &QTabBar::tabBarDoubleClicked, this, [this](int index) {
        if (index >= 0) begin_rename();
    });
    connect(add, &QToolButton::clicked, this, &ChartTabs::new_asked);
    connect(m_name, &QLineEdit::editingFinished, this, &ChartTabs::end_rename);
}

ChartId ChartTabs::chart_at(int index) const {
    return {m_bar->tabData(index).toLongLong()};
}

/// A name that is being typed is done with: the tab takes no focus away from its field.
void ChartTabs::choose(ChartId chart) {
    end_rename();
    Q_EMIT chosen(chart);
}

void ChartTabs::fill(const std::vector<ChartHead>& charts, ChartId shown, bool may_edit) {
    const QSignalBlocker quiet(m_bar);
    m_name->hide();
    m_may_edit = may_edit;
    m_add->setVisible(may_edit);
    while (m_bar->count() > 0)
        m_bar->removeTab(0);
    for (const ChartHead& chart : charts) {
        const int index = m_bar->addTab(qt(chart.title).replace('&', "&&"));
        m_bar->setTabData(index, QVariant::fromValue<qlonglong>(chart.id.value));
    }
    mark(shown);
}

void ChartTabs::mark(ChartId shown) {
    const QSignalBlocker quiet(m_bar);
    for (int i = 0; i < m_bar->count(); ++i)
        if (chart_at(i) == shown) m_bar->setCurrentIndex(i);
}

void ChartTabs::turn(int by) {
    const int count = m_bar->count();
    if (count > 1) m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
}

void ChartTabs::begin_rename() {
    if (!m_may_edit || m_bar->count() == 0) return;
    m_renaming = chart_at(m_bar->currentIndex());
    QRect place = m_bar->tabRect(m_bar->currentIndex());
    place.setWidth(std::max(place.width(), narrowest_field));
    m_name->setGeometry(place);
    m_name->setText(m_bar->tabText(m_bar->currentIndex()).replace("&&", "&"));
    m_name->show();
    m_name->setFocus();
    m_name->selectAll();
}

void ChartTabs::end_rename() {
    if (m_name->isHidden()) return;
    m_name->hide();
    const QString title = m_name->text().trimmed();
    if (!title.isEmpty()) Q_EMIT renamed(m_renaming, title);
}

bool ChartTabs::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_name->hide();
        return true;
    }
    if (watched == m_bar && event->type() == QEvent::ContextMenu) {
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        const int index = m_bar->tabAt(asked->pos());
        if (index >= 0) m_bar->setCurrentIndex(index);
        Q_EMIT menu_asked(asked->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace headwater

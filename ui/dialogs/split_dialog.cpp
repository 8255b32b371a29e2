// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/split_dialog.h"

#include <algorithm>

#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/base/text.h"
#include "ui/dialogs/dialog_buttons.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/records/evidence_words.h"
#include "ui/records/record_steps.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr std::int64_t rows_listed = 1000;
enum Group { card, links, evidence };

} // namespace

SplitDialog::SplitDialog(Session& session, EntityId whole, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_whole(session.the_case().entity(whole).value_or(Entity{})),
      m_name(new QLineEdit),
      m_tree(new QTreeWidget) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Split"));
    setMinimumSize(560, 520);
    auto* column = panel_column(this);
    column->addWidget(paragraph_of("strong", tr("Is %1 really two?").arg(qt(m_whole.label))));
    column->addWidget(paragraph_of(
        "faint", tr("Give the other one a name and tick what belongs to it. The rest stays where "
                    "it is.")));
    m_name->setPlaceholderText(tr("Name of the other one"));
    m_name->setAccessibleName(m_name->placeholderText());
    column->addWidget(m_name);
    add_tree();
    m_keep = add_buttons(*this, tr("Split")).keep;
    connect(m_keep, &QPushButton::clicked, this, &SplitDialog::split);
    connect(m_name, &QLineEdit::textChanged, this, &SplitDialog::show_state);
    connect(m_tree, &QTreeWidget::itemChanged, this, &SplitDialog::show_state);
    show_state();
}

void SplitDialog::add_tree() {
    auto* filter = new QLineEdit;
    filter->setPlaceholderText(tr("Narrow the list"));
    filter->setAccessibleName(filter->placeholderText());
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, this, &SplitDialog::narrow);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("What goes with the other one"));
    layout()->addWidget(filter);
    layout()->addWidget(m_tree);
    add_properties();
    add_links();
    add_evidence();
    m_tree->expandAll();
}

QTreeWidgetItem* SplitDialog::add_group(const QString& words) {
    auto* group = new QTreeWidgetItem(m_tree, {words});
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    return group;
}

void SplitDialog::add_row(QTreeWidgetItem* group, const QString& words, std::int64_t number) {
    auto* row = new QTreeWidgetItem(group, {words});
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    row->setCheckState(0, Qt::Unchecked);
    row->setData(0, Qt::UserRole, static_cast<qlonglong>(number));
    row->setToolTip(0, words);
}

void SplitDialog::add_rest(QTreeWidgetItem* group, std::int64_t left) {
    if (left <= 0) return;
    auto* row = new QTreeWidgetItem(group);
    row->setText(0, tr("and %n more, which stay", nullptr, static_cast<int>(left)));
    row->setFlags(Qt::NoItemFlags);
}

void SplitDialog::add_properties() {
    QTreeWidgetItem* group = add_group(tr("Card"));
    const EntityKind* kind = m_session.schema().entity_kind(m_whole.kind);
    for (std::size_t i = 0; i < m_whole.properties.size(); ++i) {
        const Property& property = m_whole.properties[i];
        const PropertyKind* known = kind ? kind->property(property.name) : nullptr;
        const QString name = known ? in_words(known->label) : qt(property.name);
        add_row(group, tr("%1: %2").arg(name, qt(property.value)), static_cast<std::int64_t>(i));
    }
    group->setHidden(m_whole.properties.empty());
}

void SplitDialog::add_links() {
    const ListOrder order{.list = RecordList::links, .of = m_whole.id.value};
    const Case& the_case = m_session.the_case();
    const std::int64_t all = the_case.rows(order).value_or(0);
    QTreeWidgetItem* group = add_group(tr("Links"));
    group->setHidden(all == 0);
    const auto page = the_case.page(order, 0, rows_listed);
    for (const std::int64_t id : page.value_or(std::vector<std::int64_t>{})) {
        const auto link = the_case.link({id});
        if (!link) continue;
        const auto other = the_case.entity(link->from == m_whole.id ? link->to : link->from);
        const LinkKind* kind = m_session.schema().link_kind(link->kind);
        const QString words = !link->label.empty() ? qt(link->label)
                              : kind               ? in_words(kind->label)
                                                   : qt(link->kind);
        add_row(group, dotted({words, other ? qt(other->label) : QString()}), id);
    }
    add_rest(group, all - rows_listed);
}

void SplitDialog::add_evidence() {
    const ListOrder order{.list = RecordList::evidence, .of = m_whole.id.value};
    const Case& the_case = m_session.the_case();
    const std::int64_t all = the_case.rows(order).value_or(0);
    QTreeWidgetItem* group = add_group(tr("Evidence"));
    group->setHidden(all == 0);
    const auto page = the_case.page(order, 0, rows_listed);
    for (const std::int64_t id : page.value_or(std::vector<std::int64_t>{})) {
        const auto item = the_case.evidence({id});
        if (!item) continue;
        const auto source = the_case.source(item->source);
        add_row(group,
                dotted({source ? qt(source->title) : QString(), qt(item->place),
                        dated(item->happened), qt(item->quotation)}),
                id);
    }
    add_rest(group, all - rows_listed);
}

/// What is ticked stays in sight.
void SplitDialog::narrow(const QString& words) {
    const std::string wanted = fold(utf8(words));
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_tree->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* row = group->child(i);
            const bool fits = fold(utf8(row->text(0))).find(wanted) != std::string::npos;
            row->setHidden(!fits && row->checkState(0) != Qt::Checked);
        }
    }
}

std::vector<std::int64_t> SplitDialog::chosen(int group) const {
    std::vector<std::int64_t> numbers;
    const QTreeWidgetItem* rows = m_tree->topLevelItem(group);
    for (int i = 0; i < rows->childCount(); ++i)
        if (rows->child(i)->checkState(0) == Qt::Checked)
            numbers.push_back(rows->child(i)->data(0, Qt::UserRole).toLongLong());
    return numbers;
}

void SplitDialog::show_state() {
    const bool any = !chosen(card).empty() || !chosen(links).empty() || !chosen(evidence).empty();
    m_keep->setEnabled(any && !m_name->text().trimmed().isEmpty());
}

void SplitDialog::split() {
    Entity part{{}, m_whole.kind, utf8(m_name->text().trimmed()), {}};
    for (const std::int64_t place : chosen(card))
        part.properties.push_back(m_whole.properties[static_cast<std::size_t>(place)]);
    std::vector<LinkId> own_links;
    for (const std::int64_t id : chosen(links))
        own_links.push_back({id});
    std::vector<EvidenceId> items;
    for (const std::int64_t id : chosen(evidence))
        items.push_back({id});
    if (headwater::split(m_session, m_whole, part, own_links, items)) accept();
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/kind_forms.h"

#include <algorithm>
#include <span>

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/base/text.h"
#include "core/picture/icons.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"

namespace headwater {

namespace {

/// "Drop house" is stored as "drop_house".
std::string name_from(const QString& label) {
    std::string name = fold(utf8(label));
    std::ranges::replace(name, ' ', '_');
    return name;
}

// In the order of their enums.
constexpr const char* poles[] = {
    QT_TRANSLATE_NOOP("kinds", "Person or firm"), QT_TRANSLATE_NOOP("kinds", "Object"),
    QT_TRANSLATE_NOOP("kinds", "Place"), QT_TRANSLATE_NOOP("kinds", "Event")};
constexpr const char* layers[] = {QT_TRANSLATE_NOOP("kinds", "Calls and messages"),
                                  QT_TRANSLATE_NOOP("kinds", "Meetings"),
                                  QT_TRANSLATE_NOOP("kinds", "Money"),
                                  QT_TRANSLATE_NOOP("kinds", "Goods"),
                                  QT_TRANSLATE_NOOP("kinds", "Family"),
                                  QT_TRANSLATE_NOOP("kinds", "Owning and using"),
                                  QT_TRANSLATE_NOOP("kinds", "Being at a place"),
                                  QT_TRANSLATE_NOOP("kinds", "Something else")};
constexpr const char* types[] = {
    QT_TRANSLATE_NOOP("kinds", "Text"),  QT_TRANSLATE_NOOP("kinds", "Number"),
    QT_TRANSLATE_NOOP("kinds", "Date"),  QT_TRANSLATE_NOOP("kinds", "Phone number"),
    QT_TRANSLATE_NOOP("kinds", "Money"), QT_TRANSLATE_NOOP("kinds", "Yes or no")};

QComboBox* choice(std::span<const char* const> words) {
    auto* field = new QComboBox;
    for (const char* word : words)
        field->addItem(QCoreApplication::translate("kinds", word));
    return field;
}

QTableWidget* property_table() {
    auto* table = new QTableWidget(0, 3);
    table->setHorizontalHeaderLabels({EntityKindForm::tr("Property"), EntityKindForm::tr("Type"),
                                      EntityKindForm::tr("Same value, same thing")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setColumnWidth(1, 110);
    table->setColumnWidth(2, 170);
    table->setAccessibleName(EntityKindForm::tr("Properties"));
    return table;
}

} // namespace

EntityKindForm::EntityKindForm(QWidget* parent)
    : QWidget(parent),
      m_label(new QLineEdit),
      m_plural(new QLineEdit),
      m_pole(choice(poles)),
      m_icon(new QComboBox),
      m_colour(new QPushButton),
      m_actor(new QCheckBox(tr("May be ranked as a ringleader"))),
      m_properties(property_table()) {
    for (const std::string_view icon : icon_names())
        m_icon->addItem(icon_named(icon), qt(icon), qt(icon));
    m_label->setPlaceholderText(tr("Drop house"));
    m_plural->setPlaceholderText(tr("Drop houses"));
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), m_label);
    form->addRow(tr("Several of them"), m_plural);
    form->addRow(tr("What it is"), m_pole);
    form->addRow(tr("Icon"), m_icon);
    form->addRow(tr("Colour"), m_colour);
    form->addRow(m_actor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_properties, 1);
    auto* more = link_button(tr("Another property"));
    column->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] { add_property({}); });
    connect(m_colour, &QPushButton::clicked, this, &EntityKindForm::choose_colour);
}

void EntityKindForm::show_kind(const EntityKind& kind) {
    m_shown = kind;
    m_label->setText(in_words(kind.label));
    m_plural->setText(in_words(kind.plural));
    m_pole->setCurrentIndex(static_cast<int>(kind.pole));
    m_icon->setCurrentIndex(std::max(0, m_icon->findData(qt(kind.icon))));
    m_actor->setChecked(kind.actor);
    show_colour(kind.colour.empty() ? QString("#777777") : qt(kind.colour));
    m_properties->setRowCount(0);
    for (const PropertyKind& property : kind.properties)
        add_property(property);
}

void EntityKindForm::show_colour(const QString& colour) {
    m_colour->setText(colour);
    m_colour->setIcon(disc_icon(QColor(colour)));
}

void EntityKindForm::choose_colour() {
    auto* dialog = new QColorDialog(QColor(m_colour->text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor& colour) { show_colour(colour.name()); });
    dialog->open();
}

void EntityKindForm::add_property(const PropertyKind& property) {
    const int row = m_properties->rowCount();
    m_properties->insertRow(row);
    auto* label = new QTableWidgetItem(in_words(property.label));
    label->setData(Qt::UserRole, qt(property.name));
    m_properties->setItem(row, 0, label);
    QComboBox* type = choice(types);
    type->setCurrentIndex(static_cast<int>(property.type));
    m_properties->setCellWidget(row, 1, type);
    auto* identifies = new QTableWidgetItem;
    identifies->setCheckState(property.identifies ? Qt::Checked : Qt::Unchecked);
    m_properties->setItem(row, 2, identifies);
    if (property.name.empty()) m_properties->editItem(label);
}

EntityKind EntityKindForm::kind() const {
    // Words of the program are kept in English; only what was typed anew is taken as it stands.
    const auto typed = [](const QLineEdit& field, const std::string& shown) {
        const QString text = field.text().trimmed();
        return text == in_words(shown) ? shown : utf8(text);
    };
    EntityKind kind = m_shown;
    kind.label = typed(*m_label, m_shown.label);
    kind.plural = typed(*m_plural, m_shown.plural);
    if (kind.plural.empty()) kind.plural = kind.label;
    if (kind.name.empty()) kind.name = name_from(m_label->text());
    kind.pole = static_cast<Pole>(m_pole->currentIndex());
    kind.icon = utf8(m_icon->currentData().toString());
    kind.colour = utf8(m_colour->text());
    kind.actor = m_actor->isChecked();
    kind.properties.clear();
    for (int row = 0; row < m_properties->rowCount(); ++row) {
        const QString label = m_properties->item(row, 0)->text().trimmed();
        if (label.isEmpty()) continue;
        const std::string name = utf8(m_properties->item(row, 0)->data(Qt::UserRole).toString());
        const PropertyKind* known = m_shown.property(name);
        PropertyKind property = known ? *known : PropertyKind{};
        if (!known || label != in_words(known->label)) property.label = utf8(label);
        if (!known) property.name = name_from(label);
        property.type = static_cast<PropertyType>(
            static_cast<QComboBox*>(m_properties->cellWidget(row, 1))->currentIndex());
        property.identifies = m_properties->item(row, 2)->checkState() == Qt::Checked;
        kind.properties.push_back(std::move(property));
    }
    return kind;
}

LinkKindForm::LinkKindForm(QWidget* parent)
    : QWidget(parent),
      m_label(new QLineEdit),
      m_layer(choice(layers)),
      m_directed(new QCheckBox(tr("One way"))) {
    m_label->setPlaceholderText(tr("guards"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Name"), m_label);
    form->addRow(tr("What flows along it"), m_layer);
    form->addRow(m_directed);
}

void LinkKindForm::show_kind(const LinkKind& kind) {
    m_shown = kind;
    m_label->setText(in_words(kind.label));
    m_layer->setCurrentIndex(static_cast<int>(kind.layer));
    m_directed->setChecked(kind.directed);
}

LinkKind LinkKindForm::kind() const {
    LinkKind kind = m_shown;
    const QString text = m_label->text().trimmed();
    if (text != in_words(m_shown.label)) kind.label = utf8(text);
    if (kind.name.empty()) kind.name = name_from(text);
    kind.layer = static_cast<Layer>(m_layer->currentIndex());
    kind.directed = m_directed->isChecked();
    return kind;
}

} // namespace headwater

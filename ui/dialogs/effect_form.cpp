// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/effect_form.h"

#include <algorithm>

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include "core/picture/chart_look.h"
#include "core/picture/icons.h"
#include "core/picture/style.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {

constexpr int swatch_side = 18;

/// A disc in that colour; of none a circle struck through.
QIcon swatch(const std::string& hex) {
    if (!hex.empty())
        return disc_icon(
            colour(legible(parse_colour(hex), theme().chart.paper, least_contrast_of_rules)));
    QPixmap pixels(swatch_side * 2, swatch_side * 2);
    pixels.setDevicePixelRatio(2);
    pixels.fill(Qt::transparent);
    QPainter painter(&pixels);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().faint, 1.4));
    painter.drawEllipse(QPointF(swatch_side / 2.0, swatch_side / 2.0), 5.5, 5.5);
    painter.drawLine(QPointF(5, 13), QPointF(13, 5));
    return QIcon(pixels);
}

/// Chooses among times; 0 is "as usual".
QComboBox* times_box(const QString& name, std::initializer_list<double> times) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->addItem(EffectForm::tr("as usual"), 0.0);
    for (const double by : times)
        box->addItem(QString::fromUtf8("× %1").arg(by), by);
    return box;
}

void choose_number(QComboBox& box, double value) {
    int at = box.findData(value);
    if (at < 0) { // from a file
        box.addItem(QString::fromUtf8("× %1").arg(value), value);
        at = box.count() - 1;
    }
    box.setCurrentIndex(at);
}

void choose_text(QComboBox& box, const QString& value) {
    int at = box.findData(value);
    if (at < 0) {
        box.addItem(value, value);
        at = box.count() - 1;
    }
    box.setCurrentIndex(at);
}

} // namespace

EffectForm::EffectForm(QWidget* parent)
    : QWidget(parent),
      m_form(new QFormLayout(this)),
      m_hexes{""},
      m_icon(new QComboBox),
      m_badge(new QLineEdit),
      m_dash(new QComboBox) {
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignLeft);
    for (const NamedColour& named : rule_colours())
        m_hexes.emplace_back(named.hex);
    m_colours = add_swatches(tr("Colour"), "colour");
    m_rings = add_swatches(tr("Ring"), "ring");
    m_size = times_box(tr("Size"), {0.5, 0.75, 1.5, 2, 3});
    m_form->addRow(tr("Size"), m_size);
    m_icon->setAccessibleName(tr("Icon"));
    m_icon->addItem(tr("as usual"), QString());
    for (const std::string_view name : icon_names())
        m_icon->addItem(icon_named(name), qt(name), qt(name));
    m_form->addRow(tr("Icon"), m_icon);
    m_badge->setAccessibleName(tr("Badge"));
    m_badge->setMaxLength(2);
    m_badge->setPlaceholderText(tr("one or two letters"));
    m_form->addRow(tr("Badge"), m_badge);
    m_width = times_box(tr("Width of the line"), {0.5, 1.5, 2, 3, 5});
    m_form->addRow(tr("Width of the line"), m_width);
    m_dash->setAccessibleName(tr("Line"));
    m_dash->addItem(tr("as usual"), QString());
    m_dash->addItem(tr("solid"), "solid");
    m_dash->addItem(tr("dashed"), "dashed");
    m_dash->addItem(tr("dotted"), "dotted");
    m_form->addRow(tr("Line"), m_dash);
    for (QComboBox* box : {m_size, m_icon, m_width, m_dash})
        connect(box, &QComboBox::currentIndexChanged, this, &EffectForm::changed);
    connect(m_badge, &QLineEdit::textChanged, this, &EffectForm::changed);
}

QButtonGroup* EffectForm::add_swatches(const QString& words, const char* name) {
    auto* group = new QButtonGroup(this);
    auto* strip = new QWidget;
    strip->setObjectName(name);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (std::size_t i = 0; i < m_hexes.size(); ++i) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setIcon(swatch(m_hexes[i]));
        button->setToolTip(i == 0 ? tr("as usual") : in_words(rule_colours()[i - 1].name));
        button->setAccessibleName(words + ": " + button->toolTip());
        group->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    row->addStretch(1);
    group->button(0)->setChecked(true);
    m_form->addRow(words, strip);
    connect(group, &QButtonGroup::idClicked, this, &EffectForm::changed);
    return group;
}

void EffectForm::choose(QButtonGroup& swatches, const std::string& hex) {
    const auto at = std::ranges::find(m_hexes, hex);
    if (at != m_hexes.end()) {
        swatches.setProperty("own", QVariant());
        return swatches.button(static_cast<int>(at - m_hexes.begin()))->setChecked(true);
    }
    swatches.setProperty("own", qt(hex)); // from a file: kept until another is chosen
    swatches.setExclusive(false);
    for (QAbstractButton* button : swatches.buttons())
        button->setChecked(false);
    swatches.setExclusive(true);
}

std::string EffectForm::chosen(const QButtonGroup& swatches) const {
    const int at = swatches.checkedId();
    return at < 0 ? utf8(swatches.property("own").toString())
                  : m_hexes[static_cast<std::size_t>(at)];
}

void EffectForm::show_effect(const Effect& effect, Condition::Of of) {
    const QSignalBlocker quiet(this);
    choose_colour(effect.colour);
    choose_ring(effect.ring);
    choose_number(*m_size, effect.size);
    choose_text(*m_icon, qt(effect.icon));
    m_badge->setText(qt(effect.badge));
    choose_number(*m_width, effect.width);
    choose_text(*m_dash, effect.dash ? name_of(*effect.dash) : "");
    speak_of(of);
}

void EffectForm::speak_of(Condition::Of of) {
    const bool things = of == Condition::Of::entities;
    const auto show = [&](QWidget* field, bool shown) {
        field->setVisible(shown);
        if (QWidget* label = m_form->labelForField(field)) label->setVisible(shown);
    };
    show(findChild<QWidget*>("ring"), things);
    for (QWidget* field : std::initializer_list<QWidget*>{m_size, m_icon, m_badge})
        show(field, things);
    for (QWidget* field : {m_width, m_dash})
        show(field, !things);
}

/// What is not shown is not set.
Effect EffectForm::effect() const {
    Effect effect;
    effect.colour = chosen(*m_colours);
    if (!m_size->isHidden()) {
        effect.ring = chosen(*m_rings);
        effect.size = m_size->currentData().toDouble();
        effect.icon = utf8(m_icon->currentData().toString());
        effect.badge = utf8(m_badge->text().trimmed());
        return effect;
    }
    effect.width = m_width->currentData().toDouble();
    if (m_dash->currentIndex() > 0) effect.dash = static_cast<LineDash>(m_dash->currentIndex() - 1);
    return effect;
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
#include "ui/line/crossings_page.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/line/line_reading.h"
#include "ui/line/line_table.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"

namespace headwater {

namespace {

QStringList header(const QString& first) {
    return {first,
            CrossingsPage::tr("Handings over"),
            CrossingsPage::tr("Kilograms"),
            CrossingsPage::tr("Seizures"),
            CrossingsPage::tr("Kilograms seized"),
            CrossingsPage::tr("Trend"),
            CrossingsPage::tr("By"),
            CrossingsPage::tr("Hidden")};
}

LineCell number(double value, int places = 0) {
    return {QLocale().toString(value, 'f', places), value, {}, true};
}

/// More in the later half of the time than in the earlier, or less.
LineCell trend(double value) {
    const char* arrow = value > .2 ? "\xE2\x96\xB2" : value < -.2 ? "\xE2\x96\xBC" : "\xE2\x80\x93";
    return {QString::fromUtf8(arrow), value,
            CrossingsPage::tr("Later half of the time against the earlier: %1 %")
                .arg(QLocale().toString(100 * value, 'f', 0))};
}

std::vector<LineCell> cells_of(const QString& name, const Traffic& flow) {
    QStringList modes, hidden;
    for (const Transport transport : flow.transports)
        modes << in_words(std::string_view(name_of(transport)));
    for (const std::string& concealment : flow.concealments)
        hidden << qt(concealment);
    return {{name},
            number(static_cast<double>(flow.movements)),
            number(flow.quantity, 1),
            number(static_cast<double>(flow.seizures)),
            number(flow.seized, 1),
            trend(flow.trend),
            {modes.join(", ")},
            {hidden.join(", ")}};
}

} // namespace

CrossingsPage::CrossingsPage(Session& session, LineReading& reading, QWidget* parent)
    : QWidget(parent),
      m_reading(reading),
      m_hint(paragraph_of("faint")),
      m_places(new LineTable(session, tr("Crossing points and places"), header(tr("Place")))),
      m_areas(new LineTable(session, tr("Areas"), header(tr("Area")))),
      m_new(paragraph_of("small")) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_hint);
    column->addWidget(section_of(tr("Crossing points and places")));
    column->addWidget(m_places, 3);
    column->addWidget(section_of(tr("Areas")));
    column->addWidget(m_areas, 2);
    column->addWidget(section_of(tr("New ways")));
    column->addWidget(m_new);
    connect(&m_reading, &LineReading::changed, this, &CrossingsPage::refresh);
    refresh();
}

void CrossingsPage::refresh() {
    m_hint->setText(m_reading.hint());
    m_hint->setVisible(!m_reading.hint().isEmpty());
    std::vector<LineRow> places, areas;
    QStringList ways;
    if (const auto& known = m_reading.known()) {
        for (const Crossing& crossing : known->crossings) {
            const Actor& place = known->line.sites[crossing.site].actor;
            places.push_back({cells_of(qt(place.label), crossing), place.id.value});
        }
        for (const Area& area : known->areas)
            areas.push_back({cells_of(qt(area.name), area), 0});
        for (const NewWay& way : known->ways)
            ways << in_words(way.message);
    }
    m_places->show_rows(std::move(places));
    m_areas->show_rows(std::move(areas));
    m_new->setText(ways.isEmpty() ? tr("No way of carrying or hiding is new.") : ways.join('\n'));
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
// What the chart wears: style rules while they are being tried, an answer, and what it all means.
#include <utility>

#include <QPushButton>

#include "ui/canvas/legend.h"
#include "ui/canvas/minimap.h"
#include "ui/chart/chart_area.h"
#include "ui/look/language.h"
#include "ui/work/session.h"

namespace headwater {

void ChartArea::explain() {
    m_legend->explain(m_canvas->scene(), m_session.schema());
    m_minimap->redraw();
    tell_worn();
    tell_hidden();
    place_overlays();
}

void ChartArea::dress() {
    // It is drawn anew anyway; rules speak of things, not of the boxes that stand for them.
    if (!m_session.has_case() || m_asked || m_latest != 0 || m_whole) return ask();
    if (m_dressing != 0) m_session.jobs().stop(m_dressing);
    using Dressed = std::pair<ChartScene, RulesWorn>;
    const auto serial = std::make_shared<int>(0);
    const auto scene = m_canvas->shared_scene();
    *serial = m_dressing = m_session.read_in_background<Dressed>(
        tr("Applying the style rules"), this,
        [scene, rules = m_session.rules(), chart = m_chart.id,
         now = m_session.station().now()](const Case& the_case, Task& task) -> Result<Dressed> {
            Dressed dressed{*scene, {}};
            TRY(dressed.second, wear_rules(dressed.first, rules, the_case, chart, now, task));
            return dressed;
        },
        [this, serial, scene](Result<Dressed> dressed) {
            if (*serial != m_dressing) return;
            m_dressing = 0;
            if (!dressed) return;
            if (m_canvas->shared_scene() != scene) return dress(); // moved or selected meanwhile
            m_canvas->show_scene(std::move(dressed->first), Canvas::Framing::keep,
                                 m_canvas->presence());
            m_session.set_rules_worn(std::move(dressed->second));
            explain();
        });
}

void ChartArea::tell_worn() {
    const auto& worn = m_session.worn().answer;
    m_take_off->setVisible(worn != nullptr);
    if (!worn) return;
    m_take_off->setText(in_words(worn->finding.title));
    m_take_off->setToolTip(tr("Take this off the chart"));
    m_take_off->setAccessibleName(m_take_off->toolTip());
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
// What of the chart is to be seen: the period of the time bar beneath it, and the filter.
// The rest stands back.
#include <QLocale>
#include <QToolButton>

#include "core/model/grade.h"
#include "ui/canvas/time_strip.h"
#include "ui/chart/chart_area.h"
#include "ui/chart/filter_menu.h"
#include "ui/look/language.h"
#include "ui/work/session.h"

namespace headwater {

void ChartArea::connect_time() {
    connect(&m_time->bar(), &TimeBar::period_chosen, this, &ChartArea::fade);
    connect(&m_time->bar(), &TimeBar::cleared, this, &ChartArea::fade);
    connect(m_time, &TimeStrip::paused, this, &ChartArea::fade);
    m_time->filter().setMenu(filter_menu(*this));
    m_times = std::make_shared<const ChartTimes>();
}

ChartWish ChartArea::wish() const {
    ChartWish wish{{}, m_filter};
    if (!m_filter.grade.empty() && m_session.has_case())
        wish.least_worth =
            worth_of(m_filter.grade, GradingSystem::admiralty, m_session.the_case().grade_policy())
                .value_or(0);
    if (const auto chosen = m_time->bar().period())
        wish.period = Period{chosen->first, chosen->second, m_time->fading()};
    return wish;
}

void ChartArea::set_filter(ChartFilter filter) {
    m_filter = std::move(filter);
    fade();
}

/// The chosen period holds on while the times are the same: a thing moved, a card changed.
void ChartArea::show_times(const Built& built) {
    m_times = built.times ? built.times : std::make_shared<const ChartTimes>();
    if (m_times->density() != m_time->bar().density()) m_time->show_times(m_times->density());
    place_time();
    if (!wish().is_whole() && built.seen) tell_seen(built.seen->ties);
}

/// One at a time: where the period slides on quicker than that, steps in between are left out.
void ChartArea::fade() {
    if (m_fading) return;
    const ChartWish wish = this->wish();
    if (wish.is_whole()) return show_seen(nullptr);
    m_fading = true;
    m_session.jobs().start<SeenChart>(
        tr("Looking at the period"), this,
        [scene = m_canvas->shared_scene(), times = m_times, wish](Task&) -> Result<SeenChart> {
            return look_at(*scene, *times, wish);
        },
        [this, times = m_times, wish](Result<SeenChart> seen) {
            m_fading = false;
            if (seen && times == m_times && !this->wish().is_whole())
                show_seen(std::make_shared<const SeenChart>(std::move(*seen)));
            if (this->wish() != wish || times != m_times) fade();
        });
}

void ChartArea::show_seen(std::shared_ptr<const SeenChart> seen) {
    m_canvas->show_presence({seen, seen ? &seen->presence : nullptr});
    seen ? tell_seen(seen->ties) : m_time->bar().set_note({});
    Q_EMIT period_shown();
}

/// "412 of 3,120 ties; 57 have no date; Calls only".
void ChartArea::tell_seen(const SeenTies& ties) {
    const auto number = [](std::size_t n) {
        return QLocale().toString(static_cast<qulonglong>(n));
    };
    QStringList said{tr("%1 of %2 ties").arg(number(ties.seen), number(ties.all))};
    if (ties.undated > 0) said << tr("%1 without a date stand back").arg(number(ties.undated));
    if (!m_filter.is_empty()) said << tr("only %1").arg(words_of(m_filter, m_session.schema()));
    if (!m_chart.hidden.empty())
        said << tr("%n hidden", nullptr, static_cast<int>(m_chart.hidden.size()));
    m_time->bar().set_note(said.join(QString::fromUtf8(" · ")));
}

/// A filter can be taken off also where nothing has a date.
void ChartArea::place_time() {
    const bool has_use = !m_time->bar().is_empty() || !m_filter.is_empty();
    m_time->setVisible(m_time_wanted && has_use);
}

void ChartArea::show_time(bool shown) {
    m_time_wanted = shown;
    place_time();
    if (shown) return;
    m_filter = {};
    m_time->bar().period() ? m_time->bar().clear() : fade();
}

} // namespace headwater

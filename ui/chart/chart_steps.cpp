// SPDX-License-Identifier: Apache-2.0
#include "ui/chart/chart_steps.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/casefile/edits.h"
#include "ui/chart/chart_area.h"
#include "ui/look/language.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("chart_steps", text);
}

QString words(const char* text, std::size_t count) {
    return QCoreApplication::translate("chart_steps", text, nullptr, static_cast<int>(count));
}

/// "Chart 3", the first that no chart bears.
QString free_title(const Session& session) {
    const auto heads = session.the_case().chart_heads();
    for (std::size_t number = heads.size() + 1;; ++number) {
        const QString title = words(QT_TRANSLATE_NOOP("chart_steps", "Chart %1")).arg(number);
        if (std::ranges::find(heads, utf8(title), &ChartHead::title) == heads.end()) return title;
    }
}

void add_chart(ChartArea& area, const QString& label, const Chart& chart) {
    ChartId made;
    const bool done = area.session().apply({utf8(label),
                                            [&](Edits& edits) -> Result<void> {
                                                TRY(made, edits.add(chart));
                                                return {};
                                            },
                                            ""});
    if (done) area.show_chart(made);
}

} // namespace

void new_chart(ChartArea& area) {
    const auto chosen = area.selected_here();
    Chart chart;
    chart.title = utf8(free_title(area.session()));
    chart.whole = false;
    for (const Placement& placement : area.chart_as_seen().placements)
        if (std::ranges::binary_search(chosen, placement.entity))
            chart.placements.push_back({placement.entity, placement.at, false});
    add_chart(area, words(QT_TRANSLATE_NOOP("chart_steps", "New chart: %1")).arg(qt(chart.title)),
              chart);
}

void duplicate_chart(ChartArea& area) {
    Chart chart = area.chart_chosen();
    const QString of = qt(chart.title);
    chart.id = {};
    for (ChartSign& sign : chart.signs)
        sign.id = {};
    chart.title = utf8(words(QT_TRANSLATE_NOOP("chart_steps", "Copy of %1")).arg(of));
    add_chart(area, words(QT_TRANSLATE_NOOP("chart_steps", "Duplicate the chart %1")).arg(of),
              chart);
}

void rename_chart(ChartArea& area, ChartId id, const QString& title) {
    const QString label =
        words(QT_TRANSLATE_NOOP("chart_steps", "Rename the chart: %1")).arg(title);
    if (qt(area.chart().title) == title && area.chart().id == id) return;
    const auto rename = [&](Edits& edits, ChartId stored) -> Result<void> {
        return edits.set_title(stored, utf8(title));
    };
    if (id == area.chart().id)
        area.change(label, rename);
    else
        area.session().apply({utf8(label), [&](Edits& edits) { return rename(edits, id); }, ""});
}

void remove_chart(ChartArea& area) {
    Session& session = area.session();
    const auto heads = session.the_case().chart_heads();
    const auto chosen = std::ranges::find(heads, session.chart(), &ChartHead::id);
    if (chosen == heads.end()) return;
    const QString label =
        words(QT_TRANSLATE_NOOP("chart_steps", "Remove the chart %1")).arg(qt(chosen->title));
    if (session.apply(
            {utf8(label), [&](Edits& edits) { return edits.remove_chart(chosen->id); }, ""}))
        session.tell(words(QT_TRANSLATE_NOOP(
            "chart_steps", "The chart is removed; the records on it stay in the case. Ctrl+Z "
                           "brings it back.")));
}

void hide_selected(ChartArea& area) {
    const auto chosen = area.selected_here();
    if (chosen.empty()) return;
    if (area.change(
            words(QT_TRANSLATE_NOOP("chart_steps", "Hide %n thing(s)"), chosen.size()),
            [&](Edits& edits, ChartId chart) { return edits.hide(chart, chosen, Sight::hidden); }))
        area.session().select({});
}

void show_all_hidden(ChartArea& area) {
    const auto hidden = area.chart().hidden;
    if (hidden.empty()) return;
    area.change(
        words(QT_TRANSLATE_NOOP("chart_steps", "Show %n hidden thing(s)"), hidden.size()),
        [&](Edits& edits, ChartId chart) { return edits.hide(chart, hidden, Sight::shown); });
}

void take_selected_off(ChartArea& area) {
    const auto chosen = area.selected_here();
    if (chosen.empty() || area.chart().whole) return;
    if (area.change(words(QT_TRANSLATE_NOOP("chart_steps", "Take %n thing(s) off the chart"),
                          chosen.size()),
                    [&](Edits& edits, ChartId chart) { return edits.take_off(chart, chosen); }))
        area.session().select({});
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
#include "ui/chart/chart_area.h"

#include <algorithm>
#include <utility>

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "core/desk/networks.h"
#include "core/desk/scene_badges.h"
#include "core/desk/scenes.h"
#include "ui/canvas/legend.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/time_strip.h"
#include "ui/chart/chart_steps.h"
#include "ui/chart/chart_tabs.h"
#include "ui/look/dates.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/tie_words.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

constexpr int overlay_edge = 16;

} // namespace

ChartArea::ChartArea(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_tabs(new ChartTabs),
      m_canvas(new Canvas(session.schema())),
      m_legend(new Legend(m_canvas)),
      m_minimap(new Minimap(*m_canvas, m_canvas)),
      m_hint(new QLabel(m_canvas)),
      m_take_off(new QPushButton(m_canvas)),
      m_hidden(new QPushButton(m_canvas)),
      m_time(new TimeStrip) {
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setProperty("role", "faint");
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_take_off->setObjectName("take_off");
    m_take_off->setIcon(icon_named("close"));
    m_take_off->setLayoutDirection(Qt::RightToLeft); // the cross behind the words
    m_take_off->hide();
    m_hidden->setObjectName("hidden_things");
    m_hidden->hide();
    connect(m_take_off, &QPushButton::clicked, this, [this] { m_session.wear({}); });
    connect(m_hidden, &QPushButton::clicked, this, [this] { show_all_hidden(*this); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_time);

    connect_tabs();
    connect_time();
    connect(m_canvas, &Canvas::selected, &m_session, &Session::select);
    connect(m_canvas, &Canvas::moved, this, &ChartArea::keep_places);
    connect(m_canvas, &Canvas::widened, this, &ChartArea::keep_width);
    connect(m_canvas, &Canvas::opened, this, &ChartArea::open);
    connect(m_canvas, &Canvas::menu_asked, this, &ChartArea::menu_asked);
    connect(&m_session, &Session::selection_changed, this,
            [this] { m_canvas->set_selection(m_session.selection()); });
    connect(&m_session, &Session::centre_asked, this, &ChartArea::centre_on);
    connect(&m_session, &Session::pointed_at, m_canvas, &Canvas::set_selection);
    connect(&m_session, &Session::case_opened, this, [this] { m_fit_next = true; });
    connect(&m_session, &Session::case_changed, this, [this] {
        if (m_storing) return;
        fill_tabs();
        ask();
    });
    connect(&m_session, &Session::chart_changed, this, [this] {
        const bool both_stored = m_chart.id && m_session.chart();
        if (both_stored && m_chart.id != m_session.chart()) m_fit_next = true;
        m_tabs->mark(m_session.chart());
        ask();
    });
    connect(&m_session, &Session::answer_changed, this, &ChartArea::ask);
    connect(&m_session, &Session::worn_changed, this, &ChartArea::ask);
    connect(&m_session, &Session::rules_tried, this, &ChartArea::dress);
    fill_tabs();
    if (m_session.has_case()) ask();
}

void ChartArea::connect_tabs() {
    connect(m_tabs, &ChartTabs::chosen, this, &ChartArea::show_chart);
    connect(m_tabs, &ChartTabs::renamed, this,
            [this](ChartId chart, const QString& title) { rename_chart(*this, chart, title); });
    connect(m_tabs, &ChartTabs::new_asked, this, [this] { new_chart(*this); });
    connect(m_tabs, &ChartTabs::menu_asked, this, &ChartArea::tab_menu_asked);
}

void ChartArea::show_chart(ChartId chart) {
    m_fit_next = true;
    m_session.show_chart(chart);
}

/// That of the whole case is always there, stored or not.
void ChartArea::fill_tabs() {
    m_canvas->set_may_edit(m_session.may_edit());
    if (!m_session.has_case()) return m_tabs->fill({}, {}, false);
    auto charts = m_session.the_case().chart_heads();
    auto whole = std::ranges::find_if(charts, &ChartHead::whole);
    if (whole == charts.end())
        whole = charts.insert(charts.begin(), {ChartId{}, utf8(tr("Whole case")), true});
    const ChartId first = whole->id;
    std::ranges::stable_partition(charts, &ChartHead::whole);
    const bool known = std::ranges::find(charts, m_session.chart(), &ChartHead::id) != charts.end();
    m_tabs->fill(charts, m_session.chart(), m_session.may_edit());
    if (known) return;
    if (m_chart.whole) m_chart.id = first; // the same chart, stored now or no longer
    m_session.show_chart(first);
}

Chart ChartArea::chart_wanted() const {
    if (m_session.chart())
        if (auto chart = m_session.the_case().chart(m_session.chart())) return *chart;
    Chart fresh;
    fresh.title = utf8(tr("Whole case"));
    return fresh;
}

Chart ChartArea::chart_chosen() const {
    return m_chart.id == m_session.chart() ? chart_as_seen() : chart_wanted();
}

void ChartArea::ask() {
    if (std::exchange(m_asked, true)) return;
    QTimer::singleShot(0, this, [this] {
        m_asked = false;
        build();
    });
}

void ChartArea::build() {
    if (!m_session.has_case()) return take({});
    if (m_latest != 0) m_session.jobs().stop(m_latest);
    const auto answer = m_session.answer();
    const bool ranked = m_session.shows_ranks();
    const auto serial = std::make_shared<int>(0);
    *serial = m_latest = m_session.read_in_background<Built>(
        tr("Drawing the chart"), this,
        [chart = chart_wanted(), answer, ranked, worn = m_session.worn(), rules = m_session.rules(),
         now = m_session.station().now(),
         wish = wish()](const Case& the_case, Task& task) -> Result<Built> {
            TRY(const Network network,
                network_of(the_case, the_case.schema(), chart_filter(chart), task));
            Built built{chart, {}};
            std::optional<Finding> finding;
            if (answer && ranked) finding = carried_over(answer->finding, answer->network, network);
            if (answer) {
                TRY(const Network asked,
                    network_of(the_case, the_case.schema(), answer->network.filter, task));
                built.input = asked.digest();
            }
            TRY(built.scene,
                scene_of(the_case, network, chart, finding ? &*finding : nullptr, task));
            for (DrawnSign& sign : built.scene.signs)
                sign.date = utf8(dated(sign.date));
            if (worn.answer)
                wear(built.scene, worn.answer->finding, worn.answer->network, worn.dress);
            TRY_VOID(mark_badges(built.scene, the_case, now));
            built.scene.link_words = words_on_ties(built.scene);
            TRY(built.rules, wear_rules(built.scene, rules, the_case, chart.id, now, task));
            collapse(built); // times are those of what is drawn
            built.times = std::make_shared<const ChartTimes>(built.scene, network);
            built.wish = wish;
            if (!wish.is_whole())
                built.seen =
                    std::make_shared<const SeenChart>(look_at(built.scene, *built.times, wish));
            return built;
        },
        [this, serial](Result<Built> built) {
            --m_building;
            if (*serial != m_latest) return;
            m_latest = 0;
            if (built)
                take(std::move(*built));
            else if (built.error().kind != Error::Kind::stopped)
                m_session.tell(built.error());
        });
    if (m_latest != 0) ++m_building;
}

void ChartArea::build_again() {
    if (m_latest == 0) return;
    m_session.jobs().stop(std::exchange(m_latest, 0)); // it may be done already: not to be taken
    ask();
}

void ChartArea::take(Built built) {
    m_chart = std::move(built.chart);
    m_whole = std::move(built.whole);
    const bool fit = std::exchange(m_fit_next, false) || m_canvas->scene().items.empty();
    const bool fading = std::exchange(m_fading, true); // none may begin between times and scene
    show_times(built);
    m_fading = fading;
    const auto presence =
        std::shared_ptr<const Presence>(built.seen, built.seen ? &built.seen->presence : nullptr);
    m_canvas->show_scene(std::move(built.scene), fit ? Canvas::Framing::fit : Canvas::Framing::keep,
                         wish().is_whole() ? nullptr : presence);
    m_canvas->set_selection(m_session.selection());
    if (wish() != built.wish) fade();
    if (built.input) m_session.set_input(*built.input);
    m_session.set_rules_worn(std::move(built.rules));
    explain();
    Q_EMIT scene_shown();
}

void ChartArea::tell_hidden() {
    const auto hidden = static_cast<int>(m_chart.hidden.size());
    m_hidden->setVisible(hidden > 0);
    m_hidden->setText(tr("%n hidden", nullptr, hidden));
    m_hidden->setToolTip(tr("Show all that is hidden on this chart"));
    m_hidden->setEnabled(m_session.may_edit());
}

void ChartArea::show_legend(bool shown) {
    m_legend_wanted = shown;
    place_overlays();
}

void ChartArea::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place_overlays();
}

void ChartArea::place_overlays() {
    const bool empty = m_canvas->scene().items.empty();
    const bool whole = m_chart.whole && m_chart.hidden.empty();
    m_legend->setVisible(m_legend_wanted && !empty && !m_legend->is_empty());
    m_minimap->setVisible(m_legend_wanted && !empty);
    m_legend->move(overlay_edge, m_canvas->height() - m_legend->height() - overlay_edge);
    m_minimap->move(m_canvas->width() - m_minimap->width() - overlay_edge,
                    m_canvas->height() - m_minimap->height() - overlay_edge);
    m_take_off->adjustSize();
    m_take_off->move(overlay_edge, overlay_edge);
    m_hidden->adjustSize();
    m_hidden->move(m_canvas->width() - m_hidden->width() - overlay_edge, overlay_edge);
    m_hint->setVisible(empty && m_session.has_case());
    m_hint->setText(whole ? tr("Nothing to draw yet.\nDrop a file of calls, a list of people or a "
                               "seizure log here,\nor press Ctrl+I to import one.")
                          : tr("Nothing is shown on this chart.\nPress Ctrl+Shift+N to draw "
                               "something on it."));
    m_hint->setGeometry(m_canvas->rect());
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
#include "ui/window/chart_area.h"

#include <set>
#include <unordered_map>

#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include "core/casefile/edits.h"
#include "core/desk/layout_facts.h"
#include "core/desk/networks.h"
#include "core/desk/partial_layout.h"
#include "core/desk/scene_badges.h"
#include "core/desk/scenes.h"
#include "ui/canvas/legend.h"
#include "ui/canvas/minimap.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/tie_words.h"
#include "ui/window/session.h"

namespace headwater {

namespace {

constexpr int overlay_edge = 16;

/// The chart with the places that were found for it, where none are stored yet.
Chart as_seen(Chart chart, const ChartScene& scene) {
    std::set<EntityId> pinned;
    for (const Placement& placement : chart.placements)
        if (placement.pinned) pinned.insert(placement.entity);
    chart.placements.clear();
    for (const ChartItem& item : scene.items)
        chart.placements.push_back(
            {EntityId{item.record}, item.at, pinned.contains(EntityId{item.record})});
    return chart;
}

} // namespace

ChartArea::ChartArea(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_tabs(new QTabBar),
      m_canvas(new Canvas(session.schema())),
      m_legend(new Legend(m_canvas)),
      m_minimap(new Minimap(*m_canvas, m_canvas)),
      m_hint(new QLabel(m_canvas)),
      m_take_off(new QPushButton(m_canvas)) {
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Charts"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setProperty("role", "faint");
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_take_off->setObjectName("take_off");
    m_take_off->setIcon(icon_named("close"));
    m_take_off->setLayoutDirection(Qt::RightToLeft); // the cross behind the words
    m_take_off->hide();
    connect(m_take_off, &QPushButton::clicked, this, [this] { m_session.wear({}); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_canvas, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_fit_next = true;
        m_session.show_chart(ChartId{m_tabs->tabData(index).toLongLong()});
    });
    connect(m_canvas, &Canvas::selected, &m_session, &Session::select);
    connect(m_canvas, &Canvas::moved, this, &ChartArea::keep_places);
    connect(m_canvas, &Canvas::opened, &m_session, &Session::go_to);
    connect(m_canvas, &Canvas::menu_asked, this, &ChartArea::menu_asked);
    connect(&m_session, &Session::selection_changed, this,
            [this] { m_canvas->set_selection(m_session.selection()); });
    connect(&m_session, &Session::centre_asked, this,
            [this](std::int64_t record) { m_canvas->centre_on(record); });
    connect(&m_session, &Session::pointed_at, m_canvas, &Canvas::set_selection);
    connect(&m_session, &Session::case_opened, this, [this] { m_fit_next = true; });
    connect(&m_session, &Session::case_changed, this, [this] {
        if (m_storing) return;
        fill_tabs();
        ask();
    });
    connect(&m_session, &Session::chart_changed, this, &ChartArea::ask);
    connect(&m_session, &Session::answer_changed, this, &ChartArea::ask);
    connect(&m_session, &Session::worn_changed, this, &ChartArea::ask);
    connect(&m_session, &Session::rules_tried, this, &ChartArea::dress);
    fill_tabs();
    if (m_session.has_case()) ask();
}

void ChartArea::fill_tabs() {
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_canvas->set_may_edit(m_session.may_edit());
    if (!m_session.has_case()) return;
    const auto charts = m_session.the_case().charts();
    for (const Chart& chart : charts) {
        const int index = m_tabs->addTab(qt(chart.title).replace('&', "&&"));
        m_tabs->setTabData(index, QVariant::fromValue<qlonglong>(chart.id.value));
        if (chart.id == m_session.chart()) m_tabs->setCurrentIndex(index);
    }
    if (charts.empty()) m_tabs->setTabData(m_tabs->addTab(tr("Whole case")), 0);
    const bool known = std::ranges::any_of(
        charts, [&](const Chart& chart) { return chart.id == m_session.chart(); });
    if (!known) m_session.show_chart(charts.empty() ? ChartId{} : charts.front().id);
}

Chart ChartArea::chart_wanted() const {
    if (m_session.chart())
        if (auto chart = m_session.the_case().chart(m_session.chart())) return *chart;
    Chart fresh;
    fresh.title = utf8(tr("Whole case"));
    return fresh;
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
         now = m_session.station().now()](const Case& the_case, Task& task) -> Result<Built> {
            TRY(const Network network,
                network_of(the_case, the_case.schema(), chart_filter(), task));
            Built built{chart, {}, {}, {}};
            std::optional<Finding> finding;
            if (answer && ranked) finding = carried_over(answer->finding, answer->network, network);
            if (answer) {
                TRY(const Network asked,
                    network_of(the_case, the_case.schema(), answer->network.filter, task));
                built.input = asked.digest();
            }
            TRY(built.scene,
                scene_of(the_case, network, chart, finding ? &*finding : nullptr, task));
            if (worn.answer)
                wear(built.scene, worn.answer->finding, worn.answer->network, worn.dress);
            TRY_VOID(mark_badges(built.scene, the_case, now));
            built.scene.link_words = words_on_ties(built.scene);
            TRY(built.rules, wear_rules(built.scene, rules, the_case, chart.id, now, task));
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

void ChartArea::take(Built built) {
    m_chart = std::move(built.chart);
    const bool fit = std::exchange(m_fit_next, false) || m_canvas->scene().items.empty();
    m_canvas->show_scene(std::move(built.scene),
                         fit ? Canvas::Framing::fit : Canvas::Framing::keep);
    m_canvas->set_selection(m_session.selection());
    if (built.input) m_session.set_input(*built.input);
    m_session.set_rules_worn(std::move(built.rules));
    explain();
    Q_EMIT scene_shown();
}

void ChartArea::keep_places(std::vector<Placement> moved, const QString& key) {
    std::unordered_map<EntityId, Placement> places;
    for (const Placement& placement : m_chart.placements)
        places[placement.entity] = placement;
    std::vector<Placement> all;
    for (const ChartItem& item : m_canvas->scene().items) {
        const auto old = places.find(EntityId{item.record});
        all.push_back({EntityId{item.record}, item.at, old != places.end() && old->second.pinned});
    }
    for (Placement& place : all)
        for (const Placement& by_hand : moved)
            if (by_hand.entity == place.entity) place.pinned = true;
    const QString label = tr("Move %n item(s)", nullptr, static_cast<int>(moved.size()));
    if (!store(label, m_chart.id ? moved : all, m_chart.layout, key)) ask();
    m_chart.placements = std::move(all);
    m_minimap->redraw();
}

bool ChartArea::store(const QString& label, std::vector<Placement> placements,
                      const std::string& layout, const QString& key) {
    Chart chart = m_chart;
    chart.layout = layout;
    ChartId stored = chart.id;
    m_storing = true;
    const bool done = m_session.apply({utf8(label),
                                       [&](Edits& edits) -> Result<void> {
                                           if (stored) return edits.place(stored, placements);
                                           chart.placements = placements;
                                           TRY(stored, edits.add(chart));
                                           return {};
                                       },
                                       utf8(key)});
    m_storing = false;
    if (!done || stored == m_chart.id) return done;
    m_chart.id = stored;
    fill_tabs();
    return done;
}

void ChartArea::lay_out(const std::string& layout) {
    lay_out_with(layout, {});
}

void ChartArea::lay_out_groups(std::shared_ptr<const Answer> answer) {
    lay_out_with("grouped", std::move(answer));
}

void ChartArea::lay_out_with(const std::string& layout, std::shared_ptr<const Answer> groups) {
    if (!m_session.has_case()) return;
    m_session.read_in_background<Chart>(
        tr("Laying out the chart"), this,
        [chart = as_seen(m_chart, m_canvas->scene()), layout, groups,
         chosen = m_session.selection()](const Case& the_case, Task& task) -> Result<Chart> {
            TRY(const Network network,
                network_of(the_case, the_case.schema(), chart_filter(), task));
            TRY(LayoutOptions told, facts_for(the_case, network, layout, task));
            if (groups) told.group = groups_for_layout(groups->finding, groups->network, network);
            for (Vertex v = 0; v < network.vertices(); ++v)
                if (chosen.contains(network.actors[v].id.value)) told.focus.push_back(v);
            const bool around_focus = layout == "rings" || layout == "hierarchy";
            if (!around_focus && told.focus.size() >= fewest_laid_out)
                return laid_out_only(chosen, network, chart, layout, told, task);
            return laid_out(network, chart, layout, task, std::move(told));
        },
        [this, layout](Result<Chart> chart) {
            if (!chart) return m_session.tell(chart.error());
            m_fit_next = true;
            if (store(tr("Lay out the chart"), chart->placements, layout, {})) ask();
        });
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
    m_legend->setVisible(m_legend_wanted && !empty && !m_legend->is_empty());
    m_minimap->setVisible(m_legend_wanted && !empty);
    m_legend->move(overlay_edge, m_canvas->height() - m_legend->height() - overlay_edge);
    m_minimap->move(m_canvas->width() - m_minimap->width() - overlay_edge,
                    m_canvas->height() - m_minimap->height() - overlay_edge);
    m_take_off->adjustSize();
    m_take_off->move(overlay_edge, overlay_edge);
    m_hint->setVisible(empty && m_session.has_case());
    m_hint->setText(tr("Nothing to draw yet.\nDrop a file of calls, a list of people or a seizure "
                       "log here,\nor press Ctrl+I to import one."));
    m_hint->setGeometry(m_canvas->rect());
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/legend.h"

#include <algorithm>
#include <set>

#include <QPainter>

#include "core/picture/chart_look.h"
#include "core/picture/legend.h"
#include "core/picture/path.h"
#include "core/picture/rule_words.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/paint_picture.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {

constexpr int row_height = 19;
constexpr int edge = 12;
constexpr int sign_width = 34;
constexpr int top = 34;

void paint_line(QPainter& painter, const Pen& pen, double y) {
    QPen q(colour(pen.colour), std::max(1.2, pen.width));
    QList<qreal> pattern;
    for (const double length : dash_pattern(pen.dash))
        pattern.push_back(length);
    if (!pattern.isEmpty()) q.setDashPattern(pattern);
    painter.setPen(q);
    painter.drawLine(QPointF(edge, y), QPointF(edge + sign_width - 10, y));
}

/// From the lowest value to the highest.
void paint_steps(QPainter& painter, double y) {
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 4; ++i) {
        painter.setBrush(colour(colour_of_value(i / 3.0, theme().chart)));
        painter.drawEllipse(QPointF(edge + 2.5 + 6.5 * i, y), 1.8 + 0.7 * i, 1.8 + 0.7 * i);
    }
}

} // namespace

Legend::Legend(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Legend"));
}

void Legend::explain(const ChartScene& scene, const Schema& schema) {
    m_rows.clear();
    if (scene.scale) add_scale(*scene.scale);
    const bool by_kind = scene.groups.empty() && !(scene.scale && scene.scale->coloured);
    if (by_kind) add_kinds(scene, schema);
    add_rules(scene, schema);
    add_badges(scene, schema);
    for (std::size_t g = 0; g < scene.groups.size(); ++g)
        m_rows.push_back({Row::Sign::disc,
                          {},
                          colour(colour_of_group(g, theme().chart)),
                          tr("Group %1").arg(qt(scene.groups[g].label))});
    if (scene.groups.empty() && !scene.communities.empty()) add_communities();
    std::set<Strength> strengths;
    for (const ChartLink& link : scene.links)
        if (!link.guessed) strengths.insert(link.strength);
    for (const Strength strength : strengths)
        m_rows.push_back(
            {Row::Sign::line, pen_of(strength, theme().chart), {}, in_words(name_of(strength))});
    if (std::ranges::any_of(scene.links, &ChartLink::guessed))
        m_rows.push_back({Row::Sign::line,
                          pen_of_guess(theme().chart),
                          {},
                          tr("Likely tie, recorded by nobody")});
    const auto is_found = [](const ChartLink& link) { return link.stands_out && !link.guessed; };
    if (std::ranges::any_of(scene.links, is_found))
        m_rows.push_back({Row::Sign::line,
                          {theme().chart.accent, 2.4, Dash::solid},
                          {},
                          tr("Found by the analysis")});
    if (std::ranges::any_of(scene.items, [](const auto& item) { return item.stands_for > 0; }))
        m_rows.push_back({Row::Sign::marks,
                          {},
                          {},
                          in_words(collapsed_words()),
                          sample_of_collapsed(theme().chart)});
    if (!scene.signs.empty())
        m_rows.push_back(
            {Row::Sign::marks, {}, {}, in_words(signs_words()), sample_of_signs(theme().chart)});
    setFixedSize(sizeHint());
    update();
}

void Legend::add_communities() {
    LegendRow row = row_of_groups(theme().chart,
                                  [](const Message& message) { return utf8(in_words(message)); });
    m_rows.push_back({Row::Sign::marks, {}, {}, qt(row.text), std::move(row.sample)});
}

void Legend::add_kinds(const ChartScene& scene, const Schema& schema) {
    std::set<std::string> kinds;
    for (const ChartItem& item : scene.items)
        kinds.insert(item.kind);
    for (const EntityKind& kind : schema.entity_kinds)
        if (kinds.contains(kind.name))
            m_rows.push_back({Row::Sign::disc,
                              {},
                              colour(colour_of(kind, theme().chart)),
                              in_words(kind.plural)});
}

void Legend::add_rules(const ChartScene& scene, const Schema& schema) {
    const Translate translate = [](const Message& message) { return utf8(in_words(message)); };
    for (const RuleInUse& used : scene.rules)
        m_rows.push_back(
            {Row::Sign::marks,
             {},
             {},
             QString("%1 (%2)").arg(qt(words_of(used.rule, schema, translate))).arg(used.hits),
             sample_of(used.rule, schema, theme().chart)});
}

void Legend::add_badges(const ChartScene& scene, const Schema& schema) {
    const auto add = [&](bool ChartItem::*worn, const Badge& badge, const QString& words) {
        if (std::ranges::none_of(scene.items, worn)) return;
        std::vector<Mark> marks;
        draw_badge(badge, {}, 5, {{}, 0, Dash::solid}, 0, marks);
        m_rows.push_back({Row::Sign::marks, {}, {}, words, std::move(marks)});
    };
    add(&ChartItem::seized, seized_badge(schema, theme().chart), tr("In a seizure"));
    add(&ChartItem::fresh, fresh_badge(theme().chart), tr("New in the last 7 days"));
}

void Legend::add_scale(const ChartScale& scale) {
    const QString range = tr("%1 to %2").arg(qt(scale.lowest), qt(scale.highest));
    const QString words = scale.sized && scale.coloured ? tr("Larger and darker: higher, %1")
                          : scale.sized                 ? tr("Larger: higher, %1")
                                                        : tr("Darker: higher, %1");
    m_rows.push_back({Row::Sign::steps, {}, {}, words.arg(range)});
}

QSize Legend::sizeHint() const {
    const QFontMetrics metrics(window_font(small_size));
    int widest = QFontMetrics(window_font(small_size, true)).horizontalAdvance(tr("Legend"));
    for (const Row& row : m_rows)
        widest = std::max(widest, sign_width + metrics.horizontalAdvance(row.text));
    return {widest + 2 * edge, top + row_height * static_cast<int>(m_rows.size()) + 4};
}

void Legend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().line, 1));
    painter.setBrush(theme().paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    painter.setFont(window_font(small_size, true));
    painter.setPen(theme().text);
    painter.drawText(QPointF(edge, 21), tr("Legend"));
    painter.setFont(window_font(small_size));
    double y = top + 5;
    for (const Row& row : m_rows) {
        switch (row.sign) {
        case Row::Sign::line:
            paint_line(painter, row.pen, y);
            break;
        case Row::Sign::steps:
            paint_steps(painter, y);
            break;
        case Row::Sign::marks:
            painter.save();
            painter.translate(edge + (sign_width - 10) / 2.0, y);
            for (const Mark& mark : row.marks)
                paint_mark(painter, mark);
            painter.restore();
            break;
        case Row::Sign::disc:
            painter.setPen(Qt::NoPen);
            painter.setBrush(row.disc);
            painter.drawEllipse(QPointF(edge + (sign_width - 10) / 2.0, y), 4.5, 4.5);
        }
        painter.setPen(theme().faint);
        painter.drawText(QPointF(edge + sign_width, y + 4), row.text);
        y += row_height;
    }
}

} // namespace headwater

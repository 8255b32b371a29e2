// SPDX-License-Identifier: Apache-2.0
// What the signs on the chart mean: only the kinds and line strengths that are drawn.
#pragma once

#include <vector>

#include <QWidget>

#include "core/picture/compose.h"

namespace headwater {

class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);

    void explain(const ChartScene& scene, const Schema& schema);
    bool is_empty() const { return m_rows.empty(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        enum class Sign { disc, line, steps, marks } sign = Sign::disc;
        Pen pen;
        QColor disc;
        QString text;
        std::vector<Mark> marks = {}; ///< around the origin
    };
    void add_communities();
    void add_kinds(const ChartScene& scene, const Schema& schema);
    void add_rules(const ChartScene& scene, const Schema& schema);
    void add_badges(const ChartScene& scene, const Schema& schema);
    void add_scale(const ChartScale& scale);
    std::vector<Row> m_rows;
};

} // namespace headwater

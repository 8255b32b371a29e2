// SPDX-License-Identifier: Apache-2.0
// A strike drawn: what each choice leaves, side by side, and how the line comes back step by step.
#pragma once

#include <vector>

#include <QWidget>

#include "core/analysis/recovery.h"
#include "core/analysis/strike_outcome.h"

namespace headwater {

/// Bars of what is left after each choice: lines, flow, largest part of the network; and the pairs
/// who cannot reach each other.
class ChoiceBars : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceBars(QWidget* parent = nullptr);
    void show(std::vector<StrikeChoice> choices);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<StrikeChoice> m_choices;
};

/// Share of lines that are open after every step, one line for each way of stepping in.
class RecoveryPlot : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryPlot(QWidget* parent = nullptr);
    void show(std::vector<Recovery> recoveries);
    QSize sizeHint() const override { return {420, 190}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plot() const;
    QPointF place(std::size_t step, double share) const;
    void paint_ground(QPainter& painter) const;

    std::vector<Recovery> m_recoveries;
};

/// "Nobody steps in"
QString words_of(Replacement replacement);

} // namespace headwater

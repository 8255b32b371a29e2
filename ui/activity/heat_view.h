// SPDX-License-Identifier: Apache-2.0
// The heat matrix to be looked at and pressed: a cell by the mouse, or by arrow keys and Enter.
#pragma once

#include <optional>

#include <QWidget>

#include "core/picture/heat_picture.h"

namespace headwater {

class HeatView : public QWidget {
    Q_OBJECT

public:
    explicit HeatView(QWidget* parent = nullptr);

    /// The cell that was marked is let go.
    void show_matrix(const HeatMatrix& matrix);
    std::optional<HeatCell> cell() const { return m_cell; }
    /// Marks the cell and tells it.
    void press(const HeatCell& cell);
    /// "Monday, 21:00 to 22:00: 14", "Monday, no hour known: 2".
    QString words_of(const HeatCell& cell) const;
    QPointF place_of(const HeatCell& cell) const;

    QSize sizeHint() const override { return {860, 280}; }
    QSize minimumSizeHint() const override { return {520, 220}; }

Q_SIGNALS:
    void chosen(HeatCell cell);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void draw();
    void mark(const HeatCell& cell);

    HeatMatrix m_matrix;
    HeatPicture m_heat;
    std::optional<HeatCell> m_cell;
};

} // namespace headwater

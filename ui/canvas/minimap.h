// SPDX-License-Identifier: Apache-2.0
// The whole chart small, with the part in sight framed; a press goes there.
#pragma once

#include <QPixmap>
#include <QWidget>

#include "ui/canvas/canvas.h"

namespace headwater {

class Minimap : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(Canvas& canvas, QWidget* parent = nullptr);

    /// Call when the scene changed.
    void redraw();

    QSize sizeHint() const override { return {134, 100}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    View small_view() const;
    void go(QPointF position);

    Canvas& m_canvas;
    QPixmap m_dots;
};

} // namespace headwater

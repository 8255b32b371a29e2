// SPDX-License-Identifier: Apache-2.0
// Shows a picture at its own size inside a scroll area, and tells what was clicked.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <QWidget>

#include "core/picture/picture.h"

namespace headwater {

class HitGrid;

class PictureView : public QWidget {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);
    ~PictureView() override;

    void show_picture(std::shared_ptr<const Picture> picture);
    QSize sizeHint() const override;

Q_SIGNALS:
    void clicked(std::int64_t record);
    void double_clicked(std::int64_t record);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    std::optional<std::int64_t> record_at(QPointF at) const;

    std::shared_ptr<const Picture> m_picture;
    std::unique_ptr<HitGrid> m_hits;
};

} // namespace headwater

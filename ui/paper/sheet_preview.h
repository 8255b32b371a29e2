// SPDX-License-Identifier: Apache-2.0
// Shows a sheet as it will lie on the table: the same picture, fitted into the widget.
#pragma once

#include <memory>

#include <QWidget>

#include "core/picture/picture.h"

namespace headwater {

class SheetPreview : public QWidget {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);
    void show_sheet(std::shared_ptr<const Picture> sheet);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const Picture> m_sheet;
};

} // namespace headwater

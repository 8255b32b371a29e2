// SPDX-License-Identifier: Apache-2.0
// The round sign of a thing of the case: its icon on the colour of its kind.
#pragma once

#include <string>

#include <QColor>
#include <QWidget>

namespace headwater {

class Portrait : public QWidget {
    Q_OBJECT

public:
    Portrait(std::string icon, const QColor& colour, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::string m_icon;
    QColor m_colour;
};

} // namespace headwater

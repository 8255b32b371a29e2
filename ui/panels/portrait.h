// SPDX-License-Identifier: Apache-2.0
// The round sign of a thing of the case: its photo, or its icon on the colour of its kind.
#pragma once

#include <string>

#include <QColor>
#include <QImage>
#include <QWidget>

namespace headwater {

class Portrait : public QWidget {
    Q_OBJECT

public:
    Portrait(std::string icon, const QColor& colour, QWidget* parent = nullptr);

    /// A null image brings the icon back.
    void set_picture(const QImage& picture);
    bool has_picture() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::string m_icon;
    QColor m_colour;
    QImage m_picture;
};

} // namespace headwater

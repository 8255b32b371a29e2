// SPDX-License-Identifier: Apache-2.0
// One item of evidence as a card: its grade as a chip, the source, the place and the date.
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include "core/model/evidence.h"

namespace headwater {

class EvidenceCard : public QWidget {
    Q_OBJECT

public:
    EvidenceCard(const Evidence& evidence, const Source& source, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_grade;
    QColor m_colour;
    QString m_title;
    QString m_detail;
    QString m_quotation;
    bool m_refuted = false;
};

} // namespace headwater

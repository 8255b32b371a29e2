// SPDX-License-Identifier: Apache-2.0
// One item of evidence as a card: its grade as a chip, the source, the place and the date. A click
// opens it: everything that is recorded of it, and what may be done with it.
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include "core/model/evidence.h"

namespace headwater {

class EvidenceCard : public QWidget {
    Q_OBJECT

public:
    EvidenceCard(Evidence evidence, Source source, const GradePolicy& policy, bool may_edit = false,
                 QWidget* parent = nullptr);

    /// The record that it speaks of, where that is not the one at hand: "with Magpie".
    void set_about(const QString& about);

    bool is_open() const { return m_detail != nullptr; }
    void open(bool wanted);
    const Evidence& evidence() const { return m_evidence; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened(bool open);
    void edit_asked();
    void refute_asked(); ///< or to take the refutation back
    void remove_asked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void name_it();
    int head_height() const;
    void add_buttons();
    void place_detail();

    Evidence m_evidence;
    Source m_source;
    bool m_may_edit;
    double m_worth;
    QString m_grade;
    QColor m_colour;
    QString m_title;
    QString m_about;
    QString m_below;
    QString m_quotation;
    QWidget* m_detail = nullptr;
};

} // namespace headwater

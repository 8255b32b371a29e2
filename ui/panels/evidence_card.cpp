// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/evidence_card.h"

#include <QPainter>

#include "core/base/moment.h"
#include "core/desk/networks.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"

namespace headwater {

namespace {

QString date_of(const Evidence& evidence) {
    if (evidence.happened.empty()) return {};
    const auto moment = parse_moment(evidence.happened);
    return qt(moment ? for_people(*moment) : evidence.happened);
}

QString amount_of(const Evidence& evidence) {
    QStringList parts;
    if (evidence.weight > 1)
        parts << EvidenceCard::tr("%n time(s)", nullptr, static_cast<int>(evidence.weight));
    if (evidence.duration > 0) parts << EvidenceCard::tr("%1 s").arg(evidence.duration, 0, 'f', 0);
    if (evidence.amount > 0)
        parts << QString("%1 %2").arg(evidence.amount, 0, 'g', 10).arg(qt(evidence.unit)).trimmed();
    return parts.join(QString::fromUtf8(" · "));
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QString::fromUtf8(" · "));
}

} // namespace

EvidenceCard::EvidenceCard(const Evidence& evidence, const Source& source, QWidget* parent)
    : QWidget(parent),
      m_grade(qt(evidence.grade.empty() ? source.grade : evidence.grade)),
      m_colour(colour_of_worth(worth_of(evidence, source))),
      m_title(qt(source.title)),
      m_detail(joined({qt(evidence.place), date_of(evidence), amount_of(evidence)})),
      m_quotation(qt(evidence.quotation).simplified()),
      m_refuted(evidence.refuted) {
    if (m_refuted) m_detail = joined({tr("refuted"), m_detail});
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const QString all = joined({m_grade, m_title, m_detail, m_quotation});
    setAccessibleName(all);
    QString tip = m_title + '\n' + m_detail;
    if (!m_quotation.isEmpty()) tip += "\n\n" + m_quotation;
    setToolTip(tip);
}

QSize EvidenceCard::sizeHint() const {
    return {220, m_quotation.isEmpty() ? 46 : 62};
}

void EvidenceCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().line, 1));
    painter.setBrush(theme().paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);

    const QRectF chip(10, 12, 32, 22);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawRoundedRect(chip, 4, 4);
    painter.setPen(Qt::white);
    painter.setFont(window_font(small_size, true));
    painter.drawText(chip, Qt::AlignCenter, m_grade);

    QFont title = window_font(body_size);
    title.setStrikeOut(m_refuted);
    const int left = 54;
    const int room = width() - left - 10;
    const auto line = [&](const QFont& font, const QColor& ink, int baseline, const QString& text) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(left, baseline, QFontMetrics(font).elidedText(text, Qt::ElideRight, room));
    };
    line(title, theme().text, 20, m_title);
    line(window_font(small_size), theme().faint, 36, m_detail);
    if (!m_quotation.isEmpty())
        line(window_font(small_size), theme().text, 52, QString::fromUtf8("“%1”").arg(m_quotation));
}

} // namespace headwater

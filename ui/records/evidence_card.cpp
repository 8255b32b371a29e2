// SPDX-License-Identifier: Apache-2.0
#include "ui/records/evidence_card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include "core/desk/networks.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/look/theme.h"
#include "ui/records/evidence_words.h"
#include "ui/records/grade_words.h"

namespace headwater {

namespace {
constexpr int edge = 10;
constexpr int text_left = 54;
} // namespace

EvidenceCard::EvidenceCard(Evidence evidence, Source source, const GradePolicy& policy,
                           bool may_edit, QWidget* parent)
    : QWidget(parent),
      m_evidence(std::move(evidence)),
      m_source(std::move(source)),
      m_may_edit(may_edit),
      m_worth(worth_of(m_evidence, m_source, policy)),
      m_grade(grade_of(m_evidence, m_source)),
      m_colour(colour_of_worth(m_worth)),
      m_title(qt(m_source.title)),
      m_quotation(qt(m_evidence.quotation).simplified()) {
    QSizePolicy sizing(QSizePolicy::Ignored, QSizePolicy::Fixed);
    sizing.setHeightForWidth(true);
    setSizePolicy(sizing);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    name_it();
}

void EvidenceCard::set_about(const QString& about) {
    m_about = about;
    name_it();
}

void EvidenceCard::name_it() {
    const QString why = qt(m_evidence.refuted_why).simplified();
    const QString refuted = why.isEmpty() ? tr("refuted") : tr("refuted: %1").arg(why);
    m_below = dotted({m_evidence.refuted ? refuted : QString(), m_about, qt(m_evidence.place),
                      dated(m_evidence.happened), amount_of(m_evidence)});
    setAccessibleName(dotted({m_grade, m_title, m_below, m_quotation}));
    QString tip = m_title + '\n' + m_below;
    if (!m_quotation.isEmpty()) tip += "\n\n" + m_quotation;
    setToolTip(tip);
}

int EvidenceCard::head_height() const {
    return m_quotation.isEmpty() || is_open() ? 46 : 62;
}

QSize EvidenceCard::sizeHint() const {
    return {220, heightForWidth(std::max(width(), 220))};
}

int EvidenceCard::heightForWidth(int width) const {
    if (!m_detail) return head_height();
    return head_height() + m_detail->heightForWidth(width - text_left - edge) + edge;
}

void EvidenceCard::open(bool wanted) {
    if (wanted == is_open()) return;
    delete m_detail;
    m_detail = nullptr;
    if (wanted) {
        m_detail = detail_of(m_evidence, m_source, m_worth);
        m_detail->setParent(this);
        if (m_may_edit) add_buttons();
        m_detail->show();
        place_detail();
    }
    updateGeometry();
    update();
}

void EvidenceCard::add_buttons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    const auto add = [&](const QString& words, auto signal) {
        QPushButton* button = link_button(words);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    add(tr("Edit"), &EvidenceCard::edit_asked);
    add(m_evidence.refuted ? tr("Accept again") : tr("Refute"), &EvidenceCard::refute_asked);
    add(tr("Delete"), &EvidenceCard::remove_asked);
    row->addStretch(1);
    auto* grid = static_cast<QGridLayout*>(m_detail->layout());
    grid->addLayout(row, grid->rowCount(), 0, 1, 2);
}

void EvidenceCard::place_detail() {
    if (!m_detail) return;
    const int room = width() - text_left - edge;
    m_detail->setGeometry(text_left, head_height(), room, m_detail->heightForWidth(room));
}

void EvidenceCard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place_detail();
}

void EvidenceCard::mouseReleaseEvent(QMouseEvent*) {
    open(!is_open());
    Q_EMIT opened(is_open());
}

void EvidenceCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Space)
        return QWidget::keyPressEvent(event);
    open(!is_open());
    Q_EMIT opened(is_open());
}

void EvidenceCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme().accent : theme().line, 1));
    painter.setBrush(theme().paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);

    const QRectF chip(edge, 12, 32, 22);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawRoundedRect(chip, 4, 4);
    painter.setPen(Qt::white);
    painter.setFont(window_font(small_size, true));
    painter.drawText(chip, Qt::AlignCenter, m_grade);

    const int room = width() - text_left - edge;
    const auto line = [&](QFont font, const QColor& ink, int baseline, const QString& text) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(text_left, baseline,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, room));
    };
    const auto struck = [&](int size) {
        QFont font = window_font(size);
        font.setStrikeOut(m_evidence.refuted);
        return font;
    };
    line(struck(body_size), theme().text, 20, m_title);
    line(window_font(small_size), m_evidence.refuted ? theme().alert : theme().faint, 36, m_below);
    if (!m_quotation.isEmpty() && !is_open())
        line(struck(small_size), theme().text, 52, QString::fromUtf8("“%1”").arg(m_quotation));
}

} // namespace headwater

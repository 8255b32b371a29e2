// SPDX-License-Identifier: Apache-2.0
// When things happened: bars of how much, and a period that is drawn across them, moved and let go.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <QWidget>

#include "core/desk/chart_times.h"

namespace headwater {

class TimeBar : public QWidget {
    Q_OBJECT

public:
    /// Both ends included; seconds since 1970.
    using Chosen = std::pair<std::int64_t, std::int64_t>;

    explicit TimeBar(QWidget* parent = nullptr);

    /// Without bars there is nothing to choose from.
    void show(Density density, std::optional<Chosen> period = {});
    const Density& density() const { return m_density; }
    bool is_empty() const { return m_density.bars.empty(); }
    std::optional<Chosen> period() const { return m_period; }
    void choose(std::int64_t from, std::int64_t to);
    /// From the first moment to the last.
    Chosen whole() const { return {m_density.first, m_density.last}; }
    /// The period goes on by so many bars; 0: by its own length. False: it is at the end.
    bool slide(double bars);
    void clear();
    /// What is said beneath beside the period; empty: nothing.
    void set_note(const QString& note);
    const QString& note() const { return m_note; }
    QSize sizeHint() const override { return {400, 58}; }

Q_SIGNALS:
    void period_chosen(std::int64_t from, std::int64_t to);
    void cleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paint_bars(QPainter& painter) const;
    void paint_words(QPainter& painter) const;
    double x_of(std::int64_t time) const;
    std::int64_t time_at(double x) const;
    /// Seconds of a bar.
    double step() const;
    void move_by(std::int64_t seconds);
    void tell();
    /// To who does not see it.
    void describe();
    QString words_of_period() const;
    /// The end of the period goes on or back by so much; one step is always left.
    void widen_by(std::int64_t seconds);

    Density m_density;
    std::optional<Chosen> m_period;
    QString m_note;
    std::optional<double> m_pressed; ///< where the mouse went down
    std::optional<Chosen> m_moving;  ///< the period as it was then
};

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
// When things happened: bars of how much, and a period that is drawn across them, moved and let go.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <QWidget>

namespace headwater {

class TimeBar : public QWidget {
    Q_OBJECT

public:
    explicit TimeBar(QWidget* parent = nullptr);

    /// Seconds since 1970. Fewer than two different ones: there is nothing to choose from.
    void show(std::vector<std::int64_t> times);
    bool is_empty() const { return m_bars.empty(); }
    /// The chosen period, both ends included.
    std::optional<std::pair<std::int64_t, std::int64_t>> period() const;
    void choose(std::int64_t from, std::int64_t to);
    /// From the first moment to the last.
    std::pair<std::int64_t, std::int64_t> whole() const { return {m_first, m_last}; }
    /// The period goes on by so many bars; 0: by its own length. False: it is at the end.
    bool slide(double bars);
    void clear();
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
    double x_of(std::int64_t time) const;
    std::int64_t time_at(double x) const;
    /// Seconds of a bar.
    double step() const;
    void move_by(std::int64_t seconds);
    void tell();

    std::vector<std::uint32_t> m_bars;
    std::int64_t m_first = 0;
    std::int64_t m_last = 0;
    std::optional<std::pair<std::int64_t, std::int64_t>> m_period;
    std::optional<double> m_pressed;                               ///< where the mouse went down
    std::optional<std::pair<std::int64_t, std::int64_t>> m_moving; ///< the period as it was then
};

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
// How values are spread: a bar for every step from the lowest to the highest. Drawing across bars
// chooses what lies in them.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QWidget>

namespace headwater {

class Histogram : public QWidget {
    Q_OBJECT

public:
    explicit Histogram(QWidget* parent = nullptr);

    /// Values that are not finite are left out; nothing stands where all are equal.
    void show(const std::vector<double>& values);
    bool is_empty() const { return m_bars.empty(); }
    std::size_t bars() const { return m_bars.size(); }
    std::size_t height_of(std::size_t bar) const { return m_bars[bar]; }
    /// The values that a bar stands for, both ends included; the last one holds the highest.
    std::pair<double, double> range_of(std::size_t bar) const;
    QRectF place_of(std::size_t bar) const;

    QSize sizeHint() const override { return {200, 74}; }
    QSize minimumSizeHint() const override { return {120, 74}; }

Q_SIGNALS:
    /// Everything from `low` to `high` was chosen, both included.
    void brushed(double low, double high);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    std::size_t bar_at(double x) const;
    bool is_chosen(std::size_t bar) const;

    std::vector<std::size_t> m_bars;
    double m_least = 0;
    double m_most = 0;
    std::optional<std::size_t> m_pressed; ///< bar
    std::optional<std::size_t> m_reached;
};

} // namespace headwater

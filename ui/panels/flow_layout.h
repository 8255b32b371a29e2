// SPDX-License-Identifier: Apache-2.0
// Lays widgets side by side and begins a new line where the room ends.
#pragma once

#include <memory>
#include <vector>

#include <QLayout>

namespace headwater {

class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& room) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    enum class Pass { measure, place };
    int flow(const QRect& room, Pass pass) const;

    std::vector<QLayoutItem*> m_items;
};

} // namespace headwater

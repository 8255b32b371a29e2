// SPDX-License-Identifier: Apache-2.0
// Turns the pages of a preview, and says which one is shown; of a single page it shows nothing.
#pragma once

#include <cstddef>

#include <QWidget>

class QLabel;
class QPushButton;

namespace headwater {

class PageTurner : public QWidget {
    Q_OBJECT

public:
    explicit PageTurner(QWidget* parent = nullptr);

    std::size_t page() const { return m_page; }
    /// Shows this page of so many, or the last.
    void show_page(std::size_t page, std::size_t count);

Q_SIGNALS:
    void turned(std::size_t page);

private:
    std::size_t m_page = 0;
    QPushButton* m_back;
    QLabel* m_words;
    QPushButton* m_on;
};

} // namespace headwater

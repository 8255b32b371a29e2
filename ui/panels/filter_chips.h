// SPDX-License-Identifier: Apache-2.0
// The conditions of a search as chips: an empty one opens its choices, a filled one is taken off
// by a click. They write into the text of the search and read from it.
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

class QMenu;
class QPushButton;

namespace headwater {

class Session;

class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(Session& session, QWidget* parent = nullptr);

    /// Shows which conditions stand in the text.
    void read(const QString& text);

Q_SIGNALS:
    /// An empty value takes the condition out.
    void condition_set(QString name, QString value);

private:
    struct Chip {
        QString name;  ///< "kind"
        QString words; ///< "Kind"
        QPushButton* button;
        std::function<void(QMenu&)> fill;
    };
    void add(const QString& name, const QString& words, std::function<void(QMenu&)> fill);
    void press(const Chip& chip);
    void offer(QMenu& menu, const QString& name, const QString& words, const QString& value);
    void fill_kinds(QMenu& menu);
    void fill_grades(QMenu& menu);
    void fill_sources(QMenu& menu);
    void ask_date(const QString& name, const QString& words);
    QString shown_value(const QString& name, const QString& value) const;

    Session& m_session;
    std::vector<Chip> m_chips;
    QString m_text;
};

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
// The one bar to search and to command: names and phones of the case, questions, actions.
#pragma once

#include <functional>
#include <map>
#include <vector>

#include <QListWidget>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;

namespace headwater {

class Session;

class CommandBar : public QWidget {
    Q_OBJECT

public:
    CommandBar(Session& session, const std::map<QString, QAction*>& actions,
               QWidget* parent = nullptr);
    ~CommandBar() override;

    void focus();
    QLineEdit& field() { return *m_field; }
    /// Looks up at once what is typed (typing itself waits a moment).
    void look_up();
    int hits() const;
    void take(int row);

Q_SIGNALS:
    void question_asked(QString name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Hit {
        QString title;
        QString detail;
        QColor disc;
        std::function<void()> go;
    };
    std::vector<Hit> things(const std::string& words) const;
    std::vector<Hit> commands(const std::string& folded);
    void show_hits(std::vector<Hit> hits);
    void place_list();
    void put_away();
    bool key(int key);

    Session& m_session;
    const std::map<QString, QAction*>& m_actions;
    QLineEdit* m_field;
    QPointer<QListWidget> m_list; ///< lies in the window, over everything else
    QTimer m_pause;
    std::vector<Hit> m_hits;
};

} // namespace headwater

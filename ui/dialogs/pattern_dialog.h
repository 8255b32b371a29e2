// SPDX-License-Identifier: Apache-2.0
// Visual Search: a small pattern, drawn as it is written or taken from what is selected, and
// everywhere on the chart that it is found, one place after the other.
#pragma once

#include <functional>
#include <memory>

#include <QDialog>

#include "core/analysis/visual_search.h"
#include "core/picture/compose.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace headwater {

class JobBar;
class Session;
class SheetPreview;

class PatternDialog : public QDialog {
    Q_OBJECT

public:
    /// `scene`: the chart as it is drawn.
    PatternDialog(Session& session, std::function<ChartScene()> scene, QWidget* parent = nullptr);

    QLineEdit& pattern() { return *m_words; }
    QListWidget& hits() { return *m_hits; }

private:
    void take_selection();
    void show_pattern();
    void find();
    void take(const Result<PatternHits>& found);
    void show_hit(int row);
    void say(const QString& words);

    Session& m_session;
    std::function<ChartScene()> m_scene;
    std::shared_ptr<const ChartScene> m_searched; ///< that the hits speak of
    PatternHits m_found;
    int m_wanted = 0; ///< only the latest counts

    QLineEdit* m_words;
    SheetPreview* m_preview;
    QPushButton* m_from_selection;
    QPushButton* m_find;
    JobBar* m_bar;
    QLabel* m_said;
    QListWidget* m_hits;
};

} // namespace headwater

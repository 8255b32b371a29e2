// SPDX-License-Identifier: Apache-2.0
#include "ui/window/first_start.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/look/language.h"
#include "ui/look/pieces.h"

namespace headwater {

namespace {

constexpr int most_recent = 5;

QPushButton* big_button(QAction* action, const char* role) {
    QString text = action->text();
    if (text.endsWith("...")) text.chop(3);
    auto* button = new QPushButton(text);
    button->setProperty("role", role);
    button->setMinimumHeight(36);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

FirstStart::FirstStart(const std::map<QString, QAction*>& actions,
                       const std::vector<std::filesystem::path>& recent, QWidget* parent)
    : QWidget(parent) {
    setProperty("role", "paper");
    setAttribute(Qt::WA_StyledBackground);
    auto* outer = new QVBoxLayout(this);
    auto* card = new QFrame;
    card->setProperty("role", "float");
    card->setFixedWidth(460);
    outer->addWidget(card, 0, Qt::AlignCenter);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(32, 28, 32, 28);
    column->setSpacing(10);
    column->addWidget(label_of("heading", tr("Start here")));
    column->addWidget(paragraph_of(
        "faint", tr("Drop a file of calls, a list of people or a seizure log anywhere in this "
                    "window. It becomes a chart with a source behind every line.")));
    column->addSpacing(6);
    if (actions.at("sample")->isVisible())
        column->addWidget(big_button(actions.at("sample"), "main"));
    column->addWidget(big_button(actions.at("open"), ""));
    column->addWidget(big_button(actions.at("new"), ""));
    if (recent.empty()) return;
    column->addSpacing(8);
    column->addWidget(section_of(tr("Opened before")));
    int shown = 0;
    for (const auto& file : recent) {
        if (++shown > most_recent) break;
        auto* row = new RowButton(qt(file.stem().string()));
        row->setToolTip(qt(file.string()));
        connect(row, &RowButton::clicked, this, [this, file] { Q_EMIT recent_asked(file); });
        column->addWidget(row);
    }
}

} // namespace headwater

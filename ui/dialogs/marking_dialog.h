// SPDX-License-Identifier: Apache-2.0
// Asks for the handling marking of the case: one of the usual, or any other words.
#pragma once

#include <QDialog>
#include <QString>

namespace headwater {

class MarkingDialog : public QDialog {
    Q_OBJECT

public:
    explicit MarkingDialog(const QString& now, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(QString marking);
};

} // namespace headwater

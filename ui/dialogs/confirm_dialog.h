// SPDX-License-Identifier: Apache-2.0
// Asks before something large: what would happen, and how it can be taken back.
#pragma once

#include <functional>

#include <QDialog>

namespace headwater {

class ConfirmDialog : public QDialog {
    Q_OBJECT

public:
    /// `yes` names what is done: "Go back". It is carried out when it is pressed.
    ConfirmDialog(const QString& question, const QString& explanation, const QString& yes,
                  std::function<void()> carry_out, QWidget* parent = nullptr);
};

} // namespace headwater

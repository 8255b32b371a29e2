// SPDX-License-Identifier: Apache-2.0
// Everything the window can do, with its key: the action table to read.
#pragma once

#include <QDialog>

namespace headwater {

class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(QWidget* parent = nullptr);
};

} // namespace headwater

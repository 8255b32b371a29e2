// SPDX-License-Identifier: Apache-2.0
// How a style rule shows what it holds of: colours that are told apart by everybody, rings, sizes,
// icons, badges; for ties the line.
#pragma once

#include <vector>

#include <QWidget>

#include "core/model/style_rule.h"

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace headwater {

class EffectForm : public QWidget {
    Q_OBJECT

public:
    explicit EffectForm(QWidget* parent = nullptr);

    void show_effect(const Effect& effect, Condition::Of of);
    /// What can be set of ties, or of things; the rest is left as it is.
    void speak_of(Condition::Of of);
    Effect effect() const;

    /// Chooses it as a click on its swatch does; empty: none.
    void choose_colour(const std::string& hex) { choose(*m_colours, hex); }
    void choose_ring(const std::string& hex) { choose(*m_rings, hex); }

Q_SIGNALS:
    void changed();

private:
    QButtonGroup* add_swatches(const QString& words, const char* name);
    void choose(QButtonGroup& swatches, const std::string& hex);
    std::string chosen(const QButtonGroup& swatches) const;

    QFormLayout* m_form;
    std::vector<std::string> m_hexes; ///< by the number of the swatch; the first is none
    QButtonGroup* m_colours;
    QButtonGroup* m_rings;
    QComboBox* m_size;
    QComboBox* m_icon;
    QLineEdit* m_badge;
    QComboBox* m_width;
    QComboBox* m_dash;
};

} // namespace headwater

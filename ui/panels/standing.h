// SPDX-License-Identifier: Apache-2.0
// Where somebody stands in the ranking and how sure that is, why, what speaks against it, where he
// stands in each layer, and what part he may play.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace headwater {

class Session;
struct Answer;
struct Hypothesis;
struct Score;

class Standing : public QWidget {
    Q_OBJECT

public:
    /// `score` is one of the answer that the session shows.
    Standing(Session& session, const Answer& answer, const Score& score, QWidget* parent = nullptr);

private:
    void add_card(const Answer& answer, const Score& score);
    void add_reasons(const Score& score);
    void add_layers(const Score& score);
    void add_roles(const Score& score);
    void add_role(const Hypothesis& role);

    Session& m_session;
    QVBoxLayout* m_column;
};

} // namespace headwater

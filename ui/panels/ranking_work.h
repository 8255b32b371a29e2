// SPDX-License-Identifier: Apache-2.0
// Answers the ranking questions in the background: the first answer at once, then the layers, then
// the doubt, each shown as soon as it is there. What was stopped or overtaken is thrown away.
#pragma once

#include <memory>

#include <QObject>
#include <QString>

#include "core/analysis/doubt.h"
#include "core/network/filter.h"

namespace headwater {

class Session;
struct Answer;
struct Question;

/// What is asked: the question, of which part of the case, and how sure it is.
struct RankingWish {
    const Question* question = nullptr;
    Filter filter;
    DoubtOptions doubt; ///< draws 0: none
};

class RankingWork : public QObject {
    Q_OBJECT

public:
    enum class Stage { idle, ranking, layers, doubt };

    explicit RankingWork(Session& session, QObject* parent = nullptr);

    /// Answers it; whatever was being answered before is stopped.
    void ask(RankingWish wish);
    /// Shows a kept finding as it was; it is not computed anew.
    void open_kept(std::int64_t number);
    /// Draws the doubt of the answer that is shown, however long that takes.
    void add_doubt();
    void stop();
    Stage stage() const { return m_stage; }
    /// Why the last question has no answer; empty: it has one.
    const QString& failure() const { return m_failure; }
    /// The answer that is shown is too large for its doubt to be drawn unasked.
    bool waits_to_doubt() const;

Q_SIGNALS:
    void stage_changed();

private:
    void take(Result<std::shared_ptr<const Answer>> answer, int serial);
    void go_on();
    void add_layers();
    void enter(Stage stage);

    Session& m_session;
    RankingWish m_wish;
    QString m_failure;
    Stage m_stage = Stage::idle;
    int m_job = 0;
    int m_serial = 0; ///< only the latest question counts
};

} // namespace headwater

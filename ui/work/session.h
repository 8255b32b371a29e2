// SPDX-License-Identifier: Apache-2.0
// What the window works on: the open case, the chart shown, the one selection, the last finding.
// Every part listens to it and none knows the others. Lives on the UI thread.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "core/analysis/finding.h"
#include "core/casefile/case.h"
#include "core/desk/dress.h"
#include "core/desk/inquiry.h"
#include "core/desk/ruled_scenes.h"
#include "core/desk/scope.h"
#include "core/model/schema.h"
#include "core/network/network.h"
#include "ui/work/jobs.h"

namespace headwater {

/// A finding, the network it speaks of and how it was asked; shared with jobs, never changed.
struct Answer {
    Network network;
    Finding finding;
    Inquiry inquiry = {};  ///< without an analysis: as the finding itself says
    std::int64_t kept = 0; ///< number of the kept finding that this is; 0: of the case as it is
};

/// An answer on the chart: it gives size, colour, grounds or paths.
struct Worn {
    std::shared_ptr<const Answer> answer; ///< null: the chart is as it is
    Dress dress = {};
};

class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(Station station, QObject* parent = nullptr);
    ~Session() override;

    Result<void> open(const std::filesystem::path& file);
    Result<void> create(const std::filesystem::path& file, const std::string& title);
    void close();

    bool has_case() const { return m_case != nullptr; }
    /// The case, or while it is lent to a job a second connection that only reads.
    const Case& the_case() const;
    /// The kinds shipped with the program and those of the case. Stays as it is; after
    /// schema_changed() ask again.
    const Schema& schema() const { return *m_schemas.back(); }
    const Station& station() const { return m_station; }
    Jobs& jobs() { return m_jobs; }

    bool may_edit() const;
    /// Runs the command; a failure is told through failed().
    bool apply(const Command& command);
    void undo(); ///< at once, or in the background where very many rows move
    void redo(); ///< the same
    QString undoable() const;
    QString redoable() const;

    /// Hands the case to a job that writes; afterwards `home` on the UI thread. Meanwhile the
    /// window reads through a connection of its own and edits nothing.
    template<class T>
    int write_in_background(QString name, std::function<Result<T>(Case&, Task&)> work,
                            std::function<void(Result<T>)> home);
    /// Runs on a snapshot of the case, so that nothing waits; the number of the job, 0: it could
    /// not be started.
    template<class T>
    int read_in_background(QString name, QObject* owner,
                           std::function<Result<T>(const Case&, Task&)> work,
                           std::function<void(Result<T>)> home);

    ChartId chart() const { return m_chart; }
    void show_chart(ChartId chart);
    const std::set<std::int64_t>& selection() const { return m_selection; }
    /// The entities among what is selected.
    std::vector<EntityId> selected_entities() const;
    void select(std::set<std::int64_t> records);
    /// Marks the records on the chart and leaves the selection, and what shows it, as it is.
    void point_at(const std::set<std::int64_t>& records) { Q_EMIT pointed_at(records); }
    /// Selects the record and asks the chart to bring it to the middle.
    void go_to(std::int64_t record);

    std::shared_ptr<const Answer> answer() const { return m_answer; }
    void set_answer(std::shared_ptr<const Answer> answer);
    /// The finding speaks of another network than the case now holds. Exact, but known only once
    /// the chart was built anew; moving things about does not make a finding stale.
    bool is_stale(const Finding& finding) const;
    void set_input(const Digest& digest);
    /// Stores the finding in the case, as a step of the history.
    void keep(const Answer& answer);
    const Worn& worn() const { return m_worn; }
    /// Puts an answer on the chart, or takes it off.
    void wear(Worn worn);
    /// How charts show what: the rules of the case, or those that are being tried.
    StyleRules rules() const;
    /// Tries rules on the chart; empty: those of the case again.
    void try_rules(std::optional<StyleRules> rules);
    /// What the rules came to on the chart, as it is drawn.
    const RulesWorn& rules_worn() const { return m_rules_worn; }
    void set_rules_worn(RulesWorn worn);
    /// What every analysis looks at, until the user chooses otherwise.
    const Scope& scope() const { return m_scope; }
    void set_scope(Scope scope);
    bool shows_ranks() const { return m_shows_ranks; }
    void show_ranks(bool shown);

    void tell(const Error& error);
    void tell(const QString& sentence);

Q_SIGNALS:
    void case_opened();
    void case_changed();
    void schema_changed(); ///< other kinds than before: whoever holds the old ones is made anew
    void chart_changed();
    void selection_changed();
    void centre_asked(std::int64_t record);
    void pointed_at(std::set<std::int64_t> records);
    void answer_changed();
    void worn_changed();
    void rules_tried();
    void rules_worn_changed();
    void scope_changed();
    void input_changed(); ///< what analyses would see is another network now
    void failed(QString sentence);
    void told(QString sentence);

private:
    void adopt(Case the_case);
    void follow_schema();
    std::shared_ptr<Case> lend();
    void take_back(std::shared_ptr<Case> the_case);

    Station m_station;
    std::shared_ptr<Case> m_case;
    std::shared_ptr<Case> m_reader; ///< while the case is lent
    std::vector<std::unique_ptr<const Schema>>
        m_schemas;           ///< the last is in use; jobs may hold others
    std::string m_own_kinds; ///< of the schema in use, as JSON
    ChartId m_chart;
    std::set<std::int64_t> m_selection;
    std::shared_ptr<const Answer> m_answer;
    std::optional<Digest> m_input;
    bool m_shows_ranks = false;
    Worn m_worn;
    std::optional<StyleRules> m_tried_rules;
    RulesWorn m_rules_worn;
    Scope m_scope;
    Jobs m_jobs; ///< last: its end waits for jobs that use the rest
};

template<class T>
int Session::write_in_background(QString name, std::function<Result<T>(Case&, Task&)> work,
                                 std::function<void(Result<T>)> home) {
    auto lent = lend();
    if (!lent) return 0;
    return m_jobs.start<T>(
        std::move(name), this, [lent, work](Task& task) { return work(*lent, task); },
        [this, lent, home](Result<T> result) {
            take_back(lent);
            home(std::move(result));
        });
}

template<class T>
int Session::read_in_background(QString name, QObject* owner,
                                std::function<Result<T>(const Case&, Task&)> work,
                                std::function<void(Result<T>)> home) {
    auto snapshot = the_case().snapshot();
    if (!snapshot) {
        tell(snapshot.error());
        return 0;
    }
    auto reader = std::make_shared<const Case>(std::move(*snapshot));
    return m_jobs.start<T>(
        std::move(name), owner, [reader, work](Task& task) { return work(*reader, task); },
        std::move(home));
}

} // namespace headwater

// SPDX-License-Identifier: Apache-2.0
// What the program proposes and never does unasked: that a number is a service, that two records
// are one person. Each with its reasons, what speaks against it, and a step that can be undone.
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "core/analysis/finding.h"
#include "core/base/task.h"
#include "core/casefile/case.h"

class QLabel;
class QVBoxLayout;

namespace headwater {

class Session;

/// One way to accept a proposal.
struct Acceptance {
    QString words; ///< on the button
    QString tip;
    Command step;
};

/// Somebody's place in the ranking, as the records stand or as it would be.
struct PlaceInList {
    QString who; ///< "Suối Đá", "as one"
    std::uint32_t rank = 0;
    double score = 0;
};

struct Proposal {
    QString title;  ///< "+84 95 ... is now Suối Đá"
    QString detail; ///< "from about 8 June 2006"
    std::vector<Reason> reasons;
    std::vector<Reason> against;
    std::vector<std::int64_t> records;
    std::vector<Acceptance> ways = {};
    std::vector<PlaceInList> places = {}; ///< side by side; two or more: they can be ranked as one
};

class Proposals : public QWidget {
    Q_OBJECT

public:
    using Find = std::function<Result<std::vector<Proposal>>(const Case&, Task&)>;

    /// `find` runs in the background on a snapshot; `nothing` is said where it proposes nothing.
    Proposals(Session& session, QString heading, QString hint, QString nothing, Find find,
              QWidget* parent = nullptr);

    /// Looks, unless what is shown is of the case as it is.
    void look();
    std::size_t shown() const { return m_shown; }

Q_SIGNALS:
    /// The ranking is wanted as if these were one.
    void as_one_asked(std::vector<std::int64_t> records);

private:
    void show_all(const std::vector<Proposal>& proposals);
    void add(const Proposal& proposal);
    void add_places(const Proposal& proposal);
    void add_buttons(const Proposal& proposal);

    Session& m_session;
    QString m_heading;
    QString m_nothing;
    Find m_find;
    QLabel* m_state;
    QVBoxLayout* m_list;
    std::size_t m_shown = 0;
    std::int64_t m_revision = -1;
    int m_serial = 0; ///< only the latest look counts
};

} // namespace headwater

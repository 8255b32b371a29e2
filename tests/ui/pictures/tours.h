// SPDX-License-Identifier: Apache-2.0
// What is gone through with the window open on a case, a picture taken of every step. Each leaves
// the case as it was, but for its history; files begin with `name`.
#pragma once

#include <QString>

namespace headwater {

class MainWindow;

/// The first of the ranking: looked at, with its reasons, and what stands beside it.
void go_through_ranking(MainWindow& window, const QString& name);
/// Records as the inspector shows and changes them.
void go_through_records(MainWindow& window, const QString& name);
/// Every kind of answer of the analysis panel, each on the chart.
void go_through_analyses(MainWindow& window, const QString& name);
/// The panels beside the chart that hold records.
void go_through_panels(MainWindow& window, const QString& name);
/// Two records, the kinds, the grades, the backups.
void go_through_dialogs(MainWindow& window, const QString& name);
/// The chart from far, from the middle and from near, around its foremost.
void go_through_zooms(MainWindow& window, const QString& name);
/// What leaves the case: sheets, dossiers, releases; and a pattern taken from the chart, found.
void go_through_paper(MainWindow& window, const QString& name);
/// Style rules on the chart while they are tried, and what was found on it.
void go_through_rules(MainWindow& window, const QString& name);
/// The chart in the middle of its time, with a filter, and when all of it had contact.
void go_through_time(MainWindow& window, const QString& name);
/// Every page of the line: the board traced from a seizure, who must be passed, a strike.
void go_through_line(MainWindow& window, const QString& name);
/// Everything that can be drawn on a chart by hand, near and far, on paper, and collapsed.
void go_through_signs(MainWindow& window, const QString& name);
/// Every step of the import assistant with files such as forces receive, and the search for
/// matching entities.
void go_through_import(MainWindow& window, const QString& name);
/// Every step of the assistant with a file of one's own.
void go_through_import_of(MainWindow& window, const QString& file, const QString& name);

} // namespace headwater

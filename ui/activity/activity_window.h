// SPDX-License-Identifier: Apache-2.0
// When what is selected had contact: the heat matrix, a row of activity for each actor, and what
// stands behind a cell. It follows the selection, the period of the time bar and the chart.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>

#include <QDialog>
#include <QTimer>

#include "core/desk/activity.h"
#include "core/desk/cell_evidence.h"
#include "core/picture/picture.h"
#include "core/picture/style.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace headwater {

class HeatView;
class PictureView;
class Session;
struct Furniture;

/// The chart that is looked at.
struct ActivityPlace {
    std::function<std::shared_ptr<const ChartScene>()> scene; ///< with what collapsed boxes hold
    std::function<std::set<std::int64_t>()> chosen;           ///< of it; empty: all of it
    std::function<std::optional<Period>()> period;
    std::function<void(const std::vector<std::int64_t>&)> list; ///< as hits, to be stepped through
    std::function<Furniture()> furniture;
};

class ActivityWindow : public QDialog {
    Q_OBJECT

public:
    ActivityWindow(Session& session, ActivityPlace place, QWidget* parent = nullptr);

    /// Soon, once for however many reasons came up together.
    void look_again() { m_soon.start(); }
    HeatView& heat() { return *m_heat; }
    QTreeWidget& evidence() { return *m_evidence; }
    QComboBox& zone() { return *m_zone; }
    QString said() const;

    /// Matrix and rows as comma separated values, the rows beside it as "...-actors.csv".
    void save_table(const QString& file);
    /// By a job: a sheet with title, method and marking; the ending says as what.
    void save_sheet(const QString& file);
    void copy_picture();

private:
    struct Reading;
    /// What stands behind a cell.
    struct Behind {
        std::vector<std::int64_t> records; ///< of the chart
        CellEvidence evidence;
    };

    QWidget* build_head();
    void build_content();
    QWidget* build_buttons();
    void fill_zones();
    void take_zone();
    void read();
    void take(std::shared_ptr<const Reading> reading);
    int width_of_rows() const;
    static Picture picture_of_rows(const Reading& reading, const Style& style, double width);
    static Picture whole_picture(const Reading& reading, const Style& style);
    void ask_table();
    void ask_sheet();
    void tell();
    void choose(const HeatCell& cell);
    void select_behind(Behind behind);
    void fill_evidence(const CellEvidence& found);
    QString who() const;
    Furniture furniture() const;

    Session& m_session;
    ActivityPlace m_place;
    std::shared_ptr<const Reading> m_reading; ///< null until it is read
    QTimer m_soon;
    int m_wanted = 0; ///< only this job counts
    bool m_choosing = false;
    std::vector<std::int64_t> m_records; ///< behind the cell that was pressed

    QLabel* m_who;
    QComboBox* m_zone;
    QLabel* m_remarks;
    QLabel* m_hint;
    QWidget* m_content;
    HeatView* m_heat;
    PictureView* m_rows;
    QLabel* m_behind;
    QTreeWidget* m_evidence;
    QPushButton* m_list;
    QPushButton* m_copy;
    QPushButton* m_table;
    QPushButton* m_sheet;
};

} // namespace headwater

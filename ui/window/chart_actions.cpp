// SPDX-License-Identifier: Apache-2.0
// What the window does with the chart: selecting, its menu, paper.
#include <mutex>
#include <set>

#include <QMenu>

#include "core/analysis/leaders.h"
#include "core/desk/exhibits.h"
#include "core/desk/sheets.h"
#include "core/layout/layout.h"
#include "ui/chart/chart_area.h"
#include "ui/chart/expanding.h"
#include "ui/dialogs/paper_dialog.h"
#include "ui/look/dates.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/window/action_table.h"
#include "ui/window/find_on_chart.h"
#include "ui/window/main_window.h"

namespace headwater {

void MainWindow::select_all() {
    std::set<std::int64_t> all;
    for (const ChartItem& item : m_charts->canvas().scene().items)
        all.insert(item.record);
    for (const DrawnSign& sign : m_charts->canvas().scene().signs)
        all.insert(sign.record);
    m_session.select(std::move(all));
}

void MainWindow::select_linked() {
    const ChartScene& scene = m_charts->canvas().scene();
    const auto& chosen = m_session.selection();
    std::set<std::int64_t> linked = chosen;
    for (const ChartLink& link : scene.links) {
        const std::int64_t from = scene.items[link.from].record;
        const std::int64_t to = scene.items[link.to].record;
        if (chosen.contains(from) || chosen.contains(to) || chosen.contains(link.record))
            linked.insert({from, to});
    }
    m_session.select(std::move(linked));
}

void MainWindow::show_menu(QPoint at_global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char* name : {"edit_sign", "fold_box", "unbox", "between", "path"})
        if (m_actions.at(name)->isEnabled()) menu->addAction(m_actions.at(name));
    QMenu* find = menu->addMenu(title_of(MenuPlace::find));
    for (const ActionRow& row : find_rows())
        if (m_actions.at(row.name)->isEnabled()) find->addAction(m_actions.at(row.name));
    menu->addSeparator();
    for (const char* name :
         {"copy_things", "paste_things", "select_neighbours", "select_none", "select_all"})
        menu->addAction(m_actions.at(name));
    menu->addSeparator();
    for (const char* name : {"new_entity", "new_link", "hide", "take_away", "delete"})
        if (m_actions.at(name)->isEnabled()) menu->addAction(m_actions.at(name));
    QMenu* draw = menu->addMenu(title_of(MenuPlace::draw));
    for (const char* name : {"box", "add_text", "add_note", "add_event", "add_picture"})
        draw->addAction(m_actions.at(name));
    menu->addSeparator();
    if (QMenu* more = neighbours_menu(*m_charts, menu)) menu->addMenu(more);
    QMenu* lines = menu->addMenu(tr("Arrange"));
    lines->setEnabled(m_actions.at("align_left")->isEnabled());
    for (const char* name : {"align_left", "align_right", "align_top", "align_bottom",
                             "align_column", "align_row", "spread_across", "spread_down"})
        lines->addAction(m_actions.at(name));
    QMenu* ways = menu->addMenu(tr("Lay out"));
    ways->setEnabled(m_session.may_edit());
    ways->setToolTipsVisible(true);
    for (const LayoutRow& row : layouts()) {
        QAction* way =
            ways->addAction(in_words(row.label), this,
                            [this, name = std::string(row.name)] { m_charts->lay_out(name); });
        way->setToolTip(in_words(row.explanation));
    }
    menu->addSeparator();
    for (const char* name : {"fit", "legend", "print"})
        menu->addAction(m_actions.at(name));
    if (m_actions.at("take_off")->isEnabled()) menu->addAction(m_actions.at("take_off"));
    menu->popup(at_global);
}

void MainWindow::show_tab_menu(QPoint at_global) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char* name : {"new_chart", "duplicate_chart", "rename_chart", "remove_chart"})
        menu->addAction(m_actions.at(name));
    menu->popup(at_global);
}

Furniture MainWindow::furniture(bool with_ranks) const {
    const Case& the_case = m_session.the_case();
    Furniture paper;
    paper.case_title = the_case.title();
    paper.title =
        m_charts->chart().title.empty() ? utf8(tr("Whole case")) : m_charts->chart().title;
    paper.marking = the_case.marking();
    const std::string now = m_session.station().now();
    paper.date = utf8(dated(now.substr(0, 10)));
    paper.translate = [](const Message& message) { return utf8(in_words(message)); };
    paper.revision = paper.words(revision_words(the_case));
    const auto answer = with_ranks ? m_session.answer() : m_session.worn().answer;
    if (!answer) return paper;
    paper.title = utf8(in_words(answer->finding.title));
    paper.verification = utf8(in_words(verification_caveat()));
    QStringList method;
    for (const Message& note : answer->finding.notes)
        method << in_words(note);
    paper.method = utf8(method.join(' '));
    return paper;
}

/// The list with its doubt, and for and against side by side; evidence as the case has it now.
std::function<std::vector<Picture>(const Furniture&)> MainWindow::exhibit_pages() {
    const auto answer = m_session.answer();
    auto reader = m_session.the_case().snapshot();
    if (!answer || !reader) return {};
    const auto one_at_a_time = std::make_shared<std::mutex>();
    return [answer, one_at_a_time, reader = std::make_shared<const Case>(std::move(*reader))](
               const Furniture& furniture) -> std::vector<Picture> {
        const std::lock_guard alone(*one_at_a_time);
        ExhibitPaper paper;
        paper.case_title = furniture.case_title;
        paper.date = furniture.date;
        paper.marking = furniture.marking;
        paper.translate = furniture.translate;
        Task task;
        auto pages = exhibit_of(*reader, answer->finding, answer->network, std::move(paper),
                                qt_text_measure(), task);
        return pages ? std::move(*pages) : std::vector<Picture>{};
    };
}

void MainWindow::ask_print() {
    show_paper(m_session.shows_ranks());
}

void MainWindow::ask_exhibit() {
    m_session.show_ranks(true);
    if (!m_charts->is_building()) return show_paper(true);
    connect(
        m_charts, &ChartArea::scene_shown, this, [this] { show_paper(true); },
        Qt::SingleShotConnection);
}

void MainWindow::show_paper(bool with_ranks) {
    auto* dialog = new PaperDialog(m_session.jobs(), m_charts->canvas().scene_as_seen(),
                                   m_session.schema(), furniture(with_ranks), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (with_ranks && m_session.answer()) dialog->set_more_pages(exhibit_pages());
    dialog->set_stamp_date(m_session.station().now());
    connect(dialog, &PaperDialog::told, &m_session, qOverload<const QString&>(&Session::tell));
    dialog->open();
}

} // namespace headwater
